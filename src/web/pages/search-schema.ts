/** JSON Schemas of found statements and facets, for the OpenAPI document. */
import type { Schema } from '../page.ts';
import {
  list,
  object,
  STATEMENT_RECORD,
  TEXT as text,
  TEXT_OR_NULL as textOrNull,
  COUNT as whole,
} from './article-schemas.ts';

export const FOUND: Schema = object(
  {
    statement: STATEMENT_RECORD,
    before: { ...text, description: 'Words of the article before the content.' },
    after: { ...text, description: 'Words of the article after the content.' },
    article: object({
      key: text,
      url: textOrNull,
      publisher: textOrNull,
      headline: textOrNull,
      datePublished: textOrNull,
      origin: textOrNull,
    }),
    revision: { ...whole, minimum: 1 },
    speakerId: { type: ['integer', 'null'] },
    review: { enum: ['confirmed', 'corrected', 'added', 'rejected', 'orphaned', null] },
  },
  'A statement where it was found.',
);

const counted = (value: Schema): Schema => list(object({ value, count: whole }));
const named: Schema = list(object({ id: { type: ['integer', 'null'] }, name: textOrNull, count: whole }));

export const FACETS: Schema = object(
  {
    total: whole,
    speakers: named,
    speakersMore: whole,
    publishers: named,
    publishersMore: whole,
    origins: named,
    originsMore: whole,
    stance: counted(text),
    kind: counted(text),
    naming: counted(text),
    certainty: counted(text),
    form: counted(text),
    tone: counted(text),
    figures: counted({ type: 'boolean' }),
    review: counted(text),
    language: counted(textOrNull),
    month: counted(textOrNull),
    year: counted(textOrNull),
  },
  'How many statements of the answer have each value.',
);

export const SEARCH_PROPERTIES: Readonly<Record<string, Schema>> = {
  query: { type: 'object', description: 'What narrows the search.' },
  total: whole,
  exact: { type: 'boolean', description: 'Whether total was counted to the end.' },
  found: list(FOUND),
  next: { ...textOrNull, description: 'Address of the next part; null on the last.' },
  facets: FACETS,
};
