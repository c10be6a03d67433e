/** "/stories/:key/series": the figures of a story. */
import { page, type Schema } from '../page.ts';
import { COUNT, list, object, TEXT, TEXT_OR_NULL } from './article-schemas.ts';
import { type SeriesData, seriesData } from './series-data.ts';
import { seriesView } from './series-view.ts';
import { STORY, STORY_KEY } from './story-schemas.ts';

const NUMBER: Schema = { type: ['number', 'null'] };

export const seriesPage = page<SeriesData>({
  path: '/stories/:key/series',
  summary: 'The figures of a story: who gives which value when, and which cannot hold at one time',
  parameters: [STORY_KEY],
  schema: object({
    story: STORY,
    series: list(
      object({
        id: TEXT,
        of: TEXT,
        values: list(
          object({
            article: TEXT,
            statement: TEXT_OR_NULL,
            start: COUNT,
            end: COUNT,
            text: TEXT,
            low: NUMBER,
            high: NUMBER,
            bound: { enum: ['exact', 'about', 'at-least', 'at-most', 'range'] },
            unit: TEXT_OR_NULL,
            asOf: TEXT_OR_NULL,
            speaker: { type: ['object', 'null'] },
            superseded: { type: 'boolean' },
            place: { ...COUNT, description: 'As `conflicts` count them.' },
            publisher: TEXT_OR_NULL,
            headline: TEXT_OR_NULL,
            language: TEXT_OR_NULL,
            at: TEXT_OR_NULL,
          }),
          'Earliest first.',
        ),
        conflicts: list({ ...list(COUNT), minItems: 2, maxItems: 2 }, 'Pairs of values, by `place`.'),
        voices: COUNT,
      }),
    ),
  }),
  data: seriesData,
  view: seriesView,
});
