/** What people joined and cut stands above what the judge thinks. */

import type { Covered } from './claims.ts';
import type { Judged } from './judge.ts';
import { pairTable } from './pair-table.ts';

/** An assertion by its words: code points of the article, from the first to the last word of its content. */
export interface JoinSide {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

/** Pairs of assertions that people joined, and that they cut. */
export interface Joins {
  readonly together: readonly (readonly [JoinSide, JoinSide])[];
  readonly apart: readonly (readonly [JoinSide, JoinSide])[];
}

type Story = Pick<Covered, 'readings' | 'assertions'>;

/** Joined pairs are certain, and each takes the other into its claims; cut pairs share none. */
export function joined(judged: Judged, covered: Story, joins?: Joins): Judged {
  if (!joins || joins.together.length + joins.apart.length === 0) return judged;
  const place = placesOf(covered);
  const pairs = (list: Joins['together']) =>
    list.flatMap(([a, b]) => {
      const [i, j] = [place(a), place(b)];
      return i === null || j === null || i === j ? [] : [[Math.min(i, j), Math.max(i, j)] as const];
    });
  const together = pairs(joins.together);
  const given: Given = new Map();
  const set = (i: number, j: number, said: Said) => given.set(i < j ? `${i} ${j}` : `${j} ${i}`, said);
  for (const [i, j, p] of taken(judged, together))
    set(i, j, { p: Math.max(p, given.get(i < j ? `${i} ${j}` : `${j} ${i}`)?.p ?? 0), byHand: false });
  // What people said of two comes after what follows from it for others.
  for (const [i, j] of together) set(i, j, { p: 1, byHand: true });
  for (const [i, j] of pairs(joins.apart)) set(i, j, null);
  return withGiven(judged, given);
}

/** How likely a pair is now, and whether people joined the two themselves; null: people cut it. */
type Said = { readonly p: number; readonly byHand: boolean } | null;
type Given = Map<string, Said>;

/** The one of two that are joined is linked to everybody that the other is linked to, as surely. */
function* taken(
  { table: { of }, probability }: Judged,
  together: readonly (readonly [number, number])[],
): Generator<readonly [number, number, number]> {
  for (const [i, j] of together)
    for (const [one, other] of [
      [i, j],
      [j, i],
    ] as const)
      for (const [k, n] of of[one]!) {
        if (k === other) continue;
        const known = of[other]!.get(k);
        if (known === undefined || probability[known]! < probability[n]!) yield [other, k, probability[n]!];
      }
}

function withGiven(judged: Judged, given: Given): Judged {
  const { table, probability, features } = judged;
  const rows = table.pairs.map((pair, n) => ({ pair, p: probability[n]!, features: features[n]! }));
  const isCut = new Set<number>();
  for (const [key, said] of given) {
    const [i, j] = key.split(' ').map(Number) as [number, number];
    const known = table.of[i]!.get(j);
    if (said === null) {
      if (known !== undefined) isCut.add(known);
    } else if (known === undefined) rows.push({ pair: [i, j], p: said.p, features: [] });
    else rows[known] = { ...rows[known]!, p: said.p, ...(said.byHand ? { features: [] } : {}) };
  }
  const kept = rows.filter((_, n) => !isCut.has(n));
  return {
    ...judged,
    table: pairTable(
      table.count,
      kept.map((r) => r.pair),
    ),
    probability: Float32Array.from(kept, (r) => r.p),
    features: kept.map((r) => r.features),
  };
}

/** The assertion of an article that has most of these words. */
function placesOf({ readings, assertions }: Story): (side: JoinSide) => number | null {
  return ({ article, start, end }) => {
    let found: number | null = null;
    let most = 0;
    assertions.forEach((a, i) => {
      const reading = readings[a.reading]!;
      if (reading.id !== article) return;
      const from = reading.points(a.content[0]!.start);
      const to = reading.points(a.content.at(-1)!.end);
      const shared =
        Math.max(0, Math.min(to, end) - Math.max(from, start)) / (Math.max(to, end) - Math.min(from, start));
      if (shared > most) [found, most] = [i, shared];
    });
    return most >= 0.5 ? found : null;
  };
}
