/** What may be a member of a claim: a statement, or what the outlet says in its own voice. */
import type { Range } from '../../record/article.ts';
import type { Speaker, Stance } from '../../record/statement.ts';

export interface Assertion {
  /** Place of the reading in the list of readings. */
  readonly reading: number;
  /** Place of the statement in its reading; null: the outlet's own voice. */
  readonly statement: number | null;
  /** UTF-16 ranges of the article's text, in text order, disjoint. */
  readonly content: readonly Range[];
  readonly speaker: Speaker | null;
  readonly stance: Stance;
}
