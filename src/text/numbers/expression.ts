import type { Range } from '../../record/article.ts';

/** A number as the text has it, with its currency sign and unit. What it counts, and how exactly, is not looked at. */
export interface NumberExpression extends Range {
  /** Null for a range and for "dozens". */
  readonly value: number | null;
  /** Ends of a range; for "dozens" the least that it can mean; else null. */
  readonly low: number | null;
  readonly high: number | null;
  /** "USD", "percent", "percentage points", "share" (a part of 1), "mile"; null for a count. */
  readonly unit: string | null;
  readonly written: 'digits' | 'words' | 'vague' | 'share' | 'range';
  /** The number alone, without sign and unit. */
  readonly number: Range;
  /** What the number was multiplied by: 1,000,000 in "3 million". */
  readonly scale: number;
}
