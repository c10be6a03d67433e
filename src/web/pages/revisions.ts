/** All revisions of an article, and what changed from one to another. */
import { type Page, page } from '../page.ts';
import { KEY, REVISION } from './article-parameters.ts';
import {
  ARTICLE,
  COUNT,
  list,
  object,
  REVISION_PROPERTIES,
  REVISION_SUMMARY,
  STANCE,
  TEXT,
  TEXT_OR_NULL,
} from './article-schemas.ts';
import { changesView } from './revisions-changes-view.ts';
import { type ChangesData, changesData, type RevisionsData, revisionsData } from './revisions-data.ts';
import { revisionsView } from './revisions-view.ts';

const PARAGRAPHS = object({ same: COUNT, changed: COUNT, gone: COUNT, new: COUNT });
const WORDS = object({ gone: COUNT, new: COUNT });
const LINE = object({ id: TEXT, speaker: TEXT, stance: STANCE, words: TEXT });
const PIECES = list(object({ change: { enum: ['same', 'gone', 'new'] }, text: TEXT }));

const ROW = {
  oneOf: [
    object({ kind: { const: 'same' }, paragraphs: list(TEXT) }),
    object({ kind: { enum: ['gone', 'new'] }, paragraph: TEXT }),
    object({ kind: { const: 'changed' }, pieces: PIECES }),
  ],
};

export const revisionsPage: Page = page<RevisionsData>({
  path: '/articles/:key/revisions',
  summary: 'The revisions of an article, newest first, with what changed in numbers.',
  parameters: [KEY],
  schema: object({
    article: ARTICLE,
    revisions: list(
      object({
        ...REVISION_PROPERTIES,
        changes: {
          type: ['object', 'null'],
          description: 'Against the one before: paragraphs, words, statements, and whether the headline is another.',
        },
      }),
    ),
  }),
  data: revisionsData,
  view: revisionsView,
});

export const changesPage: Page = page<ChangesData>({
  path: '/articles/:key/revisions/:number/changes',
  summary: 'What changed from an earlier revision to this one, word by word.',
  parameters: [
    KEY,
    REVISION,
    {
      name: 'from',
      in: 'query',
      description: 'Number of the revision to compare with; the one before without it.',
      schema: { type: 'integer', minimum: 1 },
    },
  ],
  schema: object({
    article: ARTICLE,
    from: REVISION_SUMMARY,
    to: REVISION_SUMMARY,
    revisions: list(REVISION_SUMMARY),
    language: TEXT_OR_NULL,
    changes: object({
      fields: list(object({ field: TEXT, from: TEXT_OR_NULL, to: TEXT_OR_NULL })),
      rows: list(ROW, 'Both texts, paragraph by paragraph.'),
      counts: object({ paragraphs: PARAGRAPHS, words: WORDS }),
      statements: object({
        changed: list(
          object({ from: LINE, to: LINE, pieces: PIECES }),
          'Of the same speaker, in other words or another stance.',
        ),
        gone: list(LINE),
        new: list(LINE),
        same: COUNT,
      }),
    }),
  }),
  data: changesData,
  view: changesView,
});
