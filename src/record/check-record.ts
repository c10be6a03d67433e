/** Whether JSON is a record that holds together: its form, and every span the exact slice of the text. For records from files, which may be anybody's. */
import type { OnRecord } from './record.ts';
import { STANCES } from './statement.ts';

/** What is wrong, in a few words; null where nothing is. Time and memory: linear in the record. */
export function faultOfRecord(value: unknown): string | null {
  try {
    check(value);
    return null;
  } catch (error) {
    if (error instanceof Fault) return error.message;
    throw error;
  }
}

/** Null for anything else than a record. */
export const asRecord = (value: unknown): OnRecord | null =>
  faultOfRecord(value) === null ? (value as OnRecord) : null;

class Fault extends Error {}

type Fields = Readonly<Record<string, unknown>>;

function check(value: unknown): void {
  const record = object(value, 'the record');
  if (record.version !== 1) throw new Fault('it is not of version 1');
  text(record.id, 'id');
  const reader = object(record.reader, 'reader');
  text(reader.version, 'reader.version');
  text(reader.model, 'reader.model');
  const article = object(record.article, 'article');
  for (const name of ['id', 'text', 'digest']) text(article[name], `article.${name}`);
  for (const name of ['url', 'canonical', 'publisher', 'headline', 'datePublished', 'dateModified', 'language'])
    optional(article[name], `article.${name}`);
  const points = Array.from(article.text as string);
  const { length } = points;
  for (const name of list(article.byline, 'article.byline')) text(name, 'article.byline');
  if (article.dateline !== null) place(article.dateline, 'article.dateline', length, 'place');
  for (const credit of list(article.credits, 'article.credits')) {
    place(credit, 'article.credits', length, 'name');
    text((credit as Fields).kind, 'article.credits.kind');
  }
  for (const block of list(article.blocks, 'article.blocks')) place(block, 'article.blocks', length, 'kind');
  for (const statement of list(record.statements, 'statements')) statementFault(statement, points);
}

function statementFault(value: unknown, points: readonly string[]): void {
  const s = object(value, 'a statement');
  for (const name of ['id', 'form', 'tone']) text(s[name], name);
  if (!(STANCES as readonly unknown[]).includes(s.stance)) throw new Fault('a stance is none');
  if (typeof s.confidence !== 'number' || !(s.confidence >= 0 && s.confidence <= 1))
    throw new Fault('a confidence is none');
  for (const span of [...list(s.source, 'source'), ...list(s.content, 'content')]) slice(span, points);
  for (const name of ['cue', 'addressee', 'channel']) if (s[name] !== null) slice(s[name], points);
  if (s.said !== null) place(s.said, 'said', points.length, 'value');
  for (const label of list(s.labels, 'labels')) {
    slice(label, points);
    text((label as Fields).kind, 'labels.kind');
  }
  for (const id of list(s.refersTo, 'refersTo')) text(id, 'refersTo');
  optional(s.within, 'within');
  for (const figure of list(s.figures, 'figures')) figureFault(figure, points.length);
  const speaker = object(s.speaker, 'speaker');
  for (const name of ['name', 'role', 'kind', 'naming']) optional(speaker[name], `speaker.${name}`);
  text(speaker.certainty, 'speaker.certainty');
  for (const alias of list(speaker.aliases, 'speaker.aliases')) text(alias, 'speaker.aliases');
}

function figureFault(value: unknown, length: number): void {
  place(value, 'figures', length, 'bound');
  const figure = value as Fields;
  for (const name of ['value', 'low', 'high'])
    if (figure[name] !== null && typeof figure[name] !== 'number') throw new Fault(`figures.${name} is no number`);
  for (const name of ['unit', 'of', 'asOf']) optional(figure[name], `figures.${name}`);
}

/** A range with a text of its own name; its words are elsewhere. */
function place(value: unknown, what: string, length: number, name: string): void {
  const range = object(value, what);
  within(range, length, what);
  text(range[name], `${what}.${name}`);
}

function slice(value: unknown, points: readonly string[]): void {
  const span = object(value, 'a span');
  const [start, end] = within(span, points.length, 'a span');
  if (points.slice(start, end).join('') !== span.text) throw new Fault('a span has other words than the text');
}

function within({ start, end }: Fields, length: number, what: string): [number, number] {
  const whole = Number.isInteger(start) && Number.isInteger(end);
  if (!whole || (start as number) < 0 || (end as number) < (start as number) || (end as number) > length)
    throw new Fault(`${what} lies outside the text`);
  return [start as number, end as number];
}

function object(value: unknown, what: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Fault(`${what} is no object`);
  return value as Fields;
}

function list(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Fault(`${what} is no list`);
  return value;
}

function text(value: unknown, what: string): void {
  // Half a character: SQLite would keep another one, and index and record would differ.
  if (typeof value !== 'string' || !value.isWellFormed()) throw new Fault(`${what} is no text`);
}

function optional(value: unknown, what: string): void {
  if (value !== null) text(value, what);
}
