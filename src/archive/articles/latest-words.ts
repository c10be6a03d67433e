/** What an article says now, for comparing it: read from its WARC file once for many comparisons. */
import type { RecordedArticle } from '../../record/record.ts';
import type { Archive } from '../archive.ts';
import { shinglesOf } from '../identity/near.ts';
import { recordOf } from './record-of.ts';

export interface Words extends Pick<RecordedArticle, 'url' | 'headline' | 'datePublished' | 'text'> {
  readonly shingles: ReadonlySet<number>;
}

/** By record id of the reading, which says the same for ever; the ones used last at the end. */
const known = new WeakMap<Archive['sql'], Map<string, Words>>();
/** A site's pages come one after the other; more would only cost memory. */
const KEPT = 48;

/** Null where it has no reading, or one that is not in the WARC files any more. */
export function latestWords(archive: Archive, articleId: number): Words | null {
  const row = archive
    .sql(
      `select g.id, g.record_id as reading from article a join revision r on r.id = a.latest_revision_id
         join reading g on g.id = r.reading_id where a.id = ?`,
    )
    .get(articleId) as { id: number; reading: string } | undefined;
  if (!row) return null;
  const kept = known.get(archive.sql) ?? new Map<string, Words>();
  known.set(archive.sql, kept);
  const words = kept.get(row.reading) ?? wordsOf(archive, row.id);
  if (!words) return null;
  kept.delete(row.reading);
  kept.set(row.reading, words);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
  return words;
}

function wordsOf(archive: Archive, readingId: number): Words | null {
  try {
    const { url, headline, datePublished, text } = recordOf(archive, readingId).article;
    return { url, headline, datePublished, text, shingles: shinglesOf(text) };
  } catch {
    return null;
  }
}
