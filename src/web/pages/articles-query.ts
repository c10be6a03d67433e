/** Which articles a list shows. */
import type { Archive } from '../../archive/archive.ts';
import type { ArticleSummary } from '../../archive/types.ts';

export interface ArticlesQuery {
  readonly publisher: string | null;
  readonly language: string | null;
  /** When they came in, in UTC. */
  readonly range: { readonly from: string; readonly to: string } | null;
  /** Key of the last article of the page before. */
  readonly after: string | null;
}

interface Row extends Omit<ArticleSummary, 'byline'> {
  readonly byline: string;
}

/** Newest first by when they came in; one more than `limit` tells that there are more. */
export function findArticles(archive: Archive, query: ArticlesQuery, limit: number): ArticleSummary[] {
  const rows = archive
    .sql(
      `select a.key, a.url, p.name as publisher, a.headline, a.byline, a.published as datePublished, a.language, a.origin,
         a.first_seen as firstSeen, a.last_seen as lastSeen,
         (select count(*) from revision r where r.article_id = a.id) as revisions,
         (select coalesce(sum(r.sightings), 0) from revision r where r.article_id = a.id) as captures,
         (select count(*) from statement s where s.article_id = a.id and s.current = 1) as statements
       from article a left join publisher p on p.id = a.publisher_id
       where (?1 is null or p.name = ?1) and (?2 is null or a.language = ?2) and a.first_seen >= ?3 and a.first_seen < ?4
         and (?5 is null or (a.first_seen, a.id) < (select first_seen, id from article where key = ?5))
       order by a.first_seen desc, a.id desc limit ?6`,
    )
    .all(
      query.publisher,
      query.language,
      query.range?.from ?? '',
      query.range?.to ?? '9999',
      query.after,
      limit,
    ) as unknown as Row[];
  return rows.map((row) => ({ ...row, byline: JSON.parse(row.byline) as string[] }));
}

export interface Choice {
  readonly name: string;
  readonly articles: number;
}

/** Of the filters: those with most articles. */
export function publishersOf(archive: Archive): Choice[] {
  return choices(
    archive,
    `select p.name, count(*) as articles from article a join publisher p on p.id = a.publisher_id
     group by a.publisher_id order by articles desc, p.name limit 300`,
  );
}

export function languagesOf(archive: Archive): Choice[] {
  return choices(
    archive,
    `select language as name, count(*) as articles from article where language is not null
     group by language order by articles desc, language limit 100`,
  );
}

const choices = (archive: Archive, sql: string): Choice[] =>
  archive
    .sql(sql)
    .all()
    .map((row) => ({ ...row }) as unknown as Choice);
