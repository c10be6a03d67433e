/** Marks of another form (" for “, ' for ’, - for –) are changes too, but one for the whole text: no word is another one. */
import type { Compared, Draft } from './compared.ts';

export function typography(c: Compared, drafts: readonly Draft[]): Draft[] {
  const isForm = (d: Draft): boolean =>
    WORDING.has(d.kind) && d.a.length > 0 && d.b.length > 0 && plain(c, 'before', d.a) === plain(c, 'after', d.b);
  const forms = drafts.filter(isForm);
  if (forms.length === 0) return [...drafts];
  const one: Draft = {
    kind: 'text-changed',
    a: forms.flatMap((d) => d.a),
    b: forms.flatMap((d) => d.b),
    statements: [-1, -1],
    note: 'only the form of marks',
    confidence: 0.97,
  };
  return [...drafts.filter((d) => !isForm(d)), one];
}

const WORDING: ReadonlySet<string> = new Set(['text-changed', 'content-changed', 'quotation-altered']);

const plain = (c: Compared, side: 'before' | 'after', tokens: readonly number[]): string =>
  tokens
    .map((i) => c[side].tokens[i]!)
    .map(({ text, spaced }) => (spaced ? ` ${text}` : text))
    .join('')
    .trim()
    .replace(/[“”„‟"＂]/g, '"')
    .replace(/[‘’‚‛'`]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-');
