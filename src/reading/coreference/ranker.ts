/**
 * How well a mention earlier in the text answers "who is that": a small network over pairs, fed by the encoder's
 * projections of both head words and by what stands between them. training/coreference.py trains it.
 */
import { CLASSES, FEATURES } from './features.ts';
import type { Class } from './mention.ts';

export interface RankerNumbers {
  /** Width of a projection, and of the hidden layer. */
  readonly key: number;
  readonly hidden: number;
  /** [hidden][3 * key + FEATURES] and [hidden]. */
  readonly weight1: readonly (readonly number[])[];
  readonly bias1: readonly number[];
  readonly weight2: readonly number[];
  readonly bias2: number;
  /** That nobody in the text is meant: over the anaphor's projection and its class. */
  readonly none: { readonly weight: readonly number[]; readonly bias: number };
}

export interface Ranker {
  /** What an antecedent adds to the hidden layer whatever the anaphor; made once a mention. */
  half(antecedent: Float32Array): Float32Array;
  /** Scores for one anaphor. `none` first, then each candidate. */
  scores(
    anaphor: Float32Array,
    c: Class,
    candidates: readonly {
      readonly vector: Float32Array;
      readonly half: Float32Array;
      readonly features: readonly number[];
    }[],
  ): Float64Array;
}

export function openRanker(n: RankerNumbers): Ranker {
  const { key, hidden } = n;
  if (n.weight1[0]?.length !== 3 * key + FEATURES)
    throw new Error('The weights of the coreference ranker have another form.');
  // Column by column, so that a product walks through memory in order.
  const part = (from: number, width: number) =>
    Float32Array.from({ length: width * hidden }, (_, i) => n.weight1[i % hidden]![from + Math.floor(i / hidden)]!);
  const [wa, wm, wp, wf] = [part(0, key), part(key, key), part(2 * key, key), part(3 * key, FEATURES)];
  const bias = Float32Array.from(n.bias1);
  const times = (w: Float32Array, v: Float32Array, out: Float32Array): Float32Array => {
    for (let k = 0; k < key; k++) {
      const x = v[k]!;
      for (let h = 0; h < hidden; h++) out[h]! += x * w[k * hidden + h]!;
    }
    return out;
  };
  return {
    half: (antecedent) => times(wa, antecedent.subarray(0, key), new Float32Array(hidden)),
    scores(anaphor, c, candidates) {
      const m = anaphor.subarray(key);
      const own = times(wm, m, bias.slice());
      // The product with the anaphor is the same for all candidates: its weights are scaled once.
      const scaled = new Float32Array(key * hidden);
      for (let k = 0; k < key; k++)
        for (let h = 0; h < hidden; h++) scaled[k * hidden + h] = m[k]! * wp[k * hidden + h]!;
      const out = new Float64Array(candidates.length + 1);
      let none = n.none.bias + n.none.weight[key + CLASSES.indexOf(c)]!;
      for (let k = 0; k < key; k++) none += n.none.weight[k]! * m[k]!;
      out[0] = none;
      candidates.forEach(({ vector, half, features }, i) => {
        const x = times(scaled, vector.subarray(0, key), own.slice());
        let score = n.bias2;
        for (const f of features) for (let h = 0; h < hidden; h++) x[h]! += wf[f * hidden + h]!;
        for (let h = 0; h < hidden; h++) {
          const value = x[h]! + half[h]!;
          if (value > 0) score += value * n.weight2[h]!;
        }
        out[i + 1] = score;
      });
      return out;
    },
  };
}
