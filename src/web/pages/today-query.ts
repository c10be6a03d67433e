/** What is new in the archive: what came, what changed, who was heard, what went wrong, what comes next. */
import type { Archive } from '../../archive/archive.ts';

export interface Change {
  readonly key: string;
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly revision: number;
  readonly at: string;
  readonly statements: number;
  readonly statementsBefore: number;
}

/** Revisions after the first one, the latest first. */
export function changesOf(archive: Archive, limit: number): Change[] {
  return rowsOf<Change>(
    archive,
    `select a.key, c.headline, p.name as publisher, c.number as revision, c.first_seen as at,
       (select count(*) from statement s where s.revision_id = c.id) as statements,
       (select count(*) from statement s join revision b on b.id = s.revision_id
        where b.article_id = c.article_id and b.number = c.number - 1) as statementsBefore
     from revision c join article a on a.id = c.article_id left join publisher p on p.id = a.publisher_id
     where c.number > 1 order by c.first_seen desc, c.id desc limit ?`,
    limit,
  );
}

export interface Voice {
  readonly id: number;
  readonly name: string;
  readonly statements: number;
  readonly articles: number;
}

/** Who was heard most in the articles that came in since then; of very many articles the newest count. */
export function voicesOf(archive: Archive, since: string, limit: number): Voice[] {
  return rowsOf<Voice>(
    archive,
    `select p.id, p.name, count(*) as statements, count(distinct s.article_id) as articles
     from (select id from article where first_seen >= ? order by first_seen desc limit 500) a
       join statement s on s.article_id = a.id and s.current = 1 join speaker p on p.id = s.speaker_id
     group by p.id order by articles desc, statements desc, p.name limit ?`,
    since,
    limit,
  );
}

export interface Trouble {
  readonly capture: number;
  readonly url: string;
  readonly at: string;
  readonly code: string;
  readonly message: string;
}

/** Captures of pages that could not be read, the latest first. */
export function troublesOf(archive: Archive, limit: number): Trouble[] {
  return rowsOf<Trouble>(
    archive,
    `select c.id as capture, c.url, c.at, p.code, p.message from problem p join capture c on c.id = p.capture_id
     order by p.capture_id desc limit ?`,
    limit,
  );
}

export interface Due {
  readonly url: string;
  readonly kind: string;
  readonly title: string | null;
  readonly due: string;
}

/** Where follow goes next, soonest first. */
export function dueOf(archive: Archive, limit: number): Due[] {
  return rowsOf<Due>(archive, 'select url, kind, title, due from watch order by due limit ?', limit);
}

const rowsOf = <Row>(archive: Archive, sql: string, ...values: (string | number)[]): Row[] =>
  archive
    .sql(sql)
    .all(...values)
    .map((row) => ({ ...row }) as unknown as Row);
