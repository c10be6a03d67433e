/** Of pairs of places, those that are in one order in both texts and weigh most together. */

export interface Link {
  readonly a: number;
  readonly b: number;
  /** Above 0. */
  readonly weight: number;
}

/** In order, each place at most once. O(n log n). */
export function heaviestChain<L extends Link>(links: readonly L[]): L[] {
  if (links.length === 0) return [];
  // Of one old place the later new one first: then no chain holds two of them.
  const order = [...links].sort((x, y) => x.a - y.a || y.b - x.b);
  const most = order.reduce((max, { b }) => Math.max(max, b), 0) + 1;
  /** Fenwick tree: the heaviest chain that ends before a new place. */
  const tree = new Int32Array(most + 1).fill(-1);
  const total = new Float64Array(order.length);
  const previous = new Int32Array(order.length).fill(-1);
  const heavier = (x: number, y: number): number => (x < 0 || (y >= 0 && total[y]! > total[x]!) ? y : x);
  let best = -1;
  for (const [n, { b, weight }] of order.entries()) {
    let before = -1;
    for (let i = b; i > 0; i -= i & -i) before = heavier(before, tree[i]!);
    previous[n] = before;
    total[n] = weight + (before < 0 ? 0 : total[before]!);
    for (let i = b + 1; i <= most; i += i & -i) tree[i] = heavier(tree[i]!, n);
    best = heavier(best, n);
  }
  const chain: L[] = [];
  for (let n = best; n >= 0; n = previous[n]!) chain.push(order[n]!);
  return chain.reverse();
}
