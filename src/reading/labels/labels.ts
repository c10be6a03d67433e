/** Words that keep a distance or tell an affiliation, on the source and the content of a statement. */
import type { Article } from '../../record/article.ts';
import type { Label } from '../../record/statement.ts';
import type { Spans } from '../spans.ts';

/** In text order. */
export function labelsOf(_article: Article, _statement: Spans): Label[] {
  return [];
}
