/** The weights that judge whether two assertions speak to one proposition: an encoder, and a judge over what it gives. */
import type { Assertion } from '../assertions/assertion.ts';
import type { Reading } from '../reading.ts';
import type { JudgeNumbers } from './judge.ts';
import type { AssertionVectors } from './vectors.ts';

export interface ClaimLinker {
  /** "sha256:" and hex digest over the weight files. */
  readonly model: string;
  readonly numbers: JudgeNumbers;
  /** Vectors of one article's assertions, in their order. */
  encode(reading: Reading, assertions: readonly Assertion[]): Promise<readonly AssertionVectors[]>;
  close(): Promise<void>;
}
