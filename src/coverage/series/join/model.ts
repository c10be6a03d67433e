/** The weights of the features, fitted on stories whose quantities were marked (evals/series). */
import { FEATURES } from './features.ts';
import { WEIGHTS as BY_NAME } from './weights.ts';

export type Weights = readonly number[];

export const WEIGHTS: Weights = FEATURES.map((name) => BY_NAME[name] ?? 0);
/** What a pair that shares no word and no value counts. */
export const UNSEEN = -4;

export const logOdds = (weights: Weights, features: readonly number[]): number =>
  features.reduce((sum, x, i) => sum + x * (weights[i] ?? 0), 0);
