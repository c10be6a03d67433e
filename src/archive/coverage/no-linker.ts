/** Where there are no weights: nothing is linked but what people joined. */
import type { ClaimLinker } from '../../coverage/claims/linker.ts';
import { WHOLE } from '../../coverage/claims/vectors.ts';

const NEVER = { bias: -100, trees: [] };

export const NO_LINKER: ClaimLinker = {
  model: 'none',
  numbers: {
    sharpness: { slope: 1, middle: 0 },
    least: Number.POSITIVE_INFINITY,
    first: NEVER,
    second: NEVER,
    grouping: { edge: 0.5, join: 0.5, least: 0.5 },
  },
  encode: async (_, assertions) =>
    assertions.map(() => ({
      words: new Int8Array(0),
      weights: new Float32Array(0),
      whole: new Float32Array(WHOLE),
    })),
  close: async () => {},
};
