/** Which other statements of the article a statement confirms, denies, comments on or repeats. */
import type { Article } from '../../record/article.ts';
import type { Spoken } from '../spans.ts';

/** For each statement the indices of those it refers to. */
export function referencesOf(_article: Article, statements: readonly Spoken[]): number[][] {
  return statements.map(() => []);
}
