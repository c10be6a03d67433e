/** Numbers that a statement says about the world. */
import type { Article } from '../../record/article.ts';
import type { Figure } from '../../record/statement.ts';
import type { Spans } from '../spans.ts';

/** The figures of one statement's content, in text order. */
export function figuresOf(_article: Article, _statement: Spans): Figure[] {
  return [];
}
