/** What review pages may be asked for, and the shape of what they answer with. */
import type { Parameter, Schema } from '../page.ts';
import { ARTICLE, COUNT, list, object, STATEMENT_RECORD, TEXT, TEXT_OR_NULL, TIME } from './article-schemas.ts';
import { DRAFT_NAMES } from './review-draft.ts';

const query = (name: string, description: string, schema: Schema): Parameter => ({
  name,
  in: 'query',
  description,
  schema,
});

export const DONE = query('done', 'Id of the entry that was just made.', { type: 'string', maxLength: 36 });
export const SKIP = query('skip', 'Ids of statements that were passed over, with commas between: they come last.', {
  type: 'string',
  maxLength: 1000,
});
export const SEED = query('seed', 'Any word: the same one gives the same random order.', {
  type: 'string',
  maxLength: 40,
});
export const ORDER = query('order', 'Which statements come first; by certainty without it.', {
  type: 'string',
  enum: ['certainty', 'random', 'speaker', 'article'],
});
export const SPEAKER = query('speaker', 'Number of a speaker in the archive, for order=speaker.', {
  type: 'integer',
  minimum: 1,
});
export const ARTICLE_KEY = query('article', 'Key of an article, for order=article.', { type: 'string', maxLength: 64 });
export const BEFORE = query('before', 'Number of a line of the log: what came before it.', {
  type: 'integer',
  minimum: 1,
});
export const FROM = query('from', 'How many to leave out at the beginning.', { type: 'integer', minimum: 0 });
export const DRAFT: readonly Parameter[] = [...DRAFT_NAMES, 'why'].map((name) =>
  query(name, 'What is filled into the form.', { type: 'string', maxLength: 500 }),
);

const PASSAGE = object({ start: COUNT, end: COUNT, text: TEXT, firstWord: { type: 'integer', minimum: 1 } });
const PASSAGE_OR_NULL: Schema = { anyOf: [PASSAGE, { type: 'null' }] };
const ENTRY_SHORT = object({ id: TEXT, kind: TEXT, by: TEXT, at: TIME, why: TEXT_OR_NULL });

export const ITEM: Schema = object({
  article: ARTICLE,
  revision: { type: 'integer', minimum: 1 },
  statement: STATEMENT_RECORD,
  machine: { anyOf: [STATEMENT_RECORD, { type: 'null' }] },
  state: { enum: ['there', 'rejected', 'orphaned'] },
  review: { type: ['object', 'null'] },
  disputes: list(object({ field: TEXT, said: list(object({ by: TEXT, at: TIME, to: {} })) })),
  entries: list(ENTRY_SHORT),
  passages: list(PASSAGE, 'The paragraphs that it has a part in.'),
  before: PASSAGE_OR_NULL,
  after: PASSAGE_OR_NULL,
  language: TEXT_OR_NULL,
  list: list(object({ n: { type: 'integer', minimum: 1 }, id: TEXT, label: TEXT }), 'All statements of the article.'),
});

export const PROGRESS: Schema = object({ waiting: COUNT, reviewed: COUNT });
export const ORPHAN: Schema = object({
  article: TEXT,
  revision: { type: 'integer', minimum: 1 },
  statement: TEXT,
  was: STATEMENT_RECORD,
  passage: TEXT,
  entries: list(ENTRY_SHORT),
  because: { enum: ['words', 'speaker'] },
  near: list(STATEMENT_RECORD),
  places: list(COUNT),
});
export const HISTORY: Schema = list(
  object({
    entry: { type: 'object', description: 'A line of log.ndjson.' },
    article: { anyOf: [object({ key: TEXT, headline: TEXT_OR_NULL }), { type: 'null' }] },
    undone: { type: 'boolean' },
  }),
);
