/** The fields of a query that are not words, as tests over the columns. */
import type { Archive } from '../archive.ts';
import { languageCode, NEVER } from './block.ts';
import { FIELDS, type Field, HALF, HIGH, LOW, saidPrecision } from './codes.ts';
import type { Columns, Revisions } from './columns.ts';
import { daysOf } from './days.ts';
import { speakersNamed } from './names.ts';
import { outletsNamed } from './outlets.ts';
import type { StatementQuery } from './query.ts';

export interface Filter {
  /** By place of the revision: 1 where its statements may be in the answer. Place 0, of ids without a statement, is 0. */
  readonly revisions: Uint8Array;
  /** Each takes out of the first `count` ids those that are not in the answer, and gives how many are left, in their order. */
  readonly passes: readonly Pass[];
}

/** Loops over plain columns: a test called for each of two million ids costs five times as much. */
export type Pass = (ids: Uint32Array, count: number) => number;

export function filterOf(archive: Archive, query: StatementQuery, columns: Columns): Filter {
  const tables = bitTables(query);
  const speakers = speakerSet(archive, query, columns.speakers);
  const passes = [
    speakers && havingSpeaker(columns, speakers),
    tables && havingBits(columns, tables),
    saidWithin(columns, query),
  ];
  return {
    revisions: revisionFilter(archive, query, columns.revisions),
    passes: passes.filter((pass) => pass !== null),
  };
}

function havingSpeaker({ speaker }: Columns, wanted: Uint8Array): Pass {
  return (ids, count) => {
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const id = ids[i]!;
      if (wanted[speaker[id]!] === 1) ids[kept++] = id;
    }
    return kept;
  };
}

function havingBits({ bits }: Columns, [low, high]: readonly [Uint8Array, Uint8Array]): Pass {
  return (ids, count) => {
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const id = ids[i]!;
      const of = bits[id]!;
      if (low[of & LOW] === 1 && high[(of >>> HALF) & HIGH] === 1) ids[kept++] = id;
    }
    return kept;
  };
}

/** A part of a date is a hit where it shares a day with the range. */
function saidWithin({ said, bits }: Columns, query: StatementQuery): Pass | null {
  const range = rangeOf(query.saidFrom, query.saidTo);
  if (!range) return null;
  const [from, to] = range;
  const date = Number.isFinite(from) ? new Date(from * 86_400_000).toISOString() : null;
  const earliest = [0, from, daysOf(date?.slice(0, 7))?.first ?? from, daysOf(date?.slice(0, 4))?.first ?? from];
  return (ids, count) => {
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const id = ids[i]!;
      const precision = saidPrecision(bits[id]!);
      if (precision > 0 && said[id]! >= earliest[precision]! && said[id]! <= to) ids[kept++] = id;
    }
    return kept;
  };
}

/** Of a set of ids that has a place for each. */
export function within(set: Uint8Array): Pass {
  return (ids, count) => {
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const id = ids[i]!;
      if (set[id] === 1) ids[kept++] = id;
    }
    return kept;
  };
}

function revisionFilter(archive: Archive, query: StatementQuery, revisions: Revisions): Uint8Array {
  const { size, current, article, publisher, origin, published, language } = revisions;
  const fits = query.allRevisions ? new Uint8Array(size).fill(1) : current.slice(0, size);
  fits[0] = 0;
  const keep = (test: (at: number) => boolean): void => {
    for (let at = 1; at < size; at++) if (fits[at] === 1 && !test(at)) fits[at] = 0;
  };
  if (given(query.article)) {
    const row = archive.sql('select id from article where key = ?').get(query.article) as { id: number } | undefined;
    keep((at) => article[at] === (row?.id ?? -1));
  }
  if (given(query.publisher)) {
    const ids = new Set(outletsNamed(archive, query.publisher));
    keep((at) => ids.has(publisher[at]!));
  }
  if (given(query.origin)) {
    const ids = new Set(outletsNamed(archive, query.origin));
    keep((at) => ids.has(origin[at]!));
  }
  if (given(query.language)) {
    const code = languageCode(query.language);
    keep((at) => code !== 0 && language[at] === code);
  }
  const range = rangeOf(query.publishedFrom, query.publishedTo);
  if (range) keep((at) => published[at] !== NEVER && published[at]! >= range[0] && published[at]! <= range[1]);
  return fits;
}

/** Which values the two halves of the bits may have; null where any. */
function bitTables(query: StatementQuery): [low: Uint8Array, high: Uint8Array] | null {
  const tables: [Uint8Array, Uint8Array] = [new Uint8Array(LOW + 1).fill(1), new Uint8Array(HIGH + 1).fill(1)];
  let asked = false;
  for (const field of Object.keys(FIELDS) as Field[]) {
    const wanted: readonly unknown[] = field === 'figures' ? (query.figures ? [true] : []) : (query[field] ?? []);
    if (wanted.length === 0) continue;
    asked = true;
    const { shift, bits, values } = FIELDS[field];
    const [table, from] = shift < HALF ? [tables[0], shift] : [tables[1], shift - HALF];
    const mask = (1 << bits) - 1;
    for (let b = 0; b < table.length; b++) if (!wanted.includes(values[(b >> from) & mask])) table[b] = 0;
  }
  return asked ? tables : null;
}

/** By speaker id: 1 where asked for; null where any is. */
function speakerSet(archive: Archive, { speaker, speakerId }: StatementQuery, size: number): Uint8Array | null {
  const named = given(speaker) ? new Set(speakersNamed(archive, speaker)) : null;
  const one = speakerId ?? null;
  if (named === null && one === null) return null;
  const wanted = new Uint8Array(size);
  for (const id of one === null ? named! : [one]) if (id < size && (named?.has(id) ?? true)) wanted[id] = 1;
  return wanted;
}

/** Days; null where nothing is asked. A date that is none narrows to nothing, so that nobody takes all for some. */
function rangeOf(from: string | null | undefined, to: string | null | undefined): [number, number] | null {
  if (!given(from) && !given(to)) return null;
  const [first, last] = [daysOf(from), daysOf(to)];
  if ((given(from) && !first) || (given(to) && !last)) return [Infinity, -Infinity];
  return [first?.first ?? -Infinity, last?.last ?? Infinity];
}

const given = (text: string | null | undefined): text is string =>
  text !== null && text !== undefined && text.trim() !== '';
