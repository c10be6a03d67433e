/** Whether a range touches any of many, without looking at each. */
import type { Range } from '../../record/article.ts';

/** Sorted and disjoint, covering what `ranges` cover. */
export function unionOf(ranges: readonly Range[]): Range[] {
  const out: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}

/** `union` as `unionOf` gives it. */
export function touches(union: readonly Range[], r: Range): boolean {
  let low = 0;
  let high = union.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (union[middle]!.end <= r.start) low = middle + 1;
    else high = middle;
  }
  return low < union.length && union[low]!.start < r.end;
}

export const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;
