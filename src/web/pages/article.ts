/** The article: its latest revision, or one of them by number. */
import { type Page, page } from '../page.ts';
import { type ArticleData, articleData } from './article-data.ts';
import { FILTER, KEY, REVISION } from './article-parameters.ts';
import {
  ARTICLE,
  CAPTURE,
  COUNT,
  list,
  object,
  RECORD,
  REVIEW,
  REVISION_SUMMARY,
  SPEAKER_ENTRY,
  TEXT,
} from './article-schemas.ts';
import { articleView } from './article-view.ts';
import { STORY } from './story-schemas.ts';

const SCHEMA = object({
  article: ARTICLE,
  revision: REVISION_SUMMARY,
  revisions: list(REVISION_SUMMARY),
  record: RECORD,
  review: REVIEW,
  capture: CAPTURE,
  captures: list(CAPTURE),
  urls: list(TEXT),
  filter: object({
    only: { enum: ['quotes', 'anonymous', null] },
    speaker: { type: ['string', 'null'] },
    stance: { type: ['string', 'null'] },
  }),
  shown: list(TEXT, 'Ids of the statements that the filter lets through.'),
  counts: object({
    all: COUNT,
    quotes: COUNT,
    anonymous: COUNT,
    stances: { type: 'object', additionalProperties: COUNT },
  }),
  speakers: list(SPEAKER_ENTRY),
  story: { anyOf: [STORY, { type: 'null' }], description: 'The story that it is part of.' },
});

export const articlePage: Page = page<ArticleData>({
  path: '/articles/:key',
  summary: 'An article: its text, the statements in it, who made them, and where the words come from.',
  parameters: [KEY, ...FILTER],
  schema: SCHEMA,
  data: articleData,
  view: articleView,
});

export const articleRevisionPage: Page = page<ArticleData>({
  path: '/articles/:key/revisions/:number',
  summary: 'One revision of an article, as its page shows the latest.',
  parameters: [KEY, REVISION, ...FILTER],
  schema: SCHEMA,
  data: articleData,
  view: articleView,
});
