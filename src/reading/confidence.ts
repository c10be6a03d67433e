/** How probable it is that source, cue and content of a statement are all right: a logistic regression, fitted on dev. */
import type { Evidence } from './assemble.ts';

/** Weights for the evidence, in the order of `evidenceFeatures`, and the bias. */
export interface Calibration {
  readonly weights: readonly number[];
  readonly bias: number;
}

const FLOOR = 1e-4;
const log = (p: number): number => Math.log(Math.max(p, FLOOR));

/** Log probabilities, so that with weights 1 and bias 0 the sum is the log of the product of all parts. */
export function evidenceFeatures(e: Evidence): number[] {
  return [log(e.cue), log(e.source), log(e.content), log(e.sourceLink), log(e.contentLinks)];
}

export function confidenceOf(calibration: Calibration, e: Evidence): number {
  const x = evidenceFeatures(e).reduce((sum, f, i) => sum + f * calibration.weights[i]!, calibration.bias);
  return 1 / (1 + Math.exp(-x));
}
