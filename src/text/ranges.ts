/** Questions to lists of ranges. "Sorted": by start, and disjoint. */
import type { Range } from '../record/article.ts';

export const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** Sorted, covering what `ranges` cover. */
export function unionOf(ranges: readonly Range[]): Range[] {
  const out: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}

/** Whether a range overlaps one of `sorted`. */
export function touches(sorted: readonly Range[], r: Range): boolean {
  const i = firstEndingAfter(sorted, r.start);
  return i < sorted.length && sorted[i]!.start < r.end;
}

/** Those of `sorted` that lie in a range. */
export function within<R extends Range>(sorted: readonly R[], range: Range): R[] {
  const out: R[] = [];
  let i = firstWhere(sorted.length, (n) => sorted[n]!.start >= range.start);
  for (; i < sorted.length && sorted[i]!.end <= range.end; i++) out.push(sorted[i]!);
  return out;
}

/** Index of the first of `sorted` that ends behind a place; their number where none does. */
export const firstEndingAfter = (sorted: readonly Range[], at: number): number =>
  firstWhere(sorted.length, (i) => sorted[i]!.end > at);

/** Index of the last of `sorted` that does not start behind a place; 0 where all do. */
export const lastStartingAt = (sorted: readonly Range[], at: number): number =>
  Math.max(0, firstWhere(sorted.length, (i) => sorted[i]!.start > at) - 1);

/** The first index that passes, of `length` that fail up to some index and pass from there on. */
export function firstWhere(length: number, passes: (i: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
