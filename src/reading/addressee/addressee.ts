/** To whom it was said, in the words of the article. */
import type { Article, Range } from '../../record/article.ts';
import type { Spoken } from '../spans.ts';

/** One for each statement, in order. */
export function addresseesOf(_article: Article, statements: readonly Spoken[]): (Range | null)[] {
  return statements.map(() => null);
}
