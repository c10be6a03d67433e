/** Schemas of what several pages answer with. The record's own is `src/record/record.schema.json`, referred to by its id. */
import { CHOICES } from '../../archive/search/query.ts';
import { STANCE_ORDER } from '../../telling/stances.ts';
import type { Schema } from '../page.ts';

export const TEXT: Schema = { type: 'string' };
export const TEXT_OR_NULL: Schema = { type: ['string', 'null'] };
export const COUNT: Schema = { type: 'integer', minimum: 0 };
export const TIME: Schema = { type: 'string', format: 'date-time' };

/** All properties are required: absent is null. Later versions may have more. */
export const object = (properties: Readonly<Record<string, Schema>>, description?: string): Schema => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
  ...(description === undefined ? {} : { description }),
});

export const list = (items: Schema, description?: string): Schema => ({
  type: 'array',
  items,
  ...(description === undefined ? {} : { description }),
});

const RECORD_ID = 'https://onrecord.invalid/record/1';
export const RECORD: Schema = { $ref: RECORD_ID };
export const STATEMENT_RECORD: Schema = { $ref: `${RECORD_ID}#/$defs/statement` };
export const SPAN: Schema = { $ref: `${RECORD_ID}#/$defs/span` };
export const STANCE: Schema = { type: 'string', enum: [...STANCE_ORDER] };

export const ARTICLE_PROPERTIES = {
  key: TEXT,
  url: TEXT_OR_NULL,
  publisher: TEXT_OR_NULL,
  headline: TEXT_OR_NULL,
  byline: list(TEXT),
  datePublished: TEXT_OR_NULL,
  language: TEXT_OR_NULL,
  origin: TEXT_OR_NULL,
  firstSeen: TIME,
  lastSeen: TIME,
  revisions: COUNT,
  captures: COUNT,
  statements: COUNT,
} as const;
export const ARTICLE: Schema = object(ARTICLE_PROPERTIES);

export const REVISION_PROPERTIES = {
  number: { type: 'integer', minimum: 1 },
  digest: TEXT,
  headline: TEXT_OR_NULL,
  firstSeen: TIME,
  lastSeen: TIME,
  sightings: COUNT,
  statements: COUNT,
} as const;
export const REVISION_SUMMARY: Schema = object(REVISION_PROPERTIES);

export const WARC_PLACE: Schema = object({ file: TEXT, offset: COUNT, length: COUNT });

export const CAPTURE: Schema = object({
  id: COUNT,
  recordId: TEXT,
  purpose: { type: 'string', enum: ['page', 'feed', 'sitemap', 'robots', 'icon'] },
  url: TEXT,
  finalUrl: TEXT,
  at: TIME,
  status: { type: ['integer', 'null'] },
  contentType: TEXT_OR_NULL,
  digest: TEXT,
  bytes: COUNT,
  warc: WARC_PLACE,
  revisitOf: { type: ['integer', 'null'] },
  note: { type: 'object' },
  network: { type: ['object', 'null'] },
});

export const REVIEW: Schema = {
  type: 'object',
  description: 'By id of the statement; one that nobody looked at is not in it.',
  additionalProperties: object({
    state: { type: 'string', enum: ['confirmed', 'corrected', 'added', 'rejected', 'orphaned'] },
    by: TEXT,
    at: TIME,
    why: TEXT_OR_NULL,
    entries: list(TEXT),
  }),
};

export const SPEAKER_ENTRY: Schema = object({
  key: TEXT,
  label: TEXT,
  role: TEXT_OR_NULL,
  naming: { type: 'string', enum: CHOICES.naming },
  stances: { type: 'object', additionalProperties: COUNT },
  numbers: list({ type: 'integer', minimum: 1 }, 'Statement n is `statements[n - 1]` of the record.'),
});
