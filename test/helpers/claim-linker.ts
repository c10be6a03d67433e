/** A linker without weights whose vectors are hashed words, and stories as the rooms of claims take them. */
import type { Assertion } from '../../src/coverage/assertions/assertion.ts';
import { assertionsOf } from '../../src/coverage/assertions/assertions.ts';
import type { Boosted } from '../../src/coverage/claims/boosted.ts';
import type { Judged } from '../../src/coverage/claims/judge.ts';
import { LIKENESS } from '../../src/coverage/claims/likeness.ts';
import type { ClaimLinker } from '../../src/coverage/claims/linker.ts';
import { PAIR_FEATURES, type Side } from '../../src/coverage/claims/pair-features.ts';
import { pairTable } from '../../src/coverage/claims/pair-table.ts';
import { sidesOf } from '../../src/coverage/claims/sides.ts';
import { type AssertionVectors, MOST_PIECES, WHOLE, WORD } from '../../src/coverage/claims/vectors.ts';
import { type Reading, readingOf } from '../../src/coverage/reading.ts';
import type { OnRecord } from '../../src/record/record.ts';
import { wordsOf } from '../../src/text/words.ts';
import { markedRecord, type RecordOptions } from './marked-record.ts';

/** Of the words of the shorter, rare ones more. */
const SHARED = 0.4;
const SHORTER = LIKENESS + PAIR_FEATURES.indexOf('of the shorter');

/** One question: above `threshold` sure, else sure not. */
export const stump = (feature: number, threshold: number): Boosted => ({
  bias: 0.5,
  trees: [
    {
      feature: [feature, -1, -1],
      threshold: [threshold, 0, 0],
      left: [1, 0, 0],
      right: [2, 0, 0],
      value: [-1, -4, 4],
    },
  ],
});

/** Two assertions speak to one proposition where they share much of the words of the shorter, rare ones more. */
export const hashingLinker = (): ClaimLinker => ({
  model: `sha256:${'1'.repeat(64)}`,
  numbers: {
    sharpness: { slope: 20, middle: 0.8 },
    least: 0.1,
    first: stump(SHORTER, SHARED),
    second: stump(SHORTER, SHARED),
    grouping: { edge: 0.5, join: 0.5, least: 0.3 },
  },
  encode: async ({ article }, assertions) => assertions.map(({ content }) => hashed(wordsIn(article.text, content))),
  close: async () => {},
});

const wordsIn = (text: string, content: Assertion['content']): string[] =>
  content.flatMap((range) => wordsOf(text, range).map((w) => w.low));

/** The same word, the same vector. */
export function hashed(all: readonly string[]): AssertionVectors {
  const words = all.slice(0, MOST_PIECES);
  const whole = new Float32Array(WHOLE);
  const rows = new Int8Array(words.length * WORD);
  words.forEach((word, i) => {
    const v = unit(word, WORD);
    rows.set(
      v.map((x) => Math.round(x * 127)),
      i * WORD,
    );
    unit(word, WHOLE).forEach((x, d) => {
      whole[d]! += x;
    });
  });
  const norm = Math.hypot(...whole) || 1;
  return { words: rows, weights: new Float32Array(words.length).fill(1), whole: whole.map((x) => x / norm) };
}

function unit(word: string, size: number): number[] {
  const next = numbers([...word].reduce((h, c) => Math.imul(h ^ c.codePointAt(0)!, 16777619), 2166136261));
  const v = Array.from({ length: size }, () => next() - 0.5);
  const norm = Math.hypot(...v);
  return v.map((x) => x / norm);
}

/** From 0 to 1, the same ones for the same seed. */
export function numbers(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface TestStory {
  readonly records: readonly OnRecord[];
  readonly readings: readonly Reading[];
  readonly assertions: readonly Assertion[];
  readonly sides: readonly Side[];
  /** Every article an origin of its own. */
  readonly originOf: ReadonlyMap<string, string>;
}

export type Told = string | readonly [string, RecordOptions];

/** Marked texts, an article each. */
export function storyTold(...told: readonly Told[]): TestStory {
  const records = told.map((one, n) => {
    const [marked, options] = typeof one === 'string' ? [one, {}] : one;
    return markedRecord(marked, { publisher: `Outlet ${n + 1}`, url: `https://outlet-${n + 1}.example/`, ...options });
  });
  const readings = records.map(readingOf);
  const assertions = readings.flatMap(assertionsOf);
  const originOf = new Map(records.map((r, n) => [r.id, `o${n + 1}`]));
  return { records, readings, assertions, sides: sidesOf(readings, assertions), originOf };
}

/** What a judge would say: pairs of places with their probability. */
export const judgedAs = (count: number, pairs: readonly (readonly [number, number, number])[]): Judged => ({
  table: pairTable(
    count,
    pairs.map(([i, j]) => [i, j]),
  ),
  probability: Float32Array.from(pairs, ([, , p]) => p),
  features: pairs.map(() => new Array<number>(LIKENESS + PAIR_FEATURES.length).fill(0)),
  weigh: (row) => new Float64Array(row.length),
});

/** Everybody with everybody, as sure. */
export const allAs = (count: number, p = 0.9): Judged =>
  judgedAs(
    count,
    Array.from({ length: count }, (_, j) => Array.from({ length: j }, (_, i) => [i, j, p] as const)).flat(),
  );
