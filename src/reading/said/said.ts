/** When it was said, worked out from the words of the article and its publication date. */
import type { Article } from '../../record/article.ts';
import type { Said } from '../../record/statement.ts';
import type { Spoken } from '../spans.ts';

/** One for each statement, in order. */
export function saidOf(_article: Article, statements: readonly Spoken[]): (Said | null)[] {
  return statements.map(() => null);
}
