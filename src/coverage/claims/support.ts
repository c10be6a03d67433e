/** How a pair stands among the other pairs of its story: others that are like both speak for it. */
import type { PairTable } from './pair-table.ts';

export const SUPPORT = [
  'own',
  'rank',
  'other rank',
  'shared neighbours',
  'best go-between',
  'neighbours of the lonelier',
] as const;

/** A row a pair, in the order of `SUPPORT`. */
export function supportOf({ pairs, of }: PairTable, first: Float32Array): number[][] {
  const sorted = of.map((partners) => Float32Array.from(partners.values(), (n) => first[n]!).sort());
  const mass = sorted.map((row) => row.reduce((sum, p) => sum + p, 0));
  return pairs.map(([i, j], n) => {
    const p = first[n]!;
    const [few, many] = of[i]!.size <= of[j]!.size ? [of[i]!, of[j]!] : [of[j]!, of[i]!];
    let shared = 0;
    let best = 0;
    for (const [k, m] of few) {
      const other = many.get(k);
      if (other === undefined) continue;
      const both = first[m]! * first[other]!;
      shared += both;
      if (both > best) best = both;
    }
    const ranks = [above(sorted[i]!, p), above(sorted[j]!, p)];
    const smaller = Math.min(mass[i]!, mass[j]!) - p;
    return [
      Math.log(p / (1 - p + 1e-6) + 1e-6),
      Math.log1p(Math.min(...ranks)),
      Math.log1p(Math.max(...ranks)),
      shared / (smaller + 0.5),
      best,
      smaller,
    ];
  });
}

/** How many are greater. */
function above(sorted: Float32Array, p: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const mid = (low + high) >> 1;
    if (sorted[mid]! <= p) low = mid + 1;
    else high = mid;
  }
  return sorted.length - low;
}
