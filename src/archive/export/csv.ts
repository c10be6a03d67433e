/**
 * Statements as CSV (RFC 4180, UTF-8): a head, then a row a statement. Each row begins with its number and with how many there are,
 * so that the last line of a file says whether the file is whole.
 */
import { COLUMNS } from './columns.ts';
import { csvLine } from './csv-line.ts';
import type { Snapshot } from './snapshot.ts';

export const CSV_COLUMNS: readonly string[] = ['row', 'rows', ...COLUMNS.map(([name]) => name)];

/** A line at a time. Throws ExportError where rows are missing. */
export function* statementsCsv(snapshot: Snapshot): Generator<string> {
  yield csvLine(CSV_COLUMNS);
  let row = 0;
  for (const found of snapshot.rows()) yield csvLine([++row, snapshot.total, ...COLUMNS.map(([, of]) => of(found))]);
}

/** What stands where the rest should be. */
export const brokenCsv = (message: string): string => csvLine(['INCOMPLETE', message]);
