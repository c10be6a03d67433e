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
import { grow, insertArticle, moveArticles, sign } from './story-rows.ts';

interface ArticleRow {
  /** Record id. */
  readonly reading: string;
  readonly id: number;
  readonly key: string;
  readonly firstSeen: string;
  readonly latest: number;
  readonly placed: number;
}

/**
 * The first reading of an article places it. Later ones do not place it again: stories would not be the same in a process that
 * has seen the article as it was and in one that has not.
 */
export function linkReading(archive: Archive, revisionId: number, record: OnRecord): void {
  const article = archive
    .sql(
      `select g.record_id as reading, a.id, a.key, a.first_seen as firstSeen, a.latest_revision_id = ?1 as latest,
         exists (select 1 from story_article s where s.article_id = a.id) as placed
       from revision r join reading g on g.id = r.reading_id join article a on a.id = r.article_id where r.id = ?1`,
    )
    .get(revisionId) as unknown as ArticleRow;
  const signature = (): Uint8Array => signatureBytes(signatureOf(record.article.text));
  if (!article.placed) placeInStory(archive, article, record, signature());
  else if (article.latest) sign(archive, article.id, signature());
  indexChanges(archive, revisionId, record);
  decideAwaited(archive, article.reading);
}

function placeInStory(archive: Archive, article: ArticleRow, record: OnRecord, signature: Uint8Array): void {
  const { key, firstSeen } = article;
  const fingerprint = fingerprintOf(readingOf(record), firstSeen);
  const { story, changes } = storyIndexOf(archive).place(key, fingerprint);
  insertArticle(archive, article, story, encodeFingerprint(fingerprint), signature);
  grow(archive, story, firstSeen);
  moveArticles(
    archive,
    changes.filter(({ from }) => from !== null),
  );
  inStep(archive);
}
