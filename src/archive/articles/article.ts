/** Articles as they are looked at: lists, one revision with its record, the bytes behind it. */
import type { Archive } from '../archive.ts';
import { captureOf, capturesOfArticle } from '../captures/row.ts';
import { reviewed } from '../review/reviewed.ts';
import type { ArticleSummary, ArticleView, RevisionSummary } from '../types.ts';
import { recordOf } from './record-of.ts';

interface SummaryRow {
  readonly key: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly headline: string | null;
  readonly byline: string;
  readonly published: string | null;
  readonly language: string | null;
  readonly origin: string | null;
  readonly first_seen: string;
  readonly last_seen: string;
  readonly revisions: number;
  readonly captures: number;
  readonly statements: number;
}

const SUMMARY = `select a.key, a.url, p.name as publisher, a.headline, a.byline, a.published, a.language, a.origin, a.first_seen, a.last_seen,
    (select count(*) from revision r where r.article_id = a.id) as revisions,
    (select coalesce(sum(r.sightings), 0) from revision r where r.article_id = a.id) as captures,
    coalesce((select b.count from statement_block b where b.revision_id = a.latest_revision_id), 0) as statements
  from article a left join publisher p on p.id = a.publisher_id`;

/** Newest first by when they came in; `before` is the `firstSeen` of the last one of the page before. */
export function recentArticles(archive: Archive, limit = 50, before: string | null = null): ArticleSummary[] {
  const rows = archive
    .sql(`${SUMMARY} where a.first_seen < ? order by a.first_seen desc, a.id desc limit ?`)
    .all(before ?? '9999', limit) as unknown as SummaryRow[];
  return rows.map(summaryOf);
}

/** Of these ids, in any order. */
export function articleSummaries(archive: Archive, ids: readonly number[]): ArticleSummary[] {
  const rows = archive
    .sql(`${SUMMARY} where a.id in (select value from json_each(?))`)
    .all(JSON.stringify(ids)) as unknown as SummaryRow[];
  return rows.map(summaryOf);
}

/** Articles with more than one revision, the latest change first. */
export function changedArticles(archive: Archive, limit = 50): ArticleSummary[] {
  const rows = archive
    .sql(
      `${SUMMARY} join revision c on c.id = a.latest_revision_id where c.number > 1 order by c.first_seen desc limit ?`,
    )
    .all(limit) as unknown as SummaryRow[];
  return rows.map(summaryOf);
}

/** Null where there is no such article or revision. `revision` counts from 1; the latest without it. */
export function articleView(archive: Archive, key: string, revision: number | null = null): ArticleView | null {
  const row = archive.sql('select id, latest_revision_id from article where key = ?').get(key) as
    | { id: number; latest_revision_id: number | null }
    | undefined;
  if (!row) return null;
  const found = archive
    .sql(
      `select id, capture_id, reading_id from revision where article_id = ?1 and (number = ?2 or (?2 is null and id = ?3))`,
    )
    .get(row.id, revision, row.latest_revision_id) as
    | { id: number; capture_id: number; reading_id: number | null }
    | undefined;
  if (!found || found.reading_id === null) return null;
  const revisions = revisionsOf(archive, row.id);
  const machine = recordOf(archive, found.reading_id);
  const number = (archive.sql('select number from revision where id = ?').get(found.id) as { number: number }).number;
  const summary = archive.sql(`${SUMMARY} where a.id = ?`).get(row.id) as unknown as SummaryRow;
  const urls = archive
    .sql('select distinct url from article_url where article_id = ? order by url')
    .all(row.id) as unknown as {
    url: string;
  }[];
  return {
    article: summaryOf(summary),
    revision: revisions.find((r) => r.number === number)!,
    revisions,
    ...reviewed(archive, found.id, machine),
    machine,
    capture: captureOf(archive, found.capture_id)!,
    captures: capturesOfArticle(archive, row.id),
    urls: urls.map(({ url }) => url),
  };
}

export function revisionsOf(archive: Archive, articleId: number): RevisionSummary[] {
  const rows = archive
    .sql(
      `select r.number, r.digest, r.headline, r.first_seen as firstSeen, r.last_seen as lastSeen, r.sightings,
         coalesce((select b.count from statement_block b where b.revision_id = r.id), 0) as statements
       from revision r where r.article_id = ? order by r.number`,
    )
    .all(articleId);
  return rows.map((row) => ({ ...row }) as unknown as RevisionSummary);
}

function summaryOf(row: SummaryRow): ArticleSummary {
  const { first_seen, last_seen, published, byline, ...rest } = row;
  return {
    ...rest,
    byline: JSON.parse(byline) as string[],
    datePublished: published,
    firstSeen: first_seen,
    lastSeen: last_seen,
  };
}
