/**
 * One line of CSV (RFC 4180). A spreadsheet runs a cell that begins with = + - @ or a tab as a formula, and these words come
 * from strangers: such a cell gets an apostrophe in front. So does one that begins with an apostrophe, so that taking one
 * leading apostrophe away always gives the words back (docs: export).
 */
export type Cell = string | number | null;

/** Also the full-width forms, which some spreadsheets fold to the plain ones, after any white space. */
const RUNS_AS_FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠'\t\r\n]/u;

/** White space at the ends would be trimmed away by many readers. */
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

export const csvLine = (cells: readonly Cell[]): string => `${cells.map(cell).join(',')}\r\n`;

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  // Nearly all begin with a letter or a digit.
  const safe = !/^[A-Za-z0-9]/.test(value) && RUNS_AS_FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
