/** What review forms send, and how it becomes the parts of an act. */
import type { Person } from '../../archive/review/person.ts';
import type { Where } from '../../archive/review/review.ts';
import type { Subject } from '../../archive/review/subject.ts';
import { subjectOf } from '../../archive/review/subject.ts';
import type { Result } from '../../record/problem.ts';
import type { Parameter, WebServices } from '../page.ts';
import { DRAFT_NAMES, type Draft } from '../pages/review-draft.ts';
import { type Numbered, numbered } from '../pages/review-item.ts';
import { type Word, wordsOf } from '../pages/review-words.ts';

export type Fields = Readonly<Record<string, string>>;

const field = (name: string, description: string, maxLength = 300): Parameter => ({
  name,
  in: 'query',
  description,
  schema: { type: 'string', maxLength },
});

export const COMMON: readonly Parameter[] = [
  field('article', 'Key of the article.', 64),
  {
    name: 'revision',
    in: 'query',
    description: 'Its revision; the latest without it.',
    schema: { type: 'integer', minimum: 1 },
  },
  field('client', 'A UUID of the form: sent twice, it makes one entry.', 36),
  field('why', 'The reason, in your own words.', 2000),
  field('next', 'Path of the app to go to afterwards.', 2000),
];
export const STATEMENT_FIELD = field('statement', 'Id of the statement.', 100);
export const DRAFT_FIELDS: readonly Parameter[] = DRAFT_NAMES.map((name) =>
  field(name, 'Part of a statement: numbers of words of the article (“3-7, 12”), or a value of the record.', 500),
);
export const named = field;

export const whereOf = (fields: Fields): Where => ({
  article: fields.article ?? '',
  revision: fields.revision ? Number(fields.revision) : null,
});

export function personOf(fields: Fields, { reviewer }: WebServices): Person {
  const { client, why } = fields;
  return { by: reviewer ?? 'me', why: why ?? null, ...(client ? { id: client } : {}) };
}

export const draftIn = (fields: Fields): Draft =>
  Object.fromEntries(DRAFT_NAMES.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]])));

export interface Ground {
  readonly subject: Subject;
  readonly words: readonly Word[];
  readonly list: readonly Numbered[];
}

/** The text that word numbers count in. */
export function groundOf({ archive }: WebServices, fields: Fields): Ground | { readonly problem: string } {
  const { article, revision = null } = whereOf(fields);
  const subject = subjectOf(archive, article, revision);
  if (!subject.ok) return { problem: subject.problem.message };
  const { machine, result } = subject.value;
  return { subject: subject.value, words: wordsOf(machine.article.text), list: numbered(result.record.statements) };
}

/** Where the form wanted to go, with the entry that was made, so that it can be undone from there. */
export function onward<T extends { readonly id: string }>(
  result: Result<T>,
  fields: Fields,
  fallback: string,
): { readonly goTo: string } | { readonly problem: string } {
  if (!result.ok) return { problem: result.problem.message };
  const base = 'http://app.invalid';
  const url = URL.parse(fields.next || fallback, base) ?? new URL(fallback, base);
  url.searchParams.set('done', result.value.id);
  return { goTo: `${url.pathname}${url.search}${url.hash}` };
}
