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
 * A title or nickname in marks (Robert “Bobby” Lima) and a single word in mid sentence (the “experts” left) do not make a
 * content mixed: they say nothing about how the rest was reported. A word that closes the content or is said of something
 * does (called it “absurd”, it was “absurd” and late): there a reporter keeps the speaker's own judgement. Marks around
 * the content from outside, as of a statement told inside somebody else's speech, are not its own and do not count.
 */
export function formOf(content: readonly Range[], quoted: readonly Quotation[], text: string): Form {
  const own = quotationsOf(content, quoted);
  let told = 0;
  let speech = 0;
  let brief = 0;
  for (const span of content) {
    let from = span.start;
    for (const q of own) {
      if (q.end <= span.start || q.start >= span.end) continue;
      const part = inside(q);
      told += count(text, from, q.start, true);
      const words = count(text, Math.max(part.start, span.start), Math.min(part.end, span.end), false);
      if (isBrief(q, words, span, text)) brief += words;
      else speech += words;
      from = Math.max(from, Math.min(q.end, span.end));
    }
    told += count(text, from, span.end, true);
  }
  if (told === 0) return speech + brief > 0 ? 'direct' : 'indirect';
  return speech > 0 ? 'mixed' : 'indirect';
}

/** The outermost quotations that begin in the content (or at the mark just before a span): its own, not one around it. */
function quotationsOf(content: readonly Range[], quoted: readonly Quotation[]): Quotation[] {
  const out: Quotation[] = [];
  let end = 0;
  quoted.forEach((q, i) => {
    if (q.start < end) return;
    const begins = content.some((s) => s.start - q.open.length <= q.start && q.start < s.end);
    // Without an opening mark it counts where the paragraph before ended inside a quotation.
    if (!begins || (q.open === '' && !quoted[i - 1]?.continues)) return;
    out.push(q);
    end = q.end;
  });
  return out;
}

/** A title or nickname, or a single word in mid sentence that is not said of something ("was “unclear” and …" is). */
function isBrief(q: Quotation, words: number, span: Range, text: string): boolean {
  if (words > 2) return false;
  const { start, end } = inside(q);
  const inner = text.slice(start, end).trim();
  if (/[.!?,…]$/.test(inner) || !/[\p{L}\p{N}]/u.test(text.slice(q.end, span.end))) return false;
  if (inner.split(/\s+/).every((w) => /^\p{Lu}/u.test(w))) return true;
  return (
    words === 1 &&
    !/\b(?:is|are|was|were|be|been|as|being|am) (?:\p{Ll}+ )?$/u.test(
      text.slice(Math.max(span.start, q.start - 24), q.start),
    )
  );
}

function count(text: string, start: number, end: number, joining: boolean): number {
  if (start >= end) return 0;
  const words = text.slice(start, end).match(WORDS) ?? [];
  return joining && words.length <= 2 && words.every((w) => JOINERS.has(w.toLowerCase())) ? 0 : words.length;
}
