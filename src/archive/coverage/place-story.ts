/** What articles say together, kept in step with a reading that comes into the index. Within the transaction that stores it. */
import { signatureBytes, signatureOf } from '../../coverage/origins/near/signature.ts';
import { readingOf } from '../../coverage/reading.ts';
import { encodeFingerprint } from '../../coverage/stories/bytes.ts';
import { fingerprintOf } from '../../coverage/stories/fingerprint-of.ts';
import type { OnRecord } from '../../record/record.ts';
import type { Archive } from '../archive.ts';
import { decideAwaited } from './awaited.ts';
import { indexChanges } from './change-rows.ts';
import { inStep, storyIndexOf } from './story-index.ts';
import { grow, moveArticles, shelve } from './story-rows.ts';

interface ArticleRow {
  /** Its record id. */
  readonly reading: string;
  readonly id: number;
  readonly key: string;
  readonly firstSeen: string;
  readonly latest: number;
  /** Null: not placed yet. */
  readonly fingerprint: Uint8Array | null;
}

export function linkReading(archive: Archive, revisionId: number, record: OnRecord): void {
  const article = archive
    .sql(
      `select g.record_id as reading, a.id, a.key, a.first_seen as firstSeen, a.latest_revision_id = ?1 as latest, s.fingerprint
       from revision r join reading g on g.id = r.reading_id join article a on a.id = r.article_id left join story_article s on s.article_id = a.id where r.id = ?1`,
    )
    .get(revisionId) as unknown as ArticleRow;
  if (article.latest || article.fingerprint === null) placeInStory(archive, article, record);
  indexChanges(archive, revisionId, record);
  decideAwaited(archive, article.reading);
}

function placeInStory(archive: Archive, article: ArticleRow, record: OnRecord): void {
  const { key, firstSeen, fingerprint: known } = article;
  const fingerprint = fingerprintOf(readingOf(record), firstSeen);
  const bytes = encodeFingerprint(fingerprint);
  if (known && Buffer.compare(known, bytes) === 0) return;
  const { story, changes } = storyIndexOf(archive).place(key, fingerprint);
  shelve(archive, article, story, bytes, signatureBytes(signatureOf(record.article.text)));
  if (known === null) grow(archive, story, firstSeen);
  moveArticles(
    archive,
    changes.filter(({ from }) => from !== null),
  );
  inStep(archive);
}
