/** A number that an article says, with who says it. */
import type { Range } from '../../../record/article.ts';
import type { QuantityValue } from '../../../record/coverage.ts';

/** What values must share to be of one quantity. A count has no unit; an age is of somebody or something. */
export type Measure =
  | 'count'
  | 'money'
  | 'share'
  | 'length'
  | 'area'
  | 'mass'
  | 'time'
  | 'age'
  | 'magnitude'
  | 'temperature'
  | 'calibre'
  | 'speed'
  | 'other';

/** The range covers the number, its unit and the words that bound it, in UTF-16 units. */
export interface Told extends Range, Pick<QuantityValue, 'low' | 'high' | 'bound' | 'unit'> {
  readonly measure: Measure;
  /** What is counted or measured, in the words that follow; null where none do. */
  readonly of: string | null;
}

/** A value in its place: which article of the list, which of its statements; null for the outlet's own voice. */
export interface Placed extends Told {
  readonly reading: number;
  readonly statement: number | null;
  readonly asOf: string | null;
}
