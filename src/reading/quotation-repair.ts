/**
 * Content boundaries at quotation marks. Marks and everything between them belong to the content, so a span that takes
 * (nearly) all of a quotation takes it whole, marks included. Nothing new is found here and no span swallows another.
 */
import type { Range } from '../record/article.ts';
import { inside, type Quotation } from '../text/quotations.ts';
import type { Spans } from './spans.ts';

/** Words that a span may lack at one end of a quotation and still mean all of it. */
const SHORT = 2;
/** Share of a quotation's characters that a span must hold to mean all of it. */
const MOST = 0.6;

/**
 * The content of one statement, its spans moved to the marks where they fall a little short. They enter neither the
 * statement's own source and cue nor `taken`, the spans of others. Same number of spans, same order, still disjoint.
 */
export function repairContent(
  text: string,
  quoted: readonly Quotation[],
  { source, cue, content }: Spans,
  taken: readonly Range[] = [],
): Range[] {
  const own = [...source, ...(cue ? [cue] : [])];
  const blocked = [...own, ...taken];
  // A quotation that holds the source or the cue is somebody else's, telling of this statement.
  const around = quoted.filter((q) => !own.some((r) => q.start <= r.start && r.end <= q.end));
  const out: Range[] = [];
  content.forEach((span, i) => {
    const floor = out.at(-1)?.end ?? 0;
    const ceiling = content[i + 1]?.start ?? text.length;
    const free = (r: Range) =>
      r.start >= floor && r.end <= ceiling && !blocked.some((t) => t.start < r.end && r.start < t.end);
    out.push(trimmed(toMarks(span, around, free, text), quoted, cue, text));
  });
  return out;
}

function toMarks(span: Range, quoted: readonly Quotation[], free: (r: Range) => boolean, text: string): Range {
  let { start, end } = span;
  for (const q of quoted) {
    if (q.start >= end) break;
    if (q.end <= start || !holdsMost(q, { start, end })) continue;
    const part = inside(q);
    if (q.open && start > q.start && short(text, part.start, start) && free({ start: q.start, end: start }))
      start = q.start;
    if (q.close && end < q.end && short(text, end, part.end) && free({ start: end, end: q.end })) end = q.end;
  }
  return { start, end };
}

function holdsMost(q: Quotation, span: Range): boolean {
  const { start, end } = inside(q);
  const held = Math.min(span.end, end) - Math.max(span.start, start);
  return held > 0 && held >= MOST * (end - start);
}

/** At most SHORT words between, counted only where something is. */
function short(text: string, from: number, to: number): boolean {
  if (to <= from) return true;
  return (text.slice(from, to).match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= SHORT;
}

/** A full stop that ends an abbreviation belongs to it. */
const ABBREVIATED = /(?:\b\p{L}|\b(?:Jr|Sr|Inc|Co|Corp|Ltd|St|etc|vs|[ap]\.m)|\.\.)$/u;

/**
 * White space off both ends, a comma, colon or semicolon too, and outside quotation marks the full stop of a single told
 * sentence: the sentence is the reporter's, so its stop is.
 */
function trimmed(span: Range, quoted: readonly Quotation[], cue: Range | null, text: string): Range {
  let { start, end } = span;
  while (start < end && /[\s,;:]/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  if (start === end) return span;
  const last = text[end - 1];
  if (last === undefined || !/[.,;]/.test(last) || quoted.some((q) => q.start < end && end <= q.end))
    return { start, end };
  const words = text.slice(start, end - 1);
  const stop = last !== '.' || (isTold(start, cue, text) && !ABBREVIATED.test(words) && !/[.!?]["”’']*\s/.test(words));
  return stop && words.trim() !== '' ? { start, end: end - 1 } : { start, end };
}

/** The span is a part of the reporter's sentence: it begins within one, after its cue's words. */
function isTold(start: number, cue: Range | null, text: string): boolean {
  // A transcript's turn after a colon is the speaker's own text, full stop and all.
  if (cue === null || !/\p{L}/u.test(text.slice(cue.start, cue.end))) return false;
  const between = text.slice(cue.end, Math.max(cue.end, start));
  return (
    /^["“‘]?\p{Ll}/u.test(text.slice(start, start + 2)) || (cue.end <= start && !/[.!?:]["”’']*\s|\n/.test(between))
  );
}
