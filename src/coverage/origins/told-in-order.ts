/** Whether two articles tell the same in one order, in whatever words: the longest chain of assertions that speak to one proposition. */
import type { Linked } from '../claims/claims.ts';

/** Of the shorter article's telling, how much is in the chain: 0 to about 1, by the places of the readings. */
export type ToldInOrder = (reading: number, other: number) => number;

/** Below this probability two assertions are no match. */
const MATCH = 0.3;
/** Weight of an article of two or three sentences: one match is not all of a telling. */
const SHORT = 6;

interface Match {
  /** Places of the assertions. */
  readonly a: number;
  readonly b: number;
  readonly probability: number;
}

export function toldInOrder({ sides, judged }: Linked): ToldInOrder {
  const weights = sides.map((s) => Math.log1p(s.wording.low.length));
  const totals = new Map<number, number>();
  sides.forEach((s, i) => {
    totals.set(s.assertion.reading, (totals.get(s.assertion.reading) ?? 0) + weights[i]!);
  });
  const matches = mutualMatches({ sides, judged });
  return (reading, other) => {
    const [x, y] = [Math.min(reading, other), Math.max(reading, other)];
    const chain = heaviestChain(matches.get(`${x} ${y}`) ?? [], weights);
    return chain / Math.max(SHORT, Math.min(totals.get(x) ?? 0, totals.get(y) ?? 0));
  };
}

/** Pairs of which each is the other's best match in its article, by the places of both articles. */
function mutualMatches({ sides, judged }: Linked): Map<string, Match[]> {
  const articleOf = (i: number) => sides[i]!.assertion.reading;
  /** By assertion and other article. */
  const best = new Map<string, Match>();
  const all: Match[] = [];
  judged.table.pairs.forEach(([a, b], n) => {
    const probability = judged.probability[n]!;
    if (probability < MATCH || articleOf(a) === articleOf(b)) return;
    const match = { a, b, probability };
    all.push(match);
    for (const key of [`${a} ${articleOf(b)}`, `${b} ${articleOf(a)}`])
      if (probability > (best.get(key)?.probability ?? 0)) best.set(key, match);
  });
  const out = new Map<string, Match[]>();
  for (const m of all) {
    const [x, y] = [articleOf(m.a), articleOf(m.b)];
    if (best.get(`${m.a} ${y}`) !== m || best.get(`${m.b} ${x}`) !== m) continue;
    const ordered = x < y ? m : { a: m.b, b: m.a, probability: m.probability };
    const key = `${Math.min(x, y)} ${Math.max(x, y)}`;
    const known = out.get(key);
    if (known) known.push(ordered);
    else out.set(key, [ordered]);
  }
  return out;
}

/** Heaviest list of matches that goes forward in both articles. Each assertion is in one match at most. */
function heaviestChain(matches: readonly Match[], weights: readonly number[]): number {
  const rank = new Map([...matches].sort((x, y) => x.b - y.b).map((m, i) => [m, i + 1]));
  /** A tree of maxima over the ranks (Fenwick): k matches take k log k steps. */
  const tree = new Float64Array(matches.length + 1);
  let heaviest = 0;
  for (const m of [...matches].sort((x, y) => x.a - y.a)) {
    let before = 0;
    for (let i = rank.get(m)! - 1; i > 0; i -= i & -i) before = Math.max(before, tree[i]!);
    const weight = before + m.probability * ((weights[m.a]! + weights[m.b]!) / 2);
    for (let i = rank.get(m)!; i < tree.length; i += i & -i) tree[i] = Math.max(tree[i]!, weight);
    heaviest = Math.max(heaviest, weight);
  }
  return heaviest;
}
