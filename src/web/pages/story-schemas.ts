/** Schemas of stories, claims and who is on record in them. */
import type { Parameter, Schema } from '../page.ts';
import { COUNT, list, object, SPAN, STANCE, TEXT, TEXT_OR_NULL, TIME } from './article-schemas.ts';
import { GROUPS } from './story-groups.ts';

export const STORY_KEY: Parameter = {
  name: 'key',
  in: 'path',
  description: 'Key of the story, as lists of stories give it.',
  schema: { type: 'string', minLength: 1, maxLength: 64 },
};

export const CLAIM_KEY: Parameter = {
  name: 'claim',
  in: 'path',
  description: 'Key of the claim, as the story gives it; that of any of its members leads there too.',
  schema: { type: 'string', minLength: 1, maxLength: 60 },
};

export const STORY: Schema = object({
  key: TEXT,
  headline: TEXT_OR_NULL,
  articles: COUNT,
  outlets: COUNT,
  origins: COUNT,
  firstSeen: TIME,
  lastSeen: TIME,
  about: list(TEXT),
});

const SHARE: Schema = { type: 'number', minimum: 0, maximum: 1 };
const PLACES: Schema = list(COUNT, 'Places in `members`, from 0.');
export const PLACE: Schema = object(
  { article: TEXT, start: COUNT, end: COUNT, text: TEXT },
  'Code points of the article.',
);

export const SPEAKER: Schema = object({
  key: TEXT,
  label: TEXT,
  role: TEXT_OR_NULL,
  naming: { enum: ['named', 'role', 'anonymous', 'outlet'] },
  id: { type: ['integer', 'null'], description: 'For /speakers/ID.' },
});

export const STANDING: Schema = object(
  {
    holds: COUNT,
    denies: COUNT,
    silent: COUNT,
    other: COUNT,
    outlets: COUNT,
    origins: COUNT,
    named: COUNT,
    anonymous: COUNT,
  },
  'Speakers by where they stand; outlets; independent origins.',
);

export const MEMBER = {
  article: TEXT,
  statement: TEXT_OR_NULL,
  voice: { enum: ['source', 'outlet'] },
  speaker: { type: ['object', 'null'] },
  stance: STANCE,
  content: list(SPAN),
  confidence: SHARE,
  link: {
    anyOf: [
      object({ with: COUNT, reasons: list(object({ kind: TEXT, text: TEXT, weight: { type: 'number' } })) }),
      { type: 'null' },
    ],
    description: 'The member that it is linked to most surely, and why.',
  },
} as const;

export const CLAIM = {
  id: TEXT,
  gist: PLACE,
  members: list(object(MEMBER)),
  standing: STANDING,
  opposed: list(TEXT, 'Ids of claims that cannot be so together with this one.'),
  first: TEXT,
  tensions: list(object({ article: TEXT, kind: TEXT, members: PLACES })),
} as const;

export const LISTED_CLAIM: Schema = object({
  ...CLAIM,
  key: TEXT,
  group: { enum: GROUPS },
  voices: list(
    object({
      stance: STANCE,
      side: { enum: ['holds', 'denies', 'silent', 'other'] },
      speakers: list(SPEAKER),
      outlets: COUNT,
      origins: COUNT,
    }),
  ),
});
