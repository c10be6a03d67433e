/** What a copy keeps of the text it was made from, what it cut and what it added, in whole sentences. */
import type { RecordedArticle, Span } from '../../record/record.ts';
import { codePoints, utf16Offsets } from '../../text/offsets.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { sharedPassages } from './compare-passages.ts';

export interface Copy {
  /** Share of the first text's characters that the copy has too. */
  readonly kept: number;
  /** Sentences of the first text, and of the copy. */
  readonly cut: readonly Span[];
  readonly added: readonly Span[];
}

interface Range {
  readonly start: number;
  readonly end: number;
}

export function copyOf(from: RecordedArticle, copy: RecordedArticle): Copy {
  const passages = sharedPassages(from.text, copy.text);
  const [a, b] = [passages.map((p) => p.a), passages.map((p) => p.b)];
  const own = bodySentences(from);
  const length = own.reduce((sum, s) => sum + s.end - s.start, 0);
  const kept = own.reduce((sum, s) => sum + covered(s, sorted(a)), 0);
  return {
    kept: length === 0 ? 0 : Math.min(1, kept / length),
    cut: missing(from, own, a, copy.text),
    added: missing(copy, bodySentences(copy), b, from.text),
  };
}

/** Headlines are shown whole beside each other, so they are no cut and no addition. */
function bodySentences({ text, blocks }: RecordedArticle): Range[] {
  const unit = utf16Offsets(text);
  const body = blocks.filter(({ kind }) => kind !== 'headline');
  return body.flatMap(({ start, end }) => sentencesOf(text, { start: unit(start), end: unit(end) }));
}

/** Sentences that the other text has not: too short for a passage of their own they may still stand there as they are. */
function missing(
  { text }: RecordedArticle,
  sentences: readonly Range[],
  shared: readonly Range[],
  other: string,
): Span[] {
  const point = codePoints(text);
  const ranges = sorted(shared);
  return sentences
    .filter((s) => covered(s, ranges) * 2 < s.end - s.start && !other.includes(text.slice(s.start, s.end)))
    .map(({ start, end }) => ({ start: point(start), end: point(end), text: text.slice(start, end) }));
}

const sorted = (ranges: readonly Range[]): Range[] => [...ranges].sort((x, y) => x.start - y.start);

/** Characters of a range that lie in others, which are in order; each counts once. */
function covered({ start, end }: Range, ranges: readonly Range[]): number {
  let sum = 0;
  let at = start;
  for (const r of ranges) {
    if (r.start >= end) break;
    sum += Math.max(0, Math.min(end, r.end) - Math.max(at, r.start));
    at = Math.max(at, Math.min(end, r.end));
  }
  return sum;
}
