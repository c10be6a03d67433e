/** "/stories/:key": what the articles of one event say together. */
import { page, type Schema } from '../page.ts';
import { COUNT, list, object, SPAN, TEXT, TEXT_OR_NULL } from './article-schemas.ts';
import { DONE } from './review-parameters.ts';
import { type StoryData, storyData } from './story-data.ts';
import { LISTED_CLAIM, PLACE, SPEAKER, STORY, STORY_KEY } from './story-schemas.ts';
import { storyView } from './story-view.ts';

const NULL: Schema = { type: 'null' };
const COPY = object({ kept: { type: 'number' }, cut: list(SPAN), added: list(SPAN) });

export const storyPage = page<StoryData>({
  path: '/stories/:key',
  summary: 'A story: its claims by how they stand, timeline, origins, who is missing',
  parameters: [
    STORY_KEY,
    DONE,
    { name: 'q', in: 'query', description: 'Words that claims have.', schema: { type: 'string', maxLength: 200 } },
    {
      name: 'order',
      in: 'query',
      description: 'Claims as they came on record; by standing without it.',
      schema: { type: 'string', enum: ['time'] },
    },
  ],
  schema: object({
    story: STORY,
    timeline: list(
      object({
        at: TEXT,
        kind: { enum: ['published', 'changed'] },
        article: TEXT,
        revision: { type: 'integer', minimum: 1 },
        headline: TEXT_OR_NULL,
        publisher: TEXT_OR_NULL,
        language: TEXT_OR_NULL,
        copyOf: TEXT_OR_NULL,
        first: COUNT,
      }),
    ),
    claims: list(LISTED_CLAIM),
    claimsInAll: COUNT,
    origins: list(
      object({
        id: TEXT,
        kind: { enum: ['single', 'same', 'cut', 'rewrite'] },
        credit: TEXT_OR_NULL,
        evidence: list(PLACE),
        confidence: { type: 'number' },
        articles: list(
          object({
            key: TEXT,
            headline: TEXT_OR_NULL,
            publisher: TEXT_OR_NULL,
            language: TEXT_OR_NULL,
            at: TEXT_OR_NULL,
            copy: { anyOf: [COPY, NULL] },
          }),
        ),
      }),
    ),
    missing: object({
      silent: list(object({ speaker: SPEAKER, silences: list({ type: 'object' }), others: COUNT })),
      unheard: list(object({ name: TEXT, claims: list(TEXT) })),
    }),
    quantities: list({ type: 'object' }, 'As in the coverage record.'),
    leftOut: COUNT,
    others: list(STORY),
  }),
  data: storyData,
  view: storyView,
});
