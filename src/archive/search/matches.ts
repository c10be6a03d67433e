/** Every statement that a query asks for, as ids in ascending order. */
import type { Archive } from '../archive.ts';
import { type Columns, columnsOf } from './columns.ts';
import { filterOf, within } from './filters.ts';
import { idList } from './id-list.ts';
import type { FigureQuery, StatementQuery } from './query.ts';
import { type WordQuery, wordQuery } from './words.ts';

export interface Matches {
  readonly columns: Columns;
  readonly ids: Uint32Array;
  /** How many statements have the words, whatever else is asked. */
  readonly withWords: number;
}

/** Answers that are kept: a page asks for its statements, its counts and its plots one after another. */
const KEPT = 2;
const kept = new WeakMap<Archive['sql'], Map<string, Matches & { change: number }>>();

export function matchesOf(archive: Archive, query: StatementQuery): Matches {
  const columns = columnsOf(archive);
  const key = keyOf(query);
  const answers = kept.get(archive.sql) ?? new Map<string, Matches & { change: number }>();
  kept.set(archive.sql, answers);
  const before = answers.get(key);
  const isSame = before?.columns === columns && before.change === columns.change;
  const matches = isSame ? before : { ...found(archive, query, columns), change: columns.change };
  answers.delete(key);
  answers.set(key, matches);
  if (answers.size > KEPT) answers.delete(answers.keys().next().value!);
  return matches;
}

/** The same for all queries with the same answer, as far as can be told without asking. */
function keyOf({ order: _, cursor: __, limit: ___, ...asked }: StatementQuery): string {
  const narrowing = Object.entries(asked).filter(
    ([, value]) =>
      value !== null && value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0),
  );
  return JSON.stringify(narrowing.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function found(archive: Archive, query: StatementQuery, columns: Columns): Matches {
  const { revisions, passes } = filterOf(archive, query, columns);
  if (query.headline != null) keepHeadlines(archive, query.headline, columns, revisions);
  const words = wordQuery(query.words);
  const hits = words?.match == null ? null : statementsWith(archive, words);
  const sets = [
    words?.match === null && words.not
      ? unless(statementsWith(archive, { match: words.not, not: null }), columns)
      : null,
    query.figures && limits(query.figures) ? setOf(figureIds(archive, query.figures), columns.size) : null,
  ].filter((set) => set !== null);
  const ids = roomFor(archive, Math.max(columns.size, hits?.length ?? 0));
  let count = hits === null ? every(columns, revisions, ids) : some(hits, columns, revisions, ids);
  for (const pass of [...sets.map(within), ...passes]) count = pass(ids, count);
  return { columns, ids: ids.slice(0, count), withWords: hits?.length ?? columns.size };
}

/** Where ids are put together, once and again: giving back megabytes after every search costs more than the search. */
const rooms = new WeakMap<Archive['sql'], Uint32Array>();

function roomFor(archive: Archive, size: number): Uint32Array {
  const known = rooms.get(archive.sql);
  if (known && known.length >= size) return known;
  const room = new Uint32Array(Math.ceil(size * 1.125));
  rooms.set(archive.sql, room);
  return room;
}

function statementsWith(archive: Archive, { match, not }: Pick<WordQuery, 'match' | 'not'>): Int32Array {
  if (match === null || match === '') return new Int32Array(0);
  return idList(
    archive,
    'select group_concat(rowid) as ids from statement_words where statement_words match ?',
    not === null ? match : `(${match}) NOT (${not})`,
  );
}

/** Takes out the revisions whose headline has not these words. */
function keepHeadlines(archive: Archive, text: string, { revisions }: Columns, fits: Uint8Array): void {
  const words = wordQuery(text);
  if (!words) return;
  const having = (query: string): Set<number> =>
    new Set(
      query === ''
        ? []
        : idList(archive, 'select group_concat(rowid) as ids from headline_words where headline_words match ?', query),
    );
  const wanted = words.match === null ? null : having(words.match);
  const unwanted = words.not === null ? null : having(words.not);
  for (let at = 1; at < revisions.size; at++) {
    const id = revisions.id[at]!;
    if ((wanted !== null && !wanted.has(id)) || unwanted?.has(id)) fits[at] = 0;
  }
}

const limits = ({ unit, low, high }: FigureQuery): boolean => unit != null || low != null || high != null;

/** A figure that may lie in the range: an open end reaches anything. */
function figureIds(archive: Archive, { unit, low, high }: FigureQuery): Int32Array {
  const range = 'coalesce(high, 9e999) >= coalesce(?, -9e999) and coalesce(low, -9e999) <= coalesce(?, 9e999)';
  const select = 'select group_concat(statement_id) as ids from figure where';
  return unit == null
    ? idList(archive, `${select} ${range}`, low ?? null, high ?? null)
    : idList(archive, `${select} unit = ? and ${range}`, unit, low ?? null, high ?? null);
}

function setOf(ids: Int32Array, size: number): Uint8Array {
  const set = new Uint8Array(size);
  for (const id of ids) if (id < size) set[id] = 1;
  return set;
}

function unless(ids: Int32Array, { size }: Columns): Uint8Array {
  const set = new Uint8Array(size).fill(1);
  for (const id of ids) if (id < size) set[id] = 0;
  return set;
}

/** Revision by revision, which is nearly the order of the ids. Gives how many. */
function every({ revisions }: Columns, revisionFits: Uint8Array, out: Uint32Array): number {
  const { first, count, size } = revisions;
  let [found, last, ordered] = [0, 0, true];
  for (let at = 1; at < size; at++) {
    if (revisionFits[at] === 0 || count[at] === 0) continue;
    const end = first[at]! + count[at]!;
    ordered &&= first[at]! >= last;
    last = end;
    for (let id = first[at]!; id < end; id++) out[found++] = id;
  }
  if (!ordered) out.subarray(0, found).sort();
  return found;
}

/** `ids` in ascending order. Words may be of a statement that came in a moment after the columns were read. */
function some(ids: Int32Array, { size, revision }: Columns, revisionFits: Uint8Array, out: Uint32Array): number {
  let found = 0;
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i]!;
    if (id < size && revisionFits[revision[id]!] === 1) out[found++] = id;
  }
  return found;
}
