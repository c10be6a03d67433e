/** Quotation marks that hold a word at arm's length, or name something, and quote nobody's statement. */
import type { Range } from '../record/article.ts';
import { inside, type Quotation } from '../text/quotations.ts';

const SPEECH_BEFORE =
  /(?:[,:—–-]|\b(?:sa(?:id|ys?|ying)|told|tells|wrote|writes|asked|asks|add(?:s|ed)|replied|shouted|yell(?:s|ed)|call(?:s|ed|ing)?(?: \S+){1,4}))\s*$/iu;

/**
 * One to three words without sentence punctuation, in no place where speech stands: not after a comma, colon or saying
 * verb, not a paragraph of their own, not the start or end of what a cue credits (`spans`).
 */
export function isScareQuote(q: Quotation, text: string, spans: readonly Range[] = []): boolean {
  if (q.open === '' || q.close === '') return false;
  const { start, end } = inside(q);
  const words = text.slice(start, end).match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  if (words.length === 0 || words.length > 3) return false;
  if (/[.!?,…;—]\s*$/.test(text.slice(start, end))) return false;
  const line = text.slice(Math.max(0, q.start - 60), q.start);
  if (/(?:^|\n)\s*$/.test(line) && /^\s*(?:\n|$)/.test(text.slice(q.end, q.end + 3))) return false;
  if (SPEECH_BEFORE.test(line.slice(line.lastIndexOf('\n') + 1))) return false;
  return !spans.some((s) => s.start >= q.start - 1 && s.end <= q.end + 1);
}

/** Nothing but words held at arm's length, and nobody credited with them: not a statement. */
export function isOnlyScare(
  { source, content }: { readonly source: readonly Range[]; readonly content: readonly Range[] },
  quoted: readonly Quotation[],
  text: string,
): boolean {
  const isScare = (c: Range) => quoted.some((q) => q.start <= c.start && c.end <= q.end && isScareQuote(q, text));
  return source.length === 0 && content.every(isScare);
}
