import type { NumberExpression } from '../../../text/numbers/numbers.ts';

/** A number with the words around it, cut to what rules may look at. */
export interface Sight {
  readonly n: NumberExpression;
  /** The number alone, as written. */
  readonly words: string;
  /** Up to 80 characters of the paragraph on either side of the number with its unit. */
  readonly before: string;
  readonly after: string;
  /** Words that bound it stand before or after ("about", "at least"). */
  readonly bounded: boolean;
  /** The number and its unit qualify a noun ("a two-year sentence"). */
  readonly compound: boolean;
}

/** Whether the number says nothing about how many or how much. */
export type NotAFigure = (s: Sight) => boolean;

export const isSmallWord = (s: Sight): boolean => s.n.written === 'words' && s.n.value !== null && s.n.value <= 10;
