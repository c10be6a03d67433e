/** Speakers of the archive as lists: the most heard, by the alphabet, by name. Counts are of statements in latest revisions. */
import type { Archive } from '../../archive/archive.ts';
import { speakerTally } from '../../archive/search/facets.ts';
import { matchesOf } from '../../archive/search/matches.ts';
import { findSpeakers } from '../../archive/search/speakers.ts';
import { type Tally, top } from '../../archive/search/tally.ts';

export interface ListedSpeaker {
  readonly id: number;
  readonly name: string;
  readonly kind: string | null;
  /** The latest on record. */
  readonly role: string | null;
  readonly statements: number;
}

export interface SpeakerList {
  readonly total: number;
  readonly speakers: readonly ListedSpeaker[];
  /** Where the next part begins; null on the last. */
  readonly next: number | null;
}

export type Group = 'people' | 'others';

/** Ties as they came in. */
export function mostHeard(archive: Archive, from: number, limit: number): SpeakerList {
  const counts = statementsBySpeaker(archive);
  const total = counts.reduce((sum, count, id) => sum + (id > 0 && count > 0 ? 1 : 0), 0);
  return listed(archive, total, top(counts, from + limit).slice(from), from + limit);
}

/** By speaker id; place 0 is of statements of nobody in particular. */
const statementsBySpeaker = (archive: Archive): Tally => speakerTally(matchesOf(archive, {}));

/** A name of many more is no name. */
const MOST_FOUND = 2000;

export function namedLike(archive: Archive, name: string, from: number, limit: number): SpeakerList {
  const found = findSpeakers(archive, name, MOST_FOUND).filter(({ statements }) => statements > 0);
  const all = found.map(({ id, statements }) => ({ id, count: statements }));
  return listed(archive, all.length, all.slice(from, from + limit), from + limit);
}

interface Heard {
  readonly id: number;
  readonly count: number;
}

function listed(archive: Archive, total: number, shown: readonly Heard[], end: number): SpeakerList {
  return {
    total,
    speakers: shown.map(({ id, count }) => ({ ...rowOf(archive, id), statements: count })),
    next: end < total ? end : null,
  };
}

/** Those whose folded name begins with `letter`; "#" for what is no letter from a to z. */
export function byLetter(archive: Archive, group: Group, letter: string, from: number, limit: number): SpeakerList {
  // As in speaker-key.ts.
  const prefix = group === 'people' ? 'p' : 'o';
  const counts = statementsBySpeaker(archive);
  const rows = archive
    .sql(
      letter === '#'
        ? "select id from speaker where key >= ?1 || '|' and key < ?1 || '}' and substr(key, 3, 1) not between 'a' and 'z' order by key"
        : "select id from speaker where key >= ?1 || '|' || ?2 and key < ?1 || '|' || ?3 order by key",
    )
    .all(
      ...(letter === '#' ? [prefix] : [prefix, letter, String.fromCharCode(letter.charCodeAt(0) + 1)]),
    ) as unknown as {
    id: number;
  }[];
  const all = rows.flatMap(({ id }) => (counts[id] ? [{ id, count: counts[id] }] : []));
  return listed(archive, all.length, all.slice(from, from + limit), from + limit);
}

function rowOf(archive: Archive, id: number): Omit<ListedSpeaker, 'statements'> {
  const row = archive
    .sql(
      `select s.id, s.name, s.kind,
         (select sr.role from speaker_role sr where sr.speaker_id = s.id order by sr.revision_id desc limit 1) as role
       from speaker s where s.id = ?`,
    )
    .get(id) as unknown as Omit<ListedSpeaker, 'statements'>;
  return { ...row };
}
