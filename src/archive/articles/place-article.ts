/** Which article and which revision of it a capture shows. All within a transaction. */
import { createHash } from 'node:crypto';
import type { OnRecord } from '../../record/record.ts';
import type { Archive } from '../archive.ts';
import { contentDigest } from '../identity/content.ts';
import { bandsOf, shinglesOf } from '../identity/near.ts';
import { addressesOf, findArticle, keepAddresses, siteKey } from './find-article.ts';

export interface Placed {
  readonly articleId: number;
  readonly revisionId: number;
  /** A known revision seen again, a new revision of a known article, or a new article. */
  readonly outcome: 'new' | 'changed' | 'same';
}

interface CaptureRow {
  readonly id: number;
  readonly record_id: string;
  readonly url: string;
  readonly final_url: string;
  readonly at: string;
  readonly revision_id: number | null;
}

/** Given what was read on a capture. A capture that is placed already keeps its place: a better reader changes no page. */
export function placeArticle(archive: Archive, captureId: number, record: OnRecord): Placed {
  const capture = captureRow(archive, captureId);
  if (capture.revision_id !== null) return { ...placeOf(archive, capture.revision_id), outcome: 'same' };
  const digest = contentDigest(record.article);
  const shingles = shinglesOf(record.article.text);
  const known = findArticle(archive, capture, record, shingles);
  const articleId = known ?? insertArticle(archive, capture, record);
  keepAddresses(archive, articleId, capture.final_url, addressesOf(capture, record));
  const seen = archive
    .sql('select id from revision where article_id = ? and digest = ? order by number desc limit 1')
    .get(articleId, digest) as { id: number } | undefined;
  if (seen) {
    see(archive, capture, articleId, seen.id);
    return { articleId, revisionId: seen.id, outcome: 'same' };
  }
  const revisionId = insertRevision(archive, articleId, capture, digest);
  keepBands(archive, articleId, shingles);
  see(archive, capture, articleId, revisionId);
  return { articleId, revisionId, outcome: known === null ? 'new' : 'changed' };
}

/** A capture that shows a revision already read: of which article, is known without reading it. */
export function placeSighting(
  archive: Archive,
  captureId: number,
  revisionId: number,
  addresses: readonly string[],
): Placed {
  const capture = captureRow(archive, captureId);
  const { articleId } = placeOf(archive, revisionId);
  keepAddresses(archive, articleId, capture.final_url, addresses);
  if (capture.revision_id === null) see(archive, capture, articleId, revisionId);
  return { articleId, revisionId, outcome: 'same' };
}

export function captureRow(archive: Archive, captureId: number): CaptureRow {
  const row = archive
    .sql('select id, record_id, url, final_url, at, revision_id from capture where id = ?')
    .get(captureId) as CaptureRow | undefined;
  if (!row) throw new TypeError(`there is no capture ${captureId}`);
  return row;
}

function placeOf(archive: Archive, revisionId: number) {
  const { article_id } = archive.sql('select article_id from revision where id = ?').get(revisionId) as {
    article_id: number;
  };
  return { articleId: article_id, revisionId };
}

function insertArticle(archive: Archive, capture: CaptureRow, record: OnRecord): number {
  const site = siteKey(capture, record);
  const { lastInsertRowid } = archive
    .sql('insert into article (key, site, first_seen, last_seen) values (?, ?, ?, ?)')
    .run(articleKey(capture.record_id), site, capture.at, capture.at);
  return Number(lastInsertRowid);
}

/** By which the article is known again, as it is now and as it was: an address may change after the words have. */
function keepBands(archive: Archive, articleId: number, shingles: ReadonlySet<number>): void {
  const { site } = archive.sql('select site from article where id = ?').get(articleId) as { site: string };
  if (site === '') return;
  for (const band of bandsOf(shingles))
    archive.sql('insert or ignore into shingle (site, band, article_id) values (?, ?, ?)').run(site, band, articleId);
}

/** Made of the first capture's id, which is in the WARC file: the same in every copy and after every rebuild. */
const articleKey = (recordId: string): string => createHash('sha256').update(recordId).digest('hex').slice(0, 12);

function insertRevision(archive: Archive, articleId: number, capture: CaptureRow, digest: string): number {
  const { number } = archive
    .sql('select coalesce(max(number), 0) + 1 as number from revision where article_id = ?')
    .get(articleId) as { number: number };
  const { lastInsertRowid } = archive
    .sql(
      `insert into revision (article_id, number, digest, first_seen, last_seen, sightings, capture_id)
       values (?, ?, ?, ?, ?, 0, ?)`,
    )
    .run(articleId, number, digest, capture.at, capture.at, capture.id);
  return Number(lastInsertRowid);
}

function see(archive: Archive, capture: CaptureRow, articleId: number, revisionId: number): void {
  const times = 'first_seen = min(first_seen, ?1), last_seen = max(last_seen, ?1)';
  archive.sql(`update revision set sightings = sightings + 1, ${times} where id = ?2`).run(capture.at, revisionId);
  archive.sql(`update article set ${times} where id = ?2`).run(capture.at, articleId);
  archive.sql('update capture set revision_id = ? where id = ?').run(revisionId, capture.id);
}
