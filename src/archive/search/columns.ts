/**
 * All statements of an archive as columns of numbers in memory, by statement id: 16 bytes each. Read from the blocks on
 * first need, and then only what has changed since, here or in another process.
 */
import type { Archive } from '../archive.ts';
import { BITS, decodeBlock, HEAD, HEAD_LENGTH, NEVER, SAID, SPEAKER, STATEMENT_LENGTH } from './block.ts';
import { SameOutlets } from './outlets.ts';

export interface Columns {
  /** Ids are below this. */
  readonly size: number;
  /** Which change of the archive they are as of. */
  readonly change: number;
  /** Speaker ids are below this. */
  readonly speakers: number;
  readonly bits: Uint32Array;
  readonly speaker: Uint32Array;
  readonly said: Int32Array;
  /** Number of the revision in the columns below; 0: there is no statement of this id. */
  readonly revision: Uint32Array;
  readonly revisions: Revisions;
}

/** By the number that `revision` gives; 0 is none. */
export interface Revisions {
  readonly size: number;
  readonly id: Int32Array;
  readonly first: Int32Array;
  readonly count: Int32Array;
  readonly article: Int32Array;
  readonly number: Int32Array;
  /** Of the same name one id (outlets.ts). */
  readonly publisher: Int32Array;
  readonly origin: Int32Array;
  readonly published: Int32Array;
  /** Of publication: years times twelve and months; 0: no date. */
  readonly month: Int32Array;
  readonly when: Int32Array;
  readonly language: Int32Array;
  /** 1: the latest of its article. */
  readonly current: Uint8Array;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
interface State extends Writable<Columns> {
  revisions: Writable<Revisions>;
  readonly schema: number;
  readonly outlets: SameOutlets;
  readonly places: Map<number, number>;
  /** Place of the latest revision by article id. */
  readonly latest: Map<number, number>;
}

const states = new WeakMap<Archive['sql'], State>();

/** As of now. The same object every time: use it before the next call. */
export function columnsOf(archive: Archive): Columns {
  const { change } = archive.sql('select coalesce(max(change), 0) as change from statement_block').get() as {
    change: number;
  };
  const { schema_version: schema } = archive.sql('pragma schema_version').get() as { schema_version: number };
  const known = states.get(archive.sql);
  // A rebuilt index has new tables, in which the ids may be others; what was rolled back takes its numbers with it.
  const state = known?.schema === schema && known.change <= change ? known : empty(schema);
  states.set(archive.sql, state);
  if (change !== state.change) refresh(archive, state);
  return state;
}

interface BlockRow {
  readonly revision_id: number;
  readonly first: number;
  readonly count: number;
  readonly change: number;
  readonly data: Uint8Array;
}

function refresh(archive: Archive, state: State): void {
  const { next } = archive.sql('select coalesce(max(id), 0) + 1 as next from statement').get() as { next: number };
  grow(state, next);
  state.outlets.refresh(archive);
  const changed = archive
    .sql('select revision_id, first, count, change, data from statement_block where change > ? order by change')
    .iterate(state.change) as unknown as Iterable<BlockRow>;
  for (const row of changed) {
    place(state, row);
    state.change = row.change;
  }
}

function place(state: State, { revision_id, first, count, data }: BlockRow): void {
  const { revisions } = state;
  let at = state.places.get(revision_id);
  if (at === undefined) {
    at = revisions.size++;
    if (at === revisions.id.length) growRevisions(state, at * 2);
    state.places.set(revision_id, at);
  } else free(state, at);
  if (first + count > state.size) grow(state, first + count);
  const block = decodeBlock(data);
  revisions.id[at] = revision_id;
  revisions.first[at] = first;
  revisions.count[at] = count;
  for (const name of Object.keys(HEAD) as (keyof typeof HEAD)[]) revisions[name][at] = block[HEAD[name]]!;
  revisions.publisher[at] = state.outlets.of(revisions.publisher[at]!);
  revisions.origin[at] = state.outlets.of(revisions.origin[at]!);
  revisions.month[at] = monthOf(revisions.published[at]!);
  for (let i = 0; i < count; i++) {
    const from = HEAD_LENGTH + i * STATEMENT_LENGTH;
    state.bits[first + i] = block[from + BITS]!;
    state.speaker[first + i] = block[from + SPEAKER]!;
    state.speakers = Math.max(state.speakers, block[from + SPEAKER]! + 1);
    state.said[first + i] = block[from + SAID]!;
    state.revision[first + i] = at;
  }
  markLatest(state, at);
}

function monthOf(day: number): number {
  if (day === NEVER) return 0;
  const date = new Date(day * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** Ids that this revision had are nobody's, except those that another one has taken since. */
function free({ revisions, revision }: State, at: number): void {
  const end = revisions.first[at]! + revisions.count[at]!;
  for (let id = revisions.first[at]!; id < end; id++) if (revision[id] === at) revision[id] = 0;
}

function markLatest({ revisions, latest }: State, at: number): void {
  const article = revisions.article[at]!;
  const before = latest.get(article);
  const isLatest = before === undefined || revisions.number[before]! <= revisions.number[at]!;
  revisions.current[at] = isLatest ? 1 : 0;
  if (!isLatest) return;
  if (before !== undefined && before !== at) revisions.current[before] = 0;
  latest.set(article, at);
}

function empty(schema: number): State {
  const state = {
    schema,
    size: 0,
    speakers: 1,
    outlets: new SameOutlets(),
    change: 0,
    places: new Map(),
    latest: new Map(),
  } as unknown as State;
  state.bits = new Uint32Array(0);
  state.speaker = new Uint32Array(0);
  state.said = new Int32Array(0);
  state.revision = new Uint32Array(0);
  state.revisions = { size: 1, current: new Uint8Array(0) } as unknown as State['revisions'];
  for (const name of REVISION_COLUMNS) state.revisions[name] = new Int32Array(0);
  growRevisions(state, 1024);
  return state;
}

const REVISION_COLUMNS = ['id', 'first', 'count', 'month', ...(Object.keys(HEAD) as (keyof typeof HEAD)[])] as const;

/** Room for ids below `size`, and an eighth more where there was something before. */
function grow(state: State, size: number): void {
  if (size > state.bits.length) {
    const room = state.bits.length === 0 ? size : Math.ceil(size * 1.125);
    state.bits = longer(state.bits, new Uint32Array(room));
    state.speaker = longer(state.speaker, new Uint32Array(room));
    state.said = longer(state.said, new Int32Array(room).fill(NEVER));
    state.revision = longer(state.revision, new Uint32Array(room));
  }
  state.size = Math.max(state.size, size);
}

function growRevisions({ revisions }: State, room: number): void {
  for (const name of REVISION_COLUMNS) revisions[name] = longer(revisions[name], new Int32Array(room));
  revisions.current = longer(revisions.current, new Uint8Array(room));
}

function longer<T extends Uint8Array | Uint32Array | Int32Array>(old: T, longer: T): T {
  longer.set(old);
  return longer;
}
