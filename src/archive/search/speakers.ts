/** Speakers over the whole archive: by name, by how much they are heard, and one of them with roles and outlets. */
import type { Speaker } from '../../record/statement.ts';
import type { Archive } from '../archive.ts';
import { dayText } from './days.ts';
import { facetsOf, speakerTally } from './facets.ts';
import { folded } from './fold.ts';
import { matchesOf } from './matches.ts';
import { namesOf } from './names.ts';
import type { NamedFacet } from './query.ts';
import { nameWords } from './speaker-key.ts';

export interface SpeakerSummary {
  readonly id: number;
  /** As first written. */
  readonly name: string;
  readonly kind: Speaker['kind'];
  readonly statements: number;
}

export interface SpeakerView extends SpeakerSummary {
  /** Every name they go by, that one too, the shortest first. */
  readonly names: readonly string[];
  /** Days of publication (of first capture where the page says none, or one in the future) of the first and last statement. */
  readonly first: string | null;
  readonly last: string | null;
  /** In order of their first day. */
  readonly roles: readonly SpeakerRole[];
  /** Who reported them, most first, at most fifty. */
  readonly publishers: readonly NamedFacet[];
}

export interface SpeakerRole {
  readonly role: string;
  readonly first: string;
  readonly last: string;
  readonly articles: number;
}

/** Null where there is no such speaker. Counts are of the latest revisions. */
export function speakerView(archive: Archive, id: number): SpeakerView | null {
  const row = archive.sql('select id, name, kind from speaker where id = ?').get(id) as
    | Omit<SpeakerSummary, 'statements'>
    | undefined;
  if (!row) return null;
  const { ids, columns } = matchesOf(archive, { speakerId: id });
  const days = [...ids].map((s) => columns.revisions.when[columns.revision[s]!]!);
  const day = (pick: (a: number, b: number) => number): string | null =>
    days.length === 0 ? null : dayText(days.reduce((a, b) => pick(a, b)));
  return {
    ...row,
    statements: ids.length,
    names: namesOf(archive, id),
    first: day((a, b) => Math.min(a, b)),
    last: day((a, b) => Math.max(a, b)),
    roles: rolesOf(archive, id),
    publishers: facetsOf(archive, { speakerId: id }).publishers,
  };
}

/** Speakers with a name that has all the words of `text`, its last word perhaps unfinished; the most heard first. */
export function findSpeakers(archive: Archive, text: string, limit = 20): SpeakerSummary[] {
  const words = nameWords(text).slice(0, 8);
  const begun = words.pop();
  if (begun === undefined) return [];
  const complete = words.map(() => 'and speaker_id in (select speaker_id from speaker_word where word = ?)').join(' ');
  const rows = archive
    .sql(`select distinct speaker_id as id from speaker_word where word >= ? and word < ? ${complete}`)
    .all(begun, `${begun}\u{10ffff}`, ...words) as unknown as { id: number }[];
  const counts = speakerTally(matchesOf(archive, {}));
  const found = rows.map(({ id }) => ({ id, count: counts[id] ?? 0 }));
  return found
    .sort((a, b) => b.count - a.count || a.id - b.id)
    .filter(({ id }) => words.length === 0 || namesOf(archive, id).some((name) => hasAll(name, words, begun)))
    .slice(0, limit)
    .map(({ id, count }) => summaryOf(archive, id, count));
}

function summaryOf(archive: Archive, id: number, statements: number): SpeakerSummary {
  const row = archive.sql('select id, name, kind from speaker where id = ?').get(id);
  return { ...(row as unknown as Omit<SpeakerSummary, 'statements'>), statements };
}

function rolesOf(archive: Archive, id: number): SpeakerRole[] {
  const rows = archive
    .sql(
      `select s.role, coalesce(substr(a.published, 1, 10), substr(r.first_seen, 1, 10)) as day, r.article_id as article
       from speaker_role s join revision r on r.id = s.revision_id join article a on a.id = r.article_id
       where s.speaker_id = ? order by day, s.revision_id`,
    )
    .all(id) as unknown as { role: string; day: string; article: number }[];
  const byRole = Map.groupBy(rows, ({ role }) => folded(role));
  return [...byRole.values()].map((same) => ({
    role: same[0]!.role,
    first: same[0]!.day,
    last: same.at(-1)!.day,
    articles: new Set(same.map(({ article }) => article)).size,
  }));
}

function hasAll(name: string, words: readonly string[], begun: string): boolean {
  const own = nameWords(name);
  return words.every((word) => own.includes(word)) && own.some((word) => word.startsWith(begun));
}
