/** What each feature of a pair adds to the log-odds of one text behind both (training: docs/accuracy.md, Copies). */
import type { PairFeatures } from './pair-evidence.ts';

const BIAS = -5.952;
const WEIGHTS: PairFeatures = { copied: 0.061, share: 11.176, rare: 1.09, order: 1.889 };
/** Set by hand, as the labelled stories have no credits: one agency credited by both is a hint where words agree as well. */
const ONE_AGENCY = 1;
const SOME_RARE = Math.log1p(3);

/** From here on two articles are one origin; below `sure` only where the rest of both groups agrees. */
export const LIMITS = { least: 0.25, sure: 0.9 };

/** Probability. */
export function oneText(f: PairFeatures, oneAgency: boolean): number {
  const hint = oneAgency && f.rare >= SOME_RARE ? ONE_AGENCY : 0;
  const sum =
    BIAS + hint + WEIGHTS.copied * f.copied + WEIGHTS.share * f.share + WEIGHTS.rare * f.rare + WEIGHTS.order * f.order;
  return 1 / (1 + Math.exp(-sum));
}
