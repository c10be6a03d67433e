/** What plots show, counted over all statements of a search: a pass or two over columns of numbers. */
import type { Archive } from '../../archive/archive.ts';
import { NEVER } from '../../archive/search/block.ts';
import { FIELDS, saidPrecision } from '../../archive/search/codes.ts';
import { dayText } from '../../archive/search/days.ts';
import { type Matches, matchesOf } from '../../archive/search/matches.ts';
import { CHOICES, type Naming, type StatementQuery } from '../../archive/search/query.ts';
import { top } from '../../archive/search/tally.ts';
import type { Stance } from '../../record/statement.ts';

export interface DayCounts {
  /** Stance -> day -> statements. */
  readonly byStance: ReadonlyMap<Stance, ReadonlyMap<string, number>>;
  /** Statements without a date, or of which not the day but only the month or year is on record. */
  readonly undated: number;
}

/** Days that a page can mean; beyond them it is a slip of the pen. */
const [FIRST_DAY, LAST_DAY] = [Date.UTC(1000, 0, 1) / 86_400_000, Date.UTC(2999, 11, 31) / 86_400_000];

export function countDays(archive: Archive, query: StatementQuery, over: 'published' | 'said'): DayCounts {
  const matches = matchesOf(archive, query);
  const stances = FIELDS.stance.values;
  const byStance = stances.map(() => new Map<number, number>());
  let undated = 0;
  const add = (stance: number, day: number, count: number): void => {
    const days = byStance[stance];
    if (!days || day === NEVER || day < FIRST_DAY || day > LAST_DAY) undated += count;
    else days.set(day, (days.get(day) ?? 0) + count);
  };
  if (over === 'published') {
    const { published } = matches.columns.revisions;
    perRevision(matches, 'stance', (at, stance, count) => add(stance, published[at]!, count));
  } else {
    const { bits, said } = matches.columns;
    for (const id of matches.ids)
      add(codeOf('stance', bits[id]!), saidPrecision(bits[id]!) === 1 ? said[id]! : NEVER, 1);
  }
  const texts = new Map<number, string>();
  const named = byStance.map((days, i) => [stances[i]!, written(days, texts)] as const);
  return { byStance: new Map(named.filter(([, days]) => days.size > 0)), undated };
}

/** `texts`: of days that were written before, because many stances share a day. */
function written(days: ReadonlyMap<number, number>, texts: Map<number, string>): Map<string, number> {
  const out = new Map<string, number>();
  for (const [day, count] of days) {
    const text = texts.get(day) ?? dayText(day);
    texts.set(day, text);
    out.set(text, count);
  }
  return out;
}

/** How many statements of each revision (by its place in the columns) have each code of a field. */
function perRevision(
  { ids, columns: { bits, revision, revisions } }: Matches,
  field: keyof typeof FIELDS,
  each: (at: number, code: number, count: number) => void,
): void {
  const { shift, bits: width } = FIELDS[field];
  const mask = (1 << width) - 1;
  const counts = new Uint32Array(revisions.size << width);
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i]!;
    counts[(revision[id]! << width) | ((bits[id]! >>> shift) & mask)]!++;
  }
  for (let i = 0; i < counts.length; i++) if (counts[i]! > 0) each(i >> width, i & mask, counts[i]!);
}

const codeOf = (field: keyof typeof FIELDS, bits: number): number =>
  (bits >>> FIELDS[field].shift) & ((1 << FIELDS[field].bits) - 1);

export interface Named {
  readonly id: number;
  readonly name: string;
}

export interface QuotedBy {
  readonly speakers: readonly Named[];
  readonly publishers: readonly Named[];
  /** By speaker, then by publisher. */
  readonly counts: readonly (readonly number[])[];
  /** Statements that are not in the table: of other speakers and outlets, or of nobody named. */
  readonly others: number;
}

/** The speakers with the most statements, and the outlets that have most of theirs. */
export function countQuotedBy(
  archive: Archive,
  query: StatementQuery,
  most: { readonly speakers: number; readonly publishers: number },
): QuotedBy {
  const { ids, columns } = matchesOf(archive, query);
  const { speaker, speakers: size, revision, revisions } = columns;
  const heard = new Uint32Array(size);
  for (let i = 0; i < ids.length; i++) if (revisions.publisher[revision[ids[i]!]!] !== 0) heard[speaker[ids[i]!]!]!++;
  const speakers = top(heard, most.speakers).map(({ id }) => id);
  const row = new Uint8Array(size);
  for (const [i, id] of speakers.entries()) row[id] = i + 1;
  const rows = speakers.map(() => new Map<number, number>());
  for (let i = 0; i < ids.length; i++) {
    const at = row[speaker[ids[i]!]!]!;
    if (at === 0) continue;
    const publisher = revisions.publisher[revision[ids[i]!]!]!;
    if (publisher !== 0) rows[at - 1]!.set(publisher, (rows[at - 1]!.get(publisher) ?? 0) + 1);
  }
  const theirs = new Map<number, number>();
  for (const own of rows) for (const [id, count] of own) theirs.set(id, (theirs.get(id) ?? 0) + count);
  const publishers = [...theirs]
    .sort(([a, n], [b, m]) => m - n || a - b)
    .slice(0, most.publishers)
    .map(([id]) => id);
  const counts = rows.map((own) => publishers.map((id) => own.get(id) ?? 0));
  return {
    speakers: namesOf(archive, 'speaker', speakers),
    publishers: namesOf(archive, 'publisher', publishers),
    counts,
    others: ids.length - sum(counts.flat()),
  };
}

export const NAMINGS: readonly Naming[] = CHOICES.naming;

export interface NamingShares {
  /** `counts` in the order of NAMINGS. */
  readonly publishers: readonly (Named & { readonly counts: readonly number[] })[];
  readonly others: number;
}

/** Of the outlets with the most statements. */
export function countNaming(archive: Archive, query: StatementQuery, most: number): NamingShares {
  const matches = matchesOf(archive, query);
  const { publisher, size } = matches.columns.revisions;
  let largest = 0;
  for (let at = 1; at < size; at++) largest = Math.max(largest, publisher[at]!);
  const statements = new Uint32Array(largest + 1);
  const width = FIELDS.naming.bits;
  const byCode = new Uint32Array((largest + 1) << width);
  perRevision(matches, 'naming', (at, code, count) => {
    statements[publisher[at]!]! += count;
    byCode[(publisher[at]! << width) | code]! += count;
  });
  const publishers = top(statements, most).map(({ id }) => id);
  const rows = new Map(publishers.map((id) => [id, NAMINGS.map(() => 0)]));
  for (const [id, row] of rows)
    for (let code = 0; code < 1 << width; code++)
      row[NAMINGS.indexOf(FIELDS.naming.values[code] ?? 'unknown')]! += byCode[(id << width) | code]!;
  return {
    publishers: namesOf(archive, 'publisher', publishers).map((named) => ({ ...named, counts: rows.get(named.id)! })),
    others: matches.ids.length - sum([...rows.values()].flat()),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

function namesOf(archive: Archive, table: 'speaker' | 'publisher', ids: readonly number[]): Named[] {
  return ids.map((id) => {
    const row = archive.sql(`select name from ${table} where id = ?`).get(id) as { name: string } | undefined;
    return { id, name: row?.name ?? '' };
  });
}
