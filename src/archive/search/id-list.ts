/** Many ids out of SQLite at once: as one text, which is ten times quicker than a row each. */
import type { SQLInputValue } from 'node:sqlite';
import type { Archive } from '../archive.ts';

/** `sql` gives one row with one column `ids`, a group_concat of whole numbers, null for none. */
export function idList(archive: Archive, sql: string, ...values: SQLInputValue[]): Int32Array {
  const { ids } = archive.sql(sql).get(...values) as { ids: string | null };
  return ids === null ? new Int32Array(0) : numbersOf(ids);
}

function numbersOf(text: string): Int32Array {
  let count = 1;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === COMMA) count++;
  const out = new Int32Array(count);
  let [at, value, sign] = [0, 0, 1];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === COMMA) {
      out[at++] = value * sign;
      [value, sign] = [0, 1];
    } else if (c === MINUS) sign = -1;
    else value = value * 10 + c - ZERO;
  }
  out[at] = value * sign;
  return out;
}

const COMMA = 44;
const MINUS = 45;
const ZERO = 48;
