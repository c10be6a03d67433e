/** What each feature of a pair adds to the log-odds of one text behind both (training/origins.py; docs/accuracy.md, Copies). */
import type { Limits } from './groups.ts';
import type { PairFeatures } from './pair-evidence.ts';

interface Weights {
  readonly bias: number;
  readonly share: number;
  readonly rare: number;
  readonly order: number;
  readonly chain: number;
  /** From here on two articles are one origin. */
  readonly least: number;
}

/** Words alone. */
const WORDS: Weights = { bias: -5.59, share: 18.549, rare: 1.02, order: 1.136, chain: 0, least: 0.35 };
/** With what the articles' assertions say. */
const LINKED: Weights = { bias: -6.624, share: 13.136, rare: 1.133, order: 0.837, chain: 3.753, least: 0.3 };
/** Set by hand, as the labelled stories have no credits: one agency credited by both is a hint where words agree as well. */
const ONE_AGENCY = 1;
const SOME_RARE = Math.log1p(3);
/** A link as sure as this joins two groups whatever the rest of them says. */
const SURE = 0.9;

export const limitsOf = (linked: boolean): Limits => ({ least: (linked ? LINKED : WORDS).least, sure: SURE });

/** Probability. */
export function oneText(f: PairFeatures, oneAgency: boolean): number {
  const w = f.chain === null ? WORDS : LINKED;
  const hint = oneAgency && f.rare >= SOME_RARE ? ONE_AGENCY : 0;
  const sum = w.bias + hint + w.share * f.share + w.rare * f.rare + w.order * f.order + w.chain * (f.chain ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
