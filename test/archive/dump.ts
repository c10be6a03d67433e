/** Everything in the index that comes from the WARC files and the log, for comparisons. */
import type { Archive } from '../../src/archive/archive.ts';

/**
 * Left out: what only says when something is due next, which failed attempts move and no file records, and which file is
 * being written to, in which order statements were last changed, and what was only kept so as not to be worked out again.
 */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  watch: ['due', 'checked', 'outcome', 'failures', 'history', 'title'],
  warc_file: ['closed', 'length'],
  statement_block: ['change'],
};

const KEPT_ASIDE = new Set(['coverage_cache', 'vector_cache']);

export function dumpOf(archive: Archive): Record<string, string[]> {
  const tables = archive
    .sql(
      `select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' and name not like '%_words%' order by name`,
    )
    .all() as unknown as { name: string }[];
  return Object.fromEntries(
    tables.filter(({ name }) => !KEPT_ASIDE.has(name)).map(({ name }) => [name, rowsOf(archive, name)]),
  );
}

function rowsOf(archive: Archive, table: string): string[] {
  const out = LEFT_OUT[table] ?? [];
  return archive
    .sql(`select * from "${table}"`)
    .all()
    .map((row) =>
      JSON.stringify(
        Object.entries(row).filter(([column]) => !out.includes(column)),
        bytesAsHex,
      ),
    )
    .sort();
}

const bytesAsHex = (_: string, value: unknown): unknown =>
  value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value;
