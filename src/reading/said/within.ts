import type { Range } from '../../record/article.ts';

/** Those of sorted, disjoint ranges that lie in another. */
export function within<R extends Range>(sorted: readonly R[], range: Range): R[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < range.start) low = middle + 1;
    else high = middle;
  }
  const out: R[] = [];
  for (let i = low; i < sorted.length && sorted[i]!.end <= range.end; i++) out.push(sorted[i]!);
  return out;
}
