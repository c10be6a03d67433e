/** Whether two assertions speak to one proposition, as a probability. */
import { type Boosted, boostedScore, contributions } from './boosted.ts';
import { likenessOf, type Sharpness, wholeLikeness } from './likeness.ts';
import { Nearest } from './nearest.ts';
import { pairFeatures, type Side } from './pair-features.ts';
import { type PairTable, pairTable } from './pair-table.ts';
import { rarityIn } from './story-words.ts';
import { supportOf } from './support.ts';
import type { AssertionVectors } from './vectors.ts';

export interface JudgeNumbers {
  readonly sharpness: Sharpness;
  /** Likeness of the wholes below which a pair is not looked at. */
  readonly least: number;
  /** First opinion, of a pair alone; second, of it among the others of the story. */
  readonly first: Boosted;
  readonly second: Boosted;
  readonly grouping: { readonly edge: number; readonly join: number; readonly least: number };
}

/** Pairs that are looked at closely, about: all of a story of 30 articles, a tenth of one of 200. */
const MOST_PAIRS = 150_000;
/** Others that an assertion is compared with however many there are. */
const LEAST_PARTNERS = 48;

export interface Judged {
  readonly table: PairTable;
  /** Probability of pair n of the table. */
  readonly probability: Float32Array;
  /** What the second opinion weighed, a row a pair. */
  readonly features: readonly (readonly number[])[];
  /** What each feature of such a row added to the log-odds of the first opinion. */
  readonly weigh: (features: readonly number[]) => ArrayLike<number>;
}

export function judge(sides: readonly Side[], vectors: readonly AssertionVectors[], numbers: JudgeNumbers): Judged {
  const table = candidates(vectors, numbers.least);
  const rarity = rarityIn(sides.map((s) => s.wording));
  const alone = table.pairs.map(([i, j]) => [
    ...likenessOf(vectors[i]!, vectors[j]!, numbers.sharpness),
    ...pairFeatures(sides[i]!, sides[j]!, rarity),
  ]);
  const first = Float32Array.from(alone, (features) => chance(boostedScore(numbers.first, features)));
  const support = supportOf(table, first);
  const features = alone.map((a, n) => [...a, ...support[n]!]);
  const probability = Float32Array.from(features, (f) => chance(boostedScore(numbers.second, f)));
  return { table, probability, features, weigh: (row) => contributions(numbers.first, row, row.length) };
}

/** All pairs; of a large story those of which one is among the other's most alike, so that work and memory stay bounded. */
export function candidates(vectors: readonly AssertionVectors[], least: number): PairTable {
  const most = Math.max(LEAST_PARTNERS, Math.floor((2 * MOST_PAIRS) / (vectors.length + 1)));
  const partners = vectors.map(() => new Nearest(most));
  for (let i = 0; i < vectors.length; i++)
    for (let j = i + 1; j < vectors.length; j++) {
      const likeness = wholeLikeness(vectors[i]!, vectors[j]!);
      if (likeness < least) continue;
      partners[i]!.offer(j, likeness);
      partners[j]!.offer(i, likeness);
    }
  const pairs: [number, number][] = [];
  partners.forEach((own, i) => {
    for (const j of own.places) if (i < j || !partners[j]!.places.has(i)) pairs.push(i < j ? [i, j] : [j, i]);
  });
  return pairTable(
    vectors.length,
    pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]),
  );
}

const chance = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
