/** Whether a content is quoted, told, or both. */
import type { Range } from '../record/article.ts';
import type { Form } from '../record/statement.ts';
import { inside, type Quotation } from '../text/quotations.ts';

const WORDS = /[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu;
/** Words outside the marks that only hang a quotation on its cue. */
const JOINERS = new Set(['that', 'and', 'but', 'because', 'if', 'whether', 'as', 'to', 'then']);

/**
 * direct: every word is inside quotation marks, but for one that joins ("that", "and"). indirect: none is. mixed: some.
 *
 * Quotations of one or two words (nicknames, titles, scare quotes) do not make a content mixed unless they close it or
 * are a sentence of their own: a reporter keeps a judgement's own word where it ends the report (called it “absurd”),
 * while a name in marks in mid sentence (Robert “Bobby” Lima) says nothing about how the rest was reported. Marks around
 * the content from outside, as of a statement told inside somebody else's speech, are not its own and do not count.
 */
export function formOf(content: readonly Range[], quoted: readonly Quotation[], text: string): Form {
  let told = 0;
  let own = 0;
  let brief = 0;
  for (const span of content) {
    const here = quotationsOf(span, quoted);
    let from = span.start;
    for (const q of here) {
      const part = inside(q);
      told += count(text, from, Math.min(q.start, span.end), true);
      const words = count(text, Math.max(part.start, span.start), Math.min(part.end, span.end), false);
      if (isBrief(q, words, span, text)) brief += words;
      else own += words;
      from = Math.max(from, Math.min(q.end, span.end));
    }
    told += count(text, from, span.end, true);
  }
  if (told === 0) return own + brief > 0 ? 'direct' : 'indirect';
  return own > 0 ? 'mixed' : 'indirect';
}

/** The outermost quotations that begin in the span (or at the mark just before it). */
function quotationsOf(span: Range, quoted: readonly Quotation[]): Quotation[] {
  const out: Quotation[] = [];
  let end = span.start;
  for (const q of quoted) {
    if (q.start >= span.end) break;
    if (q.start < end - q.open.length || q.end <= span.start || q.open === '') continue;
    out.push(q);
    end = q.end + q.open.length;
  }
  return out;
}

function isBrief(q: Quotation, words: number, span: Range, text: string): boolean {
  if (words > 2) return false;
  const { start, end } = inside(q);
  return !/[.!?,…]$/.test(text.slice(start, end).trim()) && /[\p{L}\p{N}]/u.test(text.slice(q.end, span.end));
}

function count(text: string, start: number, end: number, joining: boolean): number {
  if (start >= end) return 0;
  const words = text.slice(start, end).match(WORDS) ?? [];
  return joining && words.length <= 2 && words.every((w) => JOINERS.has(w.toLowerCase())) ? 0 : words.length;
}
