/** Silence on the record: "did not respond to a request for comment", which the encoder was not trained to see. */
import type { Article, Range } from '../../record/article.ts';
import { quotations } from '../../text/quotations.ts';
import { touches, unionOf } from '../../text/ranges.ts';
import { type Silence, silencesIn } from '../clauses/silent/find.ts';
import type { Spans } from '../spans.ts';

export type { Silence } from '../clauses/silent/find.ts';

/**
 * Silences in `paragraphs` that none of `found` covers, in text order. One that stands in a quotation or in the content
 * of another statement is somebody's word for it: nested/ finds it.
 */
export function silences(article: Article, paragraphs: readonly Range[], found: readonly Spans[]): Silence[] {
  const taken = unionOf(found.flatMap((s) => [...(s.cue ? [s.cue] : []), ...s.content]));
  return paragraphs.flatMap((paragraph) => {
    const here = silencesIn(article.text, paragraph).filter((s) => !touches(taken, s.cue!));
    if (here.length === 0) return [];
    const quoted = unionOf(quotations(article.text, [paragraph]));
    return here.filter((s) => !touches(quoted, s.cue!));
  });
}
