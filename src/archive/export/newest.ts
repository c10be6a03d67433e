/**
 * The statements of a search that came into the archive last. One that a new revision still has is as old as the revision that
 * first had it.
 */
import type { RecordedStatement } from '../../record/record.ts';
import type { Archive } from '../archive.ts';
import { recordOf } from '../articles/record-of.ts';
import { Changed, finder } from '../search/found.ts';
import { type Matches, matchesOf } from '../search/matches.ts';
import type { StatementQuery } from '../search/query.ts';
import type { FoundStatement } from '../types.ts';

export interface NewStatement {
  readonly found: FoundStatement;
  /** When it was first seen here. */
  readonly since: string;
}

/** So many more are looked at, because some will turn out to be old ones. */
const SPARE = 3;
/** Earlier revisions that are looked into. */
const EARLIER = 20;

/** Another process may change a revision in that very moment; the next look finds it as it is then. */
const TRIES = 3;

export function newestStatements(archive: Archive, query: StatementQuery, most: number): NewStatement[] {
  for (let tried = 1; ; tried++) {
    try {
      return newest(archive, query, most);
    } catch (error) {
      if (!(error instanceof Changed) || tried === TRIES) throw error;
    }
  }
}

function newest(archive: Archive, query: StatementQuery, most: number): NewStatement[] {
  const matches = matchesOf(archive, query);
  const earlier = earlierReader(archive);
  return latestIds(matches, most * SPARE)
    .map(finder(archive, matches.columns))
    .map((found) => ({ found, since: earlier(found) }))
    .sort((a, b) => (a.since < b.since ? 1 : a.since > b.since ? -1 : 0))
    .slice(0, most);
}

/** Of the revisions that came last; a revision whole or not at all, but the first always. */
function latestIds({ ids, columns: { revision, revisions } }: Matches, most: number): number[] {
  const counts = new Uint32Array(revisions.size);
  for (let i = 0; i < ids.length; i++) counts[revision[ids[i]!]!]!++;
  const taken = new Uint8Array(revisions.size);
  let sum = 0;
  for (const at of latestOf(counts, revisions.id, most)) {
    if (sum > 0 && sum + counts[at]! > most) break;
    taken[at] = 1;
    sum += counts[at]!;
  }
  const latest: number[] = [];
  for (let i = 0; i < ids.length && latest.length < most; i++)
    if (taken[revision[ids[i]!]!] === 1) latest.push(ids[i]!);
  return latest;
}

/** Places of revisions that have any, those with the highest ids first. */
function latestOf(counts: Uint32Array, ids: Int32Array, most: number): number[] {
  let places: number[] = [];
  let least = 0;
  const highest = (): number[] => places.sort((a, b) => ids[b]! - ids[a]!).slice(0, most);
  for (let at = 1; at < counts.length; at++) {
    if (counts[at] === 0 || ids[at]! < least) continue;
    places.push(at);
    if (places.length < 8 * most) continue;
    places = highest();
    least = ids[places.at(-1)!]!;
  }
  return highest();
}

/** What makes it the same statement in another revision: its words. */
export const wordsKey = ({ source, cue, content }: RecordedStatement): string =>
  JSON.stringify([source.map((s) => s.text), cue?.text ?? null, content.map((s) => s.text)]);

interface Earlier {
  readonly firstSeen: string;
  readonly words: ReadonlySet<string>;
}

function earlierReader(archive: Archive): (found: FoundStatement) => string {
  const known = new Map<string, readonly Earlier[]>();
  return ({ article, revision, statement }) => {
    const key = `${article.key} ${revision}`;
    const revisions = known.get(key) ?? revisionsUpTo(archive, article.key, revision);
    known.set(key, revisions);
    const words = wordsKey(statement);
    const first = revisions.find((r) => r.words.has(words)) ?? revisions.at(-1)!;
    return first.firstSeen;
  };
}

/** The revision itself last. */
function revisionsUpTo(archive: Archive, key: string, number: number): Earlier[] {
  const rows = archive
    .sql(
      `select r.first_seen, r.reading_id, r.number from article a join revision r on r.article_id = a.id
       where a.key = ? and r.number <= ? order by r.number desc limit ${EARLIER}`,
    )
    .all(key, number) as unknown as { first_seen: string; reading_id: number | null; number: number }[];
  return rows.reverse().map(({ first_seen, reading_id, number: n }) => ({
    firstSeen: first_seen,
    words: new Set(n === number || reading_id === null ? [] : recordOf(archive, reading_id).statements.map(wordsKey)),
  }));
}
