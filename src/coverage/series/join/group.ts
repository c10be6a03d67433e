/** Values into quantities: pairs joined from the surest down, as long as the two groups on the whole belong together. */

export interface Link {
  readonly a: number;
  readonly b: number;
  readonly odds: number;
}

/** `unseen`: what a pair that was not weighed counts. Groups in order of their first value, each in order. */
export function grouped(count: number, links: readonly Link[], unseen: number): number[][] {
  const group = Array.from({ length: count }, (_, i) => i);
  const members = group.map((i) => [i]);
  const sums = group.map(() => new Map<number, { sum: number; n: number }>());
  for (const { a, b, odds } of links) {
    sums[a]!.set(b, { sum: odds, n: 1 });
    sums[b]!.set(a, { sum: odds, n: 1 });
  }
  const mean = (x: number, y: number): number => {
    const seen = sums[x]!.get(y) ?? { sum: 0, n: 0 };
    const all = members[x]!.length * members[y]!.length;
    // In a long list of values not every pair is weighed: what was not counts only so far.
    const blank = Math.min(all - seen.n, Math.ceil(seen.n / 4));
    return (seen.sum + blank * unseen) / Math.max(1, seen.n + blank);
  };
  // Two passes over the pairs, surest first: the second joins what grew together in the first.
  const order = links.filter((l) => l.odds > 0).toSorted((x, y) => y.odds - x.odds || x.a - y.a || x.b - y.b);
  for (let pass = 0; pass < 3; pass++)
    for (const { a, b } of order) {
      const [x, y] = [group[a]!, group[b]!];
      if (x === y || mean(x, y) <= 0) continue;
      const [into, from] = members[x]!.length >= members[y]!.length ? [x, y] : [y, x];
      for (const i of members[from]!) group[i] = into;
      members[into]!.push(...members[from]!);
      members[from] = [];
      for (const [other, s] of sums[from]!) {
        sums[other]!.delete(from);
        if (other === into) continue;
        const old = sums[into]!.get(other);
        const sum = { sum: s.sum + (old?.sum ?? 0), n: s.n + (old?.n ?? 0) };
        sums[into]!.set(other, sum);
        sums[other]!.set(into, sum);
      }
      sums[from]!.clear();
      sums[into]!.delete(from);
    }
  return members
    .filter((m) => m.length > 0)
    .map((m) => m.toSorted((x, y) => x - y))
    .toSorted((x, y) => x[0]! - y[0]!);
}
