/** What a rule is given and what it may say. */

/** Where in the text the words stand, and the day of publication. */
export interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly published: number | null;
  /** Day that the nearest time before these words gives, for "the next day". */
  readonly before: number | null;
}

/**
 * One form of expression. Each match is taken out of the text, also where `read` gives null (a name such as "Black
 * Friday", or words that leave open which month it was), so that no other rule reads a part of it.
 */
export interface Rule {
  readonly kind: 'date' | 'month' | 'year' | 'weekday' | 'relative';
  readonly pattern: RegExp;
  readonly read: (m: RegExpMatchArray, at: Place) => string | null;
}
