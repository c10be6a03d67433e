/** Two rows of words as numbers, and rare stretches that both have. */
import type { Word } from './words.ts';
import { weightOf } from './words.ts';

export interface Rows {
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** By number of the word. */
  readonly weights: readonly number[];
}

export interface Pair {
  readonly a: number;
  readonly b: number;
}

export function rowsOf(transcript: readonly Word[], broadcast: readonly Word[]): Rows {
  const ids = new Map<string, number>();
  const weights: number[] = [];
  const row = (words: readonly Word[]): Int32Array =>
    Int32Array.from(words, ({ key }) => {
      const known = ids.get(key);
      if (known !== undefined) return known;
      weights.push(weightOf(key));
      ids.set(key, weights.length - 1);
      return weights.length - 1;
    });
  return { a: row(transcript), b: row(broadcast), weights };
}

/** Where a stretch stands that is said more often than this is no clue. */
const OFTEN = 3;

/** Starts of stretches of `n` words that both rows have and that are rare in each. `as`, `bs`: the places to look at, in order. */
export function sharedStretches(
  { a, b }: Rows,
  n: number,
  as: readonly number[],
  bs: readonly number[],
  often = OFTEN,
): Pair[] {
  const places = new Map<number, number[]>();
  const counts = new Map<number, number>();
  for (let i = 0; i + n <= as.length; i++) {
    const at = as[i]!;
    if (as[i + n - 1]! - at !== n - 1) continue;
    const key = hashOf(a, at, n);
    const known = places.get(key);
    if (!known) places.set(key, [at]);
    else if (known.length <= often) known.push(at);
  }
  const inB: [number, number][] = [];
  for (let j = 0; j + n <= bs.length; j++) {
    const at = bs[j]!;
    if (bs[j + n - 1]! - at !== n - 1) continue;
    const key = hashOf(b, at, n);
    if (!places.has(key)) continue;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    inB.push([key, at]);
  }
  const out: Pair[] = [];
  for (const [key, j] of inB) {
    const inA = places.get(key)!;
    if (inA.length > often || counts.get(key)! > often) continue;
    for (const i of inA) if (isSame(a, b, i, j, n)) out.push({ a: i, b: j });
  }
  return out;
}

function hashOf(row: Int32Array, at: number, n: number): number {
  let hash = 0x811c9dc5;
  for (let i = at; i < at + n; i++) hash = Math.imul(hash ^ row[i]!, 0x01000193) ^ (hash >>> 15);
  return hash;
}

function isSame(a: Int32Array, b: Int32Array, i: number, j: number, n: number): boolean {
  for (let k = 0; k < n; k++) if (a[i + k] !== b[j + k]) return false;
  return true;
}

/** The numbers from `from` to `to`, end exclusive. */
export const span = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
