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
  half(antecedent: Float32Array): Float64Array;
  /** Scores for one anaphor. `none` first, then each candidate. */
  scores(
    anaphor: Float32Array,
    c: Class,
    candidates: readonly {
      readonly vector: Float32Array;
      readonly half: Float64Array;
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
    Float64Array.from({ length: width * hidden }, (_, i) => n.weight1[i % hidden]![from + Math.floor(i / hidden)]!);
  const [wa, wm, wp, wf] = [part(0, key), part(key, key), part(2 * key, key), part(3 * key, FEATURES)];
  const out2 = Float64Array.from(n.weight2);
  const times = (w: Float64Array, v: Float32Array, at: number, out: Float64Array): Float64Array => {
    for (let k = 0, i = 0; k < key; k++) {
      const x = v[at + k]!;
      for (let h = 0; h < hidden; h++, i++) out[h]! += x * w[i]!;
    }
    return out;
  };
  // Made once: the loop below runs some thousand times an article.
  const scaled = new Float64Array(key * hidden);
  const x = new Float64Array(hidden);
  return {
    half: (antecedent) => times(wa, antecedent, 0, new Float64Array(hidden)),
    scores(anaphor, c, candidates) {
      const own = times(wm, anaphor, key, Float64Array.from(n.bias1));
      // The product with the anaphor is the same for all candidates: its weights are scaled once.
      for (let k = 0, i = 0; k < key; k++) {
        const m = anaphor[key + k]!;
        for (let h = 0; h < hidden; h++, i++) scaled[i] = m * wp[i]!;
      }
      const out = new Float64Array(candidates.length + 1);
      let none = n.none.bias + n.none.weight[key + CLASSES.indexOf(c)]!;
      for (let k = 0; k < key; k++) none += n.none.weight[k]! * anaphor[key + k]!;
      out[0] = none;
      for (let i = 0; i < candidates.length; i++) {
        const { vector, half, features } = candidates[i]!;
        for (let h = 0; h < hidden; h++) x[h] = own[h]! + half[h]!;
        times(scaled, vector, 0, x);
        for (let f = 0; f < features.length; f++) {
          const at = features[f]! * hidden;
          for (let h = 0; h < hidden; h++) x[h]! += wf[at + h]!;
        }
        let score = n.bias2;
        for (let h = 0; h < hidden; h++) if (x[h]! > 0) score += x[h]! * out2[h]!;
        out[i + 1] = score;
      }
      return out;
    },
  };
}
