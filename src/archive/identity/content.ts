/** What makes a revision: the words a reader of the page sees as the article. */
import { createHash } from 'node:crypto';
import type { RecordedArticle } from '../../record/record.ts';

/** "sha256:" and hex digest. Every character counts: "1.5" and "15", or a quotation mark more, are changes. */
export function contentDigest({
  headline,
  byline,
  text,
}: Pick<RecordedArticle, 'headline' | 'byline' | 'text'>): string {
  return `sha256:${createHash('sha256')
    .update(JSON.stringify([headline, byline, text]))
    .digest('hex')}`;
}
