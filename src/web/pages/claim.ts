/** "/stories/:key/claims/:claim": everybody who is on record about one proposition. */
import { page } from '../page.ts';
import { COUNT, list, object, TEXT, TEXT_OR_NULL } from './article-schemas.ts';
import { type ClaimData, claimData } from './claim-data.ts';
import { claimView } from './claim-view.ts';
import { DONE } from './review-parameters.ts';
import { CLAIM_KEY, LISTED_CLAIM, MEMBER, SPEAKER, STORY, STORY_KEY } from './story-schemas.ts';

export const claimPage = page<ClaimData>({
  path: '/stories/:key/claims/:claim',
  summary: 'A claim: who asserts, denies or says nothing to it, when, in which exact words, and why they are together',
  parameters: [
    STORY_KEY,
    CLAIM_KEY,
    DONE,
    {
      name: 'find',
      in: 'query',
      description: 'Words of a statement elsewhere in the story, to join it.',
      schema: { type: 'string', maxLength: 200 },
    },
  ],
  schema: object({
    story: STORY,
    claim: {
      ...LISTED_CLAIM,
      required: (LISTED_CLAIM.required as string[]).filter((name) => name !== 'members'),
      description: 'Its members are beside it.',
    },
    members: list(
      object({
        ...MEMBER,
        place: COUNT,
        side: TEXT,
        who: SPEAKER,
        at: TEXT,
        revision: { type: 'integer', minimum: 1 },
        publisher: TEXT_OR_NULL,
        headline: TEXT_OR_NULL,
        language: TEXT_OR_NULL,
        origin: TEXT,
        passage: list(object({ text: TEXT, own: { type: 'boolean' } })),
        copyOf: { type: ['integer', 'null'], description: 'Place of the member that is from the same text.' },
      }),
    ),
    table: object({
      columns: list(object({ from: TEXT, grain: { enum: ['minute', 'day', 'month', 'year'] } })),
      rows: list(object({ speaker: SPEAKER, cells: list(list(COUNT)) })),
      sides: object({ holds: COUNT, denies: COUNT, silent: COUNT, other: COUNT }),
    }),
    opposed: list(LISTED_CLAIM),
    candidates: list(object({ member: object(MEMBER), publisher: TEXT_OR_NULL, claim: TEXT })),
  }),
  data: claimData,
  view: claimView,
});
