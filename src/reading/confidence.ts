/** How probable it is that source, cue and content of a statement are all right: a logistic regression, fitted on dev. */
import type { Evidence } from './assemble.ts';

/** Weights for the evidence, in the order of `evidenceFeatures`, and the bias. */
export interface Calibration {
  readonly weights: readonly number[];
  readonly bias: number;
}

const SMALL = 1e-3;

/** The log odds of each part, bounded: beyond one in a thousand the model's own probabilities say nothing more. */
export function evidenceFeatures(e: Evidence): number[] {
  return [e.cue, e.source, e.content, e.sourceLink, e.contentLinks].map((p) => {
    const bounded = Math.min(Math.max(p, SMALL), 1 - SMALL);
    return Math.log(bounded / (1 - bounded));
  });
}

export function confidenceOf(calibration: Calibration, e: Evidence): number {
  const x = evidenceFeatures(e).reduce((sum, f, i) => sum + f * calibration.weights[i]!, calibration.bias);
  return 1 / (1 + Math.exp(-x));
}
