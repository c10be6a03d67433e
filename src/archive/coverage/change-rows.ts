/** What became of articles between two revisions, counted by kind and the first of it in words. Within a transaction. */
import type { Change, ChangeKind } from '../../coverage/revisions/change.ts';
import { changesOf } from '../../coverage/revisions/changes.ts';
import type { OnRecord } from '../../record/record.ts';
import type { Archive } from '../archive.ts';
import { recordOf } from '../articles/record-of.ts';
import { reviewed } from '../review/reviewed.ts';

/** A change in short, for lists. */
export interface ChangeExcerpt extends Pick<Change, 'kind' | 'values' | 'note'> {
  readonly before: string;
  readonly after: string;
}

/** Changes of a revision that a list has words for. */
const EXCERPTS = 24;
/** UTF-16 units of each side. */
const EXCERPT = 240;
/** Longer texts are compared when somebody looks at them, not whenever one comes in. */
const LONGEST = 200_000;

interface Neighbour {
  readonly id: number;
  readonly reading_id: number;
  readonly first_seen: string;
}

/** Of a revision that was read, as people left it: against the one before it, and of the one after it. */
export function indexChanges(archive: Archive, revisionId: number, machine: OnRecord): void {
  const earlier = neighbour(archive, revisionId, '<', 'desc');
  const later = neighbour(archive, revisionId, '>', 'asc');
  if (!earlier && !later) return;
  const own = reviewed(archive, revisionId, machine).record;
  const { first_seen } = archive.sql('select first_seen from revision where id = ?').get(revisionId) as {
    first_seen: string;
  };
  const before = earlier && recordAt(archive, earlier);
  const after = later && recordAt(archive, later);
  if (before) store(archive, { id: revisionId, first_seen }, before, own);
  if (later && after) store(archive, later, own, after);
}

/** All of an article's, after people corrected what it says. */
export function reindexChanges(archive: Archive, articleId: number): void {
  const revisions = archive
    .sql(
      'select id, reading_id, first_seen from revision where article_id = ? and reading_id is not null order by number',
    )
    .all(articleId) as unknown as Neighbour[];
  let before: OnRecord | null = null;
  for (const revision of revisions.length > 1 ? revisions : []) {
    const own = recordAt(archive, revision);
    if (before && own) store(archive, revision, before, own);
    before = own;
  }
}

function neighbour(archive: Archive, revisionId: number, side: '<' | '>', order: 'asc' | 'desc'): Neighbour | null {
  const row = archive
    .sql(
      `select o.id, o.reading_id, o.first_seen from revision r join revision o on o.article_id = r.article_id and o.number ${side} r.number
       where r.id = ? and o.reading_id is not null order by o.number ${order} limit 1`,
    )
    .get(revisionId) as Neighbour | undefined;
  return row ?? null;
}

/** Null where its WARC file is gone. */
function recordAt(archive: Archive, { id, reading_id }: Neighbour): OnRecord | null {
  try {
    return reviewed(archive, id, recordOf(archive, reading_id)).record;
  } catch {
    return null;
  }
}

function store(
  archive: Archive,
  { id, first_seen }: Pick<Neighbour, 'id' | 'first_seen'>,
  before: OnRecord,
  after: OnRecord,
): void {
  archive.sql('delete from revision_change where revision_id = ?').run(id);
  archive.sql('delete from revision_excerpt where revision_id = ?').run(id);
  if (before.article.text.length + after.article.text.length > LONGEST) return;
  const { changes } = changesOf(before, after);
  const counts = new Map<ChangeKind, number>();
  for (const { kind } of changes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  for (const [kind, count] of counts)
    archive
      .sql('insert into revision_change (revision_id, kind, at, count) values (?, ?, ?, ?)')
      .run(id, kind, first_seen, count);
  if (changes.length > 0)
    archive
      .sql('insert into revision_excerpt (revision_id, data) values (?, ?)')
      .run(id, JSON.stringify(changes.slice(0, EXCERPTS).map(excerptOf)));
}

function excerptOf({ kind, before, after, values, note }: Change): ChangeExcerpt {
  const short = (text: string): string => (text.length > EXCERPT ? `${text.slice(0, EXCERPT).trimEnd()} …` : text);
  const words = (spans: Change['before']): string => short(spans.map(({ text }) => text).join(' … '));
  return {
    kind,
    before: words(before),
    after: words(after),
    values: values && [values[0] && short(values[0]), values[1] && short(values[1])],
    note,
  };
}
