/** What became of articles from one revision to another, as statements: two revisions of one, and the newest of all. */
import type { ChangeKind, RevisionChanges } from '../../coverage/revisions/change.ts';
import { CHANGE_KINDS } from '../../coverage/revisions/change.ts';
import { changesOf } from '../../coverage/revisions/changes.ts';
import type { OnRecord } from '../../record/record.ts';
import type { Archive } from '../archive.ts';
import { articleView } from '../articles/article.ts';
import { outletsNamed } from '../search/outlets.ts';
import type { ArticleSummary, RevisionSummary } from '../types.ts';
import type { ChangeExcerpt } from './change-rows.ts';

export type { ChangeExcerpt } from './change-rows.ts';

export interface ChangesView extends RevisionChanges {
  readonly article: ArticleSummary;
  readonly revisions: readonly RevisionSummary[];
  readonly before: { readonly revision: RevisionSummary; readonly record: OnRecord };
  readonly after: { readonly revision: RevisionSummary; readonly record: OnRecord };
}

/** Revisions count from 1; records are as people left them. Null where one of them is not there. */
export function changesBetween(archive: Archive, articleKey: string, a: number, b: number): ChangesView | null {
  const [before, after] = [articleView(archive, articleKey, a), articleView(archive, articleKey, b)];
  if (!before || !after) return null;
  return {
    article: after.article,
    revisions: after.revisions,
    before: { revision: before.revision, record: before.record },
    after: { revision: after.revision, record: after.record },
    ...changesOf(before.record, after.record),
  };
}

export interface ChangesQuery {
  /** Only revisions with a change of one of these kinds; empty: any. */
  readonly kinds?: readonly ChangeKind[];
  /** Name of the outlet. */
  readonly publisher?: string | null;
  /** Key of the article. */
  readonly article?: string | null;
  /** Only articles of pages on the watch list. */
  readonly watchedOnly?: boolean;
  /** `cursor` of the last one of the part before. */
  readonly before?: string | null;
  readonly limit?: number;
}

export interface ChangedRevision {
  readonly article: Pick<ArticleSummary, 'key' | 'url' | 'publisher' | 'headline' | 'language'>;
  /** The newer one, and the one it is compared with: numbers. */
  readonly revision: number;
  readonly since: number;
  /** When the newer one was first seen, and the older one last. */
  readonly at: string;
  readonly lastSeen: string;
  readonly kinds: readonly { readonly kind: ChangeKind; readonly count: number }[];
  /** The first of the changes, of the kinds asked for; more are in `changesBetween`. */
  readonly excerpts: readonly ChangeExcerpt[];
  readonly cursor: string;
}

const MOST = 200;
const USUAL = 50;

/** Revisions that changed something, the newest first. */
export function changesFeed(archive: Archive, query: ChangesQuery = {}): ChangedRevision[] {
  const kinds = (query.kinds ?? []).filter((kind) => CHANGE_KINDS.includes(kind));
  const outlets = query.publisher ? outletsNamed(archive, query.publisher) : null;
  if ((query.kinds?.length && kinds.length === 0) || outlets?.length === 0) return [];
  const limit = Math.min(MOST, Math.max(1, Math.floor(query.limit ?? USUAL) || USUAL));
  const [beforeAt, beforeId] = cursorIn(query.before ?? null);
  const rows = archive
    .sql(
      `select distinct c.revision_id as id, c.at from revision_change c join revision r on r.id = c.revision_id
         join article a on a.id = r.article_id
       where (c.at, c.revision_id) < (?1, ?2)
         and (?3 is null or c.kind in (select value from json_each(?3)))
         and (?4 is null or a.publisher_id in (select value from json_each(?4)))
         and (?5 is null or a.key = ?5)
         and (?6 = 0 or exists (select 1 from article_url u join watch w on w.url_key = u.key where u.article_id = a.id))
       order by c.at desc, c.revision_id desc limit ?7`,
    )
    .all(
      beforeAt,
      beforeId,
      kinds.length > 0 ? JSON.stringify(kinds) : null,
      outlets && JSON.stringify(outlets),
      query.article ?? null,
      Number(query.watchedOnly ?? false),
      limit,
    ) as unknown as { id: number; at: string }[];
  return rows.map(({ id, at }) => changedRevision(archive, id, at, kinds));
}

/** From the newest where it is no cursor. */
function cursorIn(cursor: string | null): [string, number] {
  const [, at, id] = /^(\S{1,40}) (\d{1,15})$/.exec(cursor ?? '') ?? [];
  return at === undefined ? ['9999', 0] : [at, Number(id)];
}

function changedRevision(archive: Archive, id: number, at: string, kinds: readonly ChangeKind[]): ChangedRevision {
  const { key, url, publisher, headline, language, revision, since, lastSeen } = archive
    .sql(
      `select a.key, a.url, p.name as publisher, r.headline, a.language, r.number as revision, o.number as since, o.last_seen as lastSeen
       from revision r join article a on a.id = r.article_id left join publisher p on p.id = a.publisher_id
         join revision o on o.article_id = r.article_id and o.number =
           (select max(number) from revision where article_id = r.article_id and number < r.number and reading_id is not null)
       where r.id = ?`,
    )
    .get(id) as Omit<ChangedRevision['article'], never> & { revision: number; since: number; lastSeen: string };
  const counted = archive
    .sql('select kind, count from revision_change where revision_id = ?')
    .all(id) as unknown as ChangedRevision['kinds'];
  const { data } = (archive.sql('select data from revision_excerpt where revision_id = ?').get(id) ?? {
    data: '[]',
  }) as { data: string };
  const excerpts = (JSON.parse(data) as ChangeExcerpt[]).filter(
    ({ kind }) => kinds.length === 0 || kinds.includes(kind),
  );
  return {
    article: { key, url, publisher, headline, language },
    revision,
    since,
    at,
    lastSeen,
    kinds: CHANGE_KINDS.flatMap((kind) => counted.filter((c) => c.kind === kind).map((c) => ({ ...c }))),
    excerpts,
    cursor: `${at} ${id}`,
  };
}
