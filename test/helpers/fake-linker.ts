/** A linker without weights: two assertions speak to one proposition where they share most of their words. */
import { LIKENESS } from '../../src/coverage/claims/likeness.ts';
import type { ClaimLinker } from '../../src/coverage/claims/linker.ts';
import { PAIR_FEATURES } from '../../src/coverage/claims/pair-features.ts';
import { WHOLE } from '../../src/coverage/claims/vectors.ts';

const SHARE = LIKENESS + PAIR_FEATURES.indexOf('of the shorter');
/** A share of words above `SHARED` is sure, one below is sure not to be. */
const SHARED = 0.5;
const byShare = {
  bias: 0,
  trees: [
    {
      feature: [SHARE, -1, -1],
      threshold: [SHARED, 0, 0],
      left: [1, 0, 0],
      right: [2, 0, 0],
      value: [0, -4, 4],
    },
  ],
};

export const fakeLinker = (): ClaimLinker => ({
  model: `sha256:${'0'.repeat(64)}`,
  numbers: {
    sharpness: { slope: 1, middle: 0 },
    least: -1,
    first: byShare,
    second: byShare,
    grouping: { edge: 0.5, join: 0.5, least: 0.3 },
  },
  encode: async (_, assertions) =>
    assertions.map(() => ({
      words: new Int8Array(0),
      weights: new Float32Array(0),
      whole: new Float32Array(WHOLE).fill(1),
    })),
  close: async () => {},
});
