/** Pairs of assertions that are worth a look, and which pairs each assertion is in. */

export interface PairTable {
  readonly count: number;
  /** The smaller place first. */
  readonly pairs: readonly (readonly [number, number])[];
  /** By place of an assertion: the other one of each of its pairs -> number of the pair. */
  readonly of: readonly ReadonlyMap<number, number>[];
}

export function pairTable(count: number, pairs: readonly (readonly [number, number])[]): PairTable {
  const of = Array.from({ length: count }, () => new Map<number, number>());
  pairs.forEach(([i, j], n) => {
    of[i]!.set(j, n);
    of[j]!.set(i, n);
  });
  return { count, pairs, of };
}
