/** Attributions within the content of another one: "A said that B had denied it". */
import type { Article } from '../../record/article.ts';
import type { Spans } from '../spans.ts';

export interface Nested extends Spans {
  /** Index in `found` of the statement whose content holds it. */
  readonly within: number;
  readonly confidence: number;
}

/** In text order. */
export function nestedIn(_article: Article, _found: readonly Spans[]): Nested[] {
  return [];
}
