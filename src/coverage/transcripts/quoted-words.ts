/** What an article quotes: the words, and where it marks that words are left out or are its own. */
import type { Range } from '../../record/article.ts';
import { inside, quotations } from '../../text/quotations.ts';
import { spokenWords, type Word } from './words.ts';

export interface Quoted extends Range {
  /** The text that it stands in. */
  readonly text: string;
  readonly words: readonly Word[];
  /** Before which words (by number) a cut is marked: by an ellipsis, or brackets around words that are not quoted. */
  readonly marks: ReadonlySet<number>;
}

/** Outermost quotations without their marks, and blocks set off as quotations. `blocks`: UTF-16, in text order. */
export function quotedIn(text: string, blocks: readonly (Range & { readonly kind: string })[]): Quoted[] {
  const read = blocks.filter(({ kind }) => READ.test(kind));
  const marked = quotations(text, read)
    .filter((q) => q.parent === null)
    .map(inside);
  const setOff = read.filter((b) => b.kind === 'quotation' && !marked.some((q) => q.start < b.end && b.start < q.end));
  return [...marked, ...setOff]
    .sort((x, y) => x.start - y.start)
    .map(({ start, end }) => quotedWords(text, { start, end }))
    .filter(({ words }) => words.length > 0);
}

const READ = /^(?:headline|standfirst|paragraph|heading|list-item|quotation|caption)$/;
/** An ellipsis, also in brackets; else brackets that hold more than a letter or an ending: "[the mayor]", but not "[W]e". */
const CUT =
  /[[(]?\s?(?:…|\.\s?\.\s?\.(?:\s?\.)?)\s?[\])]?|(?<!\p{L})\[[^\][\n]{3,120}\](?!\p{L})|\[[^\][\n]{0,60} [^\][\n]{0,60}\]/gu;

function quotedWords(text: string, { start, end }: Range): Quoted {
  const slice = text.slice(start, end);
  const words: Word[] = [];
  const marks = new Set<number>();
  let from = 0;
  const read = (to: number): void => {
    for (const w of partsOf(slice.slice(from, to)))
      words.push({ ...w, start: start + from + w.start, end: start + from + w.end });
  };
  for (const m of slice.matchAll(CUT)) {
    read(m.index);
    // "It was [sic] there" leaves nothing out.
    if (!/^\[sic\]$/i.test(m[0])) marks.add(words.length);
    from = m.index + m[0].length;
  }
  read(slice.length);
  return { text, start, end, words, marks };
}

/** A letter or an ending in brackets belongs to its word; the brackets give way to spaces of no width, so that places stay. */
function partsOf(part: string): Word[] {
  const whole = part.replace(/\[(\p{L}{1,3})\]/gu, '\u2060$1\u2060');
  const plain = whole.replaceAll('\u2060', '');
  if (plain === whole) return spokenWords(part);
  const places: number[] = [];
  for (let i = 0; i < whole.length; i++) if (whole[i] !== '\u2060') places.push(i);
  return spokenWords(plain).map((w) => ({ ...w, start: places[w.start]!, end: places[w.end - 1]! + 1 }));
}
