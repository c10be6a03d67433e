/** What review entries change in the index: the statements of their articles. */
import type { Archive } from '../archive.ts';
import type { LogEntry } from '../store/log-file.ts';
import { REVIEW_KINDS } from './entry.ts';
import { reindexArticle } from './index-reviewed.ts';

export const REVIEW_EFFECT = {
  kinds: new Set<string>([...REVIEW_KINDS, 'undo']),
  apply(archive: Archive, entries: readonly LogEntry[]): void {
    const articles = new Set<number>();
    for (const { article } of entries) {
      const row = typeof article === 'string' ? archive.sql('select id from article where key = ?').get(article) : null;
      if (row) articles.add(row.id as number);
    }
    for (const article of articles) reindexArticle(archive, article);
  },
};
