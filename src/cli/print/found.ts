/** Statements that a search found, for people: each as on the page of its article, and below those of one article where they stand. */
import type { FoundStatement } from '../../archive/types.ts';
import { readableDate } from '../../telling/dates.ts';
import { REVIEW_WORDS } from '../../telling/words.ts';
import type { Style } from './paint.ts';
import { type Setting, setLines } from './paragraph.ts';
import { statementLines } from './statement-lines.ts';
import type { Run } from './wrap.ts';

/** Where statements begin: behind the glyph. */
const LEFT = 3;

/** Paragraphs as they come. What follows each other from one revision shares one line on where it stands. */
export function* foundPage(found: Iterable<FoundStatement>, set: Setting): Generator<string> {
  let last: FoundStatement | null = null;
  for (const next of found) {
    if (last && !isSamePlace(last, next)) yield `${placeLines(last, set).join('\n')}\n\n`;
    yield `${lines(next, set).join('\n')}\n`;
    last = next;
  }
  if (last) yield `${placeLines(last, set).join('\n')}\n`;
}

const isSamePlace = (a: FoundStatement, b: FoundStatement): boolean =>
  a.article.key === b.article.key && a.revision === b.revision;

function lines({ statement, article, review }: FoundStatement, set: Setting): string[] {
  const year = /^\d{4}/.exec(article.datePublished ?? '')?.[0] ?? null;
  const around = { numberOf: () => null, year, withRole: true, isKnown: false, before: null };
  const note: Run<Style> = { text: review ? `↳ ${REVIEW_WORDS[review]}` : '', style: 'quiet' };
  return [
    ...statementLines(statement, { number: '', depth: 0 }, around, set),
    ...(review ? indented([note], set) : []),
  ];
}

/** Outlet, day, headline, key: what a person cites, and what other commands take. */
function placeLines({ article, revision }: FoundStatement, set: Setting): string[] {
  const from = article.origin !== null && article.origin !== article.publisher ? ` (from ${article.origin})` : '';
  const place: readonly (string | null)[] = [
    (article.publisher ?? hostOf(article.url) ?? 'no outlet on record') + from,
    article.datePublished && readableDate(article.datePublished.slice(0, 10)),
    article.headline,
    revision > 1 ? `revision ${revision}` : null,
    article.key,
  ];
  return indented([{ text: `— ${place.filter((part) => part).join(' · ')}`, style: 'quiet' }], set);
}

const indented = (runs: readonly Run<Style>[], set: Setting): string[] =>
  setLines(runs, LEFT, set).map((text) => ' '.repeat(LEFT) + text);

const hostOf = (url: string | null): string | null => url && (URL.parse(url)?.hostname.replace(/^www\./, '') || null);
