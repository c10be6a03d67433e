/** The newest reading of a revision into the index: what lists and search show of it. Within a transaction. */
import type { OnRecord } from '../../record/record.ts';
import type { Archive } from '../archive.ts';
import { linkReading } from '../coverage/place-story.ts';
import { contentDigest } from '../identity/content.ts';
import { indexReviewed } from '../review/index-reviewed.ts';

/** Where the record of a reading is kept. */
export interface ReadingPlace {
  readonly recordId: string;
  readonly fileId: number;
  readonly start: number;
  readonly length: number;
  readonly at: string;
}

export function indexReading(archive: Archive, revisionId: number, record: OnRecord, place: ReadingPlace): void {
  const { lastInsertRowid } = archive
    .sql(
      `insert into reading (record_id, revision_id, version, model, at, file_id, start, length) values (?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      place.recordId,
      revisionId,
      record.reader.version,
      record.reader.model,
      place.at,
      place.fileId,
      place.start,
      place.length,
    );
  // The digest is this reader's: one that finds other words on the same page must not take the next capture for a change.
  archive
    .sql('update revision set reading_id = ?, digest = ?, headline = ? where id = ?')
    .run(lastInsertRowid, contentDigest(record.article), record.article.headline, revisionId);
  archive.sql('delete from credit where revision_id = ?').run(revisionId);
  for (const c of record.article.credits)
    archive
      .sql('insert into credit (revision_id, name, kind, start, end) values (?, ?, ?, ?, ?)')
      .run(revisionId, c.name, c.kind, c.start, c.end);
  updateArticle(archive, revisionId, record);
  indexReviewed(archive, revisionId, record);
  linkReading(archive, revisionId, record);
}

/** What lists show of an article is its latest revision's. */
function updateArticle(archive: Archive, revisionId: number, { article }: OnRecord): void {
  const row = archive
    .sql(
      `select r.article_id, r.number = (select max(number) from revision where article_id = r.article_id) as latest
       from revision r where r.id = ?`,
    )
    .get(revisionId) as { article_id: number; latest: number };
  if (!row.latest) return;
  const origin = article.credits.find((c) => c.kind === 'origin' || c.kind === 'agency')?.name ?? null;
  archive
    .sql(
      `update article set url = coalesce(?, url), publisher_id = ?, headline = ?, byline = ?, published = ?, language = ?, origin = ?,
         latest_revision_id = ? where id = ?`,
    )
    .run(
      article.url,
      publisherId(archive, article.publisher),
      article.headline,
      JSON.stringify(article.byline),
      article.datePublished,
      article.language,
      origin,
      revisionId,
      row.article_id,
    );
  archive
    .sql('update statement set current = 0 where article_id = ? and revision_id <> ?')
    .run(row.article_id, revisionId);
}

function publisherId(archive: Archive, name: string | null): number | null {
  if (name === null) return null;
  archive.sql('insert or ignore into publisher (name) values (?)').run(name);
  return (archive.sql('select id from publisher where name = ?').get(name) as { id: number }).id;
}
