/** A clue looks at a statement that points and at one that it may point at, and gives points with their reasons. */
import type { Spoken } from '../../spans.ts';
import type { Scene } from '../scene.ts';
import type { Sameness } from '../speakers.ts';
import type { Overlap } from '../terms.ts';
import type { Pointer } from '../ways/way.ts';

export interface Pair {
  readonly scene: Scene;
  readonly pointer: Pointer;
  /** Index of the statement that points, and of the other one. */
  readonly at: number;
  readonly i: number;
  readonly s: Spoken;
  readonly other: Spoken;
  /** Statements from one to the other, 1 for neighbours. */
  readonly steps: number;
  /** The other one comes before. */
  readonly isBack: boolean;
  /** It is said by whom the pointing words name. */
  readonly isOwned: boolean;
  readonly sameness: Sameness;
  /** The text tells who speaks in both. */
  readonly areKnown: boolean;
  /** Terms of what the pointing words say that the other one has. */
  readonly overlap: Overlap;
}

export type Points = readonly [points: number, reason: string];
export type Clue = (p: Pair) => readonly Points[];
