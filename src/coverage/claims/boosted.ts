/** Boosted decision trees as plain numbers: short to evaluate, and every decision can say what it weighed. */

/** One tree: node 0 is its root; a node with `feature` -1 is a leaf. Goes left where the value is at most `threshold`. */
export interface Tree {
  readonly feature: readonly number[];
  readonly threshold: readonly number[];
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** Log-odds; of an inner node what is expected below it. */
  readonly value: readonly number[];
}

export interface Boosted {
  readonly bias: number;
  readonly trees: readonly Tree[];
}

/** Log-odds. */
export function boostedScore({ bias, trees }: Boosted, features: ArrayLike<number>): number {
  let sum = bias;
  for (const t of trees) {
    let n = 0;
    while (t.feature[n]! >= 0) n = features[t.feature[n]!]! <= t.threshold[n]! ? t.left[n]! : t.right[n]!;
    sum += t.value[n]!;
  }
  return sum;
}

/** What each feature adds to the score: at every step the change of what is expected, given to the feature that was asked. */
export function contributions({ trees }: Boosted, features: ArrayLike<number>, count: number): Float64Array {
  const out = new Float64Array(count);
  for (const t of trees) {
    let n = 0;
    while (t.feature[n]! >= 0) {
      const f = t.feature[n]!;
      const next = features[f]! <= t.threshold[n]! ? t.left[n]! : t.right[n]!;
      out[f]! += t.value[next]! - t.value[n]!;
      n = next;
    }
  }
  return out;
}
