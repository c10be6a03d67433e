/** What may be asked of every list of statements: for the check of addresses, and for the OpenAPI document. */
import { CHOICES, ORDERS } from '../../archive/search/query.ts';
import type { Parameter, Schema } from '../page.ts';
import type { Choice } from './search-query.ts';

const query = (name: string, description: string, schema: Schema): Parameter => ({
  name,
  in: 'query',
  description,
  schema,
});
const words = (name: string, description: string): Parameter =>
  query(name, description, { type: 'string', maxLength: 300 });
const day = (name: string, description: string): Parameter =>
  query(name, `${description}: a day, month or year (2026-03-02, 2026-03, 2026), which it includes.`, {
    type: 'string',
    pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
  });
const choice = (name: Choice, description: string): Parameter => {
  const any = `(${CHOICES[name].join('|')})`;
  const all = `${description}. Any of: ${CHOICES[name].join(', ')}; several with commas, or the parameter again.`;
  return query(name, all, { type: 'string', maxLength: 300, pattern: `^${any}(,${any})*$` });
};
const number = (name: string, description: string): Parameter => query(name, description, { type: 'number' });

const ANY_OF_A_STATEMENT: readonly Parameter[] = [
  words(
    'q',
    'Words that all have to be in what was said or in who said it. "A phrase" in quotation marks, -word for without it, brid* for what begins with it.',
  ),
  words('headline', 'Words of the article’s headline, in the same form.'),
  words('speaker', 'Any name of the speaker.'),
  query('speakerId', 'Number of a speaker, as in /speakers/NUMBER.', { type: 'integer', minimum: 1 }),
  words('publisher', 'Name of the outlet, or words of it.'),
  words('origin', 'Agency or outlet that the article says it is from.'),
  choice('stance', 'What the speaker does with the content'),
  choice('kind', 'What kind of speaker'),
  choice('naming', 'How the speaker is named; anonymous: neither by name nor by a function that one person holds'),
  choice('certainty', 'Whether the text names the speaker where it is said, elsewhere, or not at all'),
  choice('form', 'Whether these are the speaker’s own words'),
  choice('tone', 'Where the reporter stands toward it'),
  query('figures', '“any”: only statements that give a number.', { type: 'string', enum: ['any'] }),
  words('unit', 'Unit of the number (USD, percent, km); “plain” for counts without one.'),
  number('low', 'The number may be this or more.'),
  number('high', 'The number may be this or less.'),
  day('saidFrom', 'Said on or after'),
  day('saidTo', 'Said on or before'),
  day('from', 'Published on or after'),
  day('to', 'Published on or before'),
  choice('review', 'What people said of it; none: nobody looked at it'),
  query('article', 'Key of an article.', { type: 'string', maxLength: 64 }),
  query('language', 'Primary tag of the article’s language (en).', { type: 'string', pattern: '^[A-Za-z]{2,8}$' }),
  query('revisions', '“all”: also earlier revisions of an article; else only the latest.', {
    type: 'string',
    enum: ['all', 'latest'],
  }),
];

/** For downloads and feeds: all of it, in an order of their own. */
export const STATEMENT_PARAMETERS = ANY_OF_A_STATEMENT;

/** For pages: also which part of it, in what order. */
export const PAGED_PARAMETERS: readonly Parameter[] = [
  ...ANY_OF_A_STATEMENT,
  query('order', 'Relevance where there are words, else newest.', { type: 'string', enum: [...ORDERS] }),
  query('after', 'Where the page before ended: its `next`.', { type: 'string', maxLength: 300 }),
  query('limit', 'Statements on a page.', { type: 'integer', minimum: 1, maximum: 200 }),
];

export const without = (parameters: readonly Parameter[], ...names: readonly string[]): Parameter[] =>
  parameters.filter(({ name }) => !names.includes(name));
