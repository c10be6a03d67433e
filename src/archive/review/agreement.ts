/** How often people agreed with the machine, field by field: only of statements that people reviewed. */
import type { Archive } from '../archive.ts';
import { searchKeys } from '../search/search.ts';
import { sampleStart } from './sample.ts';

export interface Agreement {
  /** `statement` is whether it is one at all; else a field of the record. */
  readonly field: string;
  readonly agreed: number;
  readonly of: number;
  /** Wilson interval at 95 %; null without any. */
  readonly low: number | null;
  readonly high: number | null;
}

export interface AgreementGroup {
  /** Version of the reader, name of the publisher, or null for all. */
  readonly name: string | null;
  readonly fields: readonly Agreement[];
}

export interface Agreements {
  readonly all: readonly Agreement[];
  readonly readers: readonly AgreementGroup[];
  readonly publishers: readonly AgreementGroup[];
  /** Statements that people added: the machine missed them. */
  readonly missed: number;
  /**
   * Of a random sample alone: statements in a random order, up to the first one that nobody reviewed. The others were
   * chosen for review, mostly because the machine was unsure of them.
   */
  readonly sample: { readonly seed: string; readonly size: number; readonly fields: readonly Agreement[] };
}

interface Row {
  readonly name: string | null;
  readonly field: string;
  readonly agreed: number;
  readonly n: number;
}

const COUNTS = 'sum(o.agreed) as agreed, count(*) as n from review_outcome o';

export function agreement(archive: Archive, seed = ''): Agreements {
  const rows = (sql: string, ...values: string[]) => archive.sql(sql).all(...values) as unknown as Row[];
  const all = rows(`select null as name, o.field, ${COUNTS} group by o.field`);
  const readers = rows(`select o.reader as name, o.field, ${COUNTS} group by o.reader, o.field order by o.reader desc`);
  const publishers = rows(
    `select p.name, o.field, ${COUNTS} join publisher p on p.id = o.publisher_id group by p.name, o.field order by p.name`,
  );
  const missed = searchKeys(archive, { review: ['added'], limit: 1 }).total;
  return {
    all: listed(all),
    readers: grouped(readers),
    publishers: grouped(publishers),
    missed,
    sample: sample(archive, seed),
  };
}

/** Statements in the circle of their ids (which are hashes, so in no order) from a place that the seed gives. */
function sample(archive: Archive, seed: string): Agreements['sample'] {
  const start = sampleStart(seed);
  const open = `select min(sid) as sid from statement where current = 1 and review is null and sid`;
  const after = (archive.sql(`${open} >= ?`).get(start) as { sid: string | null }).sid;
  const around = after === null ? (archive.sql(`${open} < ?`).get(start) as { sid: string | null }).sid : null;
  const inside =
    after !== null
      ? 's.current_sid >= ?1 and s.current_sid < ?2'
      : around !== null
        ? '(s.current_sid >= ?1 or s.current_sid < ?2)'
        : 's.current_sid is not null and ?1 <> ?2';
  const rows = archive
    .sql(
      `select o.field, sum(o.agreed) as agreed, count(*) as n
       from review_outcome s join review_outcome o on o.article_id = s.article_id and o.sid = s.sid
       where s.field = 'statement' and ${inside} group by o.field`,
    )
    .all(start, after ?? around ?? '') as unknown as Row[];
  const fields = listed(rows);
  return { seed, size: fields.find(({ field }) => field === 'statement')?.of ?? 0, fields };
}

function grouped(rows: readonly Row[]): AgreementGroup[] {
  return [...Map.groupBy(rows, ({ name }) => name)].map(([name, own]) => ({ name, fields: listed(own) }));
}

const listed = (rows: readonly Row[]): Agreement[] =>
  rows.map(({ field, agreed, n }) => ({ field, agreed, of: n, ...wilson(agreed, n) }));

const Z = 1.959964;

/** Where the share may lie that `hits` of `n` is a sample of, 19 times in 20. */
export function wilson(hits: number, n: number): { readonly low: number | null; readonly high: number | null } {
  if (n === 0) return { low: null, high: null };
  const p = hits / n;
  const middle = (p + (Z * Z) / (2 * n)) / (1 + (Z * Z) / n);
  const half = (Z * Math.sqrt((p * (1 - p)) / n + (Z * Z) / (4 * n * n))) / (1 + (Z * Z) / n);
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
