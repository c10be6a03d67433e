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

/** Joined pairs are certain, and each takes the other into its claims; cut pairs share none. */
export function joined(judged: Judged, covered: Covered, joins?: Joins): Judged {
  if (!joins || joins.together.length + joins.apart.length === 0) return judged;
  const place = placesOf(covered);
  const pairs = (list: Joins['together']) =>
    list.flatMap(([a, b]) => {
      const [i, j] = [place(a), place(b)];
      return i === null || j === null || i === j ? [] : [[Math.min(i, j), Math.max(i, j)] as const];
    });
  const given = new Map<string, number>();
  const old = judged.table;
  const set = (i: number, j: number, p: number) => given.set(i < j ? `${i} ${j}` : `${j} ${i}`, p);
  for (const [i, j] of pairs(joins.together)) {
    for (const [one, other] of [
      [i, j],
      [j, i],
    ] as const)
      for (const [k, n] of old.of[one]!) {
        if (k === other) continue;
        const known = old.of[other]!.get(k);
        set(other, k, Math.max(judged.probability[n]!, known === undefined ? 0 : judged.probability[known]!));
      }
    set(i, j, 1);
  }
  for (const [i, j] of pairs(joins.apart)) set(i, j, 0);
  return withGiven(judged, given);
}

function withGiven(judged: Judged, given: ReadonlyMap<string, number>): Judged {
  const { table, probability, features } = judged;
  const pairs = [...table.pairs];
  const chances = [...probability];
  const rows = [...features];
  for (const [key, p] of given) {
    const [i, j] = key.split(' ').map(Number) as [number, number];
    const known = table.of[i]!.get(j);
    if (known !== undefined) chances[known] = p;
    else if (p > 0) {
      pairs.push([i, j]);
      chances.push(p);
      rows.push([]);
    }
  }
  return {
    ...judged,
    table: pairTable(table.count, pairs),
    probability: Float32Array.from(chances),
    features: rows,
  };
}

/** The assertion of an article that has most of these words. */
function placesOf({ readings, assertions }: Covered): (side: JoinSide) => number | null {
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
