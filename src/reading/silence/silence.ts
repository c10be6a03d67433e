/** Silence on the record: "did not respond to a request for comment", which the encoder was not trained to see. */
import type { Article, Range } from '../../record/article.ts';
import type { Spans } from '../spans.ts';

export interface Silence extends Spans {
  readonly confidence: number;
}

/** Silences in `paragraphs` that none of `found` covers, in text order. */
export function silences(_article: Article, _paragraphs: readonly Range[], _found: readonly Spans[]): Silence[] {
  return [];
}
