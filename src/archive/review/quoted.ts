/** Values of the record into the log and back: in the log every span carries its words and their context. */
import type { RecordedStatement } from '../../record/record.ts';
import { quoteOf } from './anchor.ts';
import type { QuotedStatement } from './entry.ts';
import type { PointText } from './point-text.ts';

type Fields = Readonly<Record<string, unknown>>;

export const quotedStatement = (text: PointText, statement: RecordedStatement): QuotedStatement =>
  quoted(text, statement) as QuotedStatement;

/** Spans anywhere in the value become quotes. */
export function quoted(text: PointText, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => quoted(text, one));
  if (value === null || typeof value !== 'object') return value;
  const { text: _, ...fields } = value as Fields;
  if (isRange(fields)) return { ...fields, ...quoteOf(text, fields) };
  return mapped(fields, (inner) => quoted(text, inner));
}

export const plainStatement = (statement: QuotedStatement, shift = 0): RecordedStatement =>
  plain(statement, shift) as RecordedStatement;

/** Quotes anywhere in the value become spans again, moved by so many code points. */
export function plain(value: unknown, shift = 0): unknown {
  if (Array.isArray(value)) return value.map((one) => plain(one, shift));
  if (value === null || typeof value !== 'object') return value;
  if (!isRange(value as Fields)) return mapped(value as Fields, (inner) => plain(inner, shift));
  const { exact, prefix: _, suffix: __, ...fields } = value as Fields & { start: number; end: number };
  const moved = { ...fields, start: fields.start + shift, end: fields.end + shift };
  // Dates and figures are values with a place: in the record they carry no words.
  return 'value' in fields ? moved : { ...moved, text: exact };
}

const isRange = (fields: Fields): fields is Fields & { readonly start: number; readonly end: number } =>
  typeof fields.start === 'number' && typeof fields.end === 'number';

const mapped = (fields: Fields, change: (value: unknown) => unknown): Fields =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, change(value)]));

/** Whether every quote in the value, moved, has its exact words in the text. */
export function fits(text: PointText, value: unknown, shift: number): boolean {
  if (Array.isArray(value)) return value.every((one) => fits(text, one, shift));
  if (value === null || typeof value !== 'object') return true;
  const fields = value as Fields;
  return isRange(fields)
    ? fields.start < fields.end && text.slice(fields.start + shift, fields.end + shift) === fields.exact
    : Object.values(fields).every((inner) => fits(text, inner, shift));
}
