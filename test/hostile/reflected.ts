/** Words that come in the address or in a form instead of in the archive. */
import type { HostileCase } from './case.ts';

/** At places that answer with what they were asked; each case at one of them. */
export function reflected(cases: readonly HostileCase[]): string[] {
  return cases.map(({ words }, i) => {
    const text = encodeURIComponent(words.slice(0, 280).toWellFormed());
    return PLACES[i % PLACES.length]!(text);
  });
}

const PLACES: readonly ((text: string) => string)[] = [
  (text) => `/search?q=${text}`,
  (text) => `/search?speaker=${text}&publisher=${text}&origin=${text}&unit=${text}&headline=${text}`,
  (text) => `/articles?publisher=${text}&speaker=${text}`,
  (text) => `/speakers?q=${text}&name=${text}`,
  (text) => `/${text}`,
  (text) => `/articles/${text}`,
  (text) => `/search?stance=${text}&from=${text}`,
  (text) => `/compare?a=${text}&b=${text}`,
  (text) => `/plots?publisher=${text}&speaker=${text}&q=${text}`,
  (text) => `/review?seed=${text}&order=random`,
  (text) => `/review/agreement?seed=${text}`,
  (text) => `/captures/1/page?statement=${text}`,
];

/** What forms of the app are sent in place of what people write. */
export const posted = (
  { words }: HostileCase,
  { article, statement }: { readonly article: string; readonly statement: string },
): [path: string, fields: Record<string, string>][] => [
  ['/add', { url: words.slice(0, 2000) }],
  ['/add', { url: `https://herald.example/${words.slice(0, 500)}` }],
  ['/add', { url: `https://bad.example/${words.slice(0, 500)}` }],
  ['/review/confirm', { article, statement, why: words.slice(0, 2000), next: words.slice(0, 2000) }],
  ['/review/reject', { article: words.slice(0, 64), statement: words.slice(0, 100), next: '//canary.example/' }],
  [
    '/review/correct',
    { article, statement, name: words.slice(0, 400), role: words.slice(0, 400), source: words.slice(0, 400) },
  ],
];
