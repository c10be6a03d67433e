import type { Range } from '../record/article.ts';

/** The bare spans of a statement, before anything is made of them. */
export interface Spans {
  readonly source: readonly Range[];
  readonly cue: Range | null;
  readonly content: readonly Range[];
}
