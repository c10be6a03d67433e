/** How much of what two assertions say is said by both, from the vectors of their words: late interaction. */
import { type AssertionVectors, WHOLE, WORD } from './vectors.ts';

/** From which likeness on two words say the same, and how sharply. */
export interface Sharpness {
  readonly slope: number;
  readonly middle: number;
}

export const LIKENESS = 9;

/** Cosine of the two as wholes. */
export function wholeLikeness(a: AssertionVectors, b: AssertionVectors): number {
  let sum = 0;
  for (let d = 0; d < WHOLE; d++) sum += a.whole[d]! * b.whole[d]!;
  return sum;
}

/** `LIKENESS` numbers, the same whichever comes first. `training/claims.py` computes the same ones. */
export function likenessOf(a: AssertionVectors, b: AssertionVectors, { slope, middle }: Sharpness): number[] {
  const n = a.weights.length;
  const m = b.weights.length;
  const bestOfB = new Float32Array(m).fill(-1);
  const sides = { ca: 0, cb: 0, ga: 0, gb: 0, sa: 1e-6, sb: 1e-6 };
  const told = (likeness: number) => 1 / (1 + Math.exp(-slope * (likeness - middle)));
  for (let i = 0; i < n; i++) {
    let best = -1;
    for (let j = 0; j < m; j++) {
      const likeness = product(a.words, i * WORD, b.words, j * WORD);
      if (likeness > best) best = likeness;
      if (likeness > bestOfB[j]!) bestOfB[j] = likeness;
    }
    const w = a.weights[i]!;
    sides.ca += w * best;
    sides.ga += w * told(best);
    sides.sa += w;
  }
  for (let j = 0; j < m; j++) {
    const w = b.weights[j]!;
    sides.cb += w * bestOfB[j]!;
    sides.gb += w * told(bestOfB[j]!);
    sides.sb += w;
  }
  const [ca, cb] = [sides.ca / sides.sa, sides.cb / sides.sb];
  const [la, lb] = [Math.log1p(sides.ga), Math.log1p(sides.gb)];
  const [ra, rb] = [sides.ga / sides.sa, sides.gb / sides.sb];
  return [
    ca + cb,
    Math.abs(ca - cb),
    Math.min(ca, cb),
    Math.max(ca, cb),
    wholeLikeness(a, b),
    la + lb,
    Math.max(ra, rb),
    Math.min(ra, rb),
    Math.min(la, lb),
  ];
}

function product(a: Int8Array, i: number, b: Int8Array, j: number): number {
  let sum = 0;
  for (let d = 0; d < WORD; d++) sum += a[i + d]! * b[j + d]!;
  return sum / (127 * 127);
}
