/** Two articles side by side: who is on record in both, the same words, the figures. */
import { type Page, type Parameter, page } from '../page.ts';
import {
  ARTICLE,
  COUNT,
  list,
  object,
  REVISION_SUMMARY,
  STATEMENT_RECORD,
  TEXT,
  TEXT_OR_NULL,
} from './article-schemas.ts';
import { type CompareData, compareData } from './compare-data.ts';
import { compareView } from './compare-view.ts';

const key = (name: string, which: string): Parameter => ({
  name,
  in: 'query',
  description: `Key of the ${which} article.`,
  schema: { type: 'string', maxLength: 64 },
});

const RANGE = object({ start: COUNT, end: COUNT }, 'Code points of the text.');
const SIDE = {
  anyOf: [
    object({
      article: ARTICLE,
      revision: REVISION_SUMMARY,
      credits: list({ type: 'object' }),
      language: TEXT_OR_NULL,
      text: TEXT,
      statements: list(STATEMENT_RECORD),
    }),
    { type: 'null' },
  ],
};
const PLACES = list(COUNT, 'Places in the list of statements, from 0.');
const FIGURES = list(object({ figure: { type: 'object' }, statement: COUNT }));

export const comparePage: Page = page<CompareData>({
  path: '/compare',
  summary: 'Two articles side by side: who is on record in both, the same words, the figures.',
  parameters: [key('a', 'first'), key('b', 'second')],
  schema: object({
    asked: object({ a: TEXT_OR_NULL, b: TEXT_OR_NULL }),
    a: SIDE,
    b: SIDE,
    common: {
      anyOf: [
        object({
          speakers: list(
            object({
              label: TEXT,
              role: TEXT_OR_NULL,
              named: { type: 'boolean' },
              sure: { type: 'boolean' },
              a: PLACES,
              b: PLACES,
            }),
          ),
          passages: list(object({ number: COUNT, words: COUNT, a: RANGE, b: RANGE })),
          share: object({ a: { type: 'number' }, b: { type: 'number' } }),
          figures: list(object({ a: FIGURES, b: FIGURES })),
        }),
        { type: 'null' },
      ],
    },
    articles: list(ARTICLE, 'To choose from.'),
  }),
  data: compareData,
  view: compareView,
});
