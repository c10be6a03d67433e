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
  TEXT,
  TEXT_OR_NULL,
} from './article-schemas.ts';
import { CHANGED_LINE, KIND_COUNTS, NUMBER, SHOWN_CHANGE } from './changes-schemas.ts';
import { changesView } from './revisions-changes-view.ts';
import { type ChangesData, changesData, type RevisionsData, revisionsData } from './revisions-data.ts';
import { revisionsView } from './revisions-view.ts';

const PARAGRAPHS = object({ same: COUNT, changed: COUNT, gone: COUNT, new: COUNT });
const WORDS = object({ gone: COUNT, new: COUNT });
const PIECES = list(object({ change: { enum: ['same', 'gone', 'new'] }, text: TEXT }));
const LINE = { anyOf: [object({ ...CHANGED_LINE, words: TEXT }), { type: 'null' }] };

const ROW = {
  oneOf: [
    object({ kind: { const: 'same' }, paragraphs: list(TEXT) }),
    object({ kind: { enum: ['gone', 'new'] }, paragraph: TEXT }),
    object({ kind: { const: 'changed' }, pieces: PIECES }),
  ],
};

const CHANGES = object(
  { since: NUMBER, kinds: KIND_COUNTS, first: list(SHOWN_CHANGE, 'The first of them, in the order of the text.') },
  'Against the revision before, whose number is `since`.',
);

export const revisionsPage: Page = page<RevisionsData>({
  path: '/articles/:key/revisions',
  summary: 'The revisions of an article, newest first, with what changed as statements.',
  parameters: [KEY],
  schema: object({
    article: ARTICLE,
    language: TEXT_OR_NULL,
    revisions: list(object({ ...REVISION_PROPERTIES, changes: { anyOf: [CHANGES, { type: 'null' }] } })),
  }),
  data: revisionsData,
  view: revisionsView,
});

const number = (name: string, description: string) =>
  ({ name, in: 'query', description, schema: { type: 'integer', minimum: 1 } }) as const;

export const changesPage: Page = page<ChangesData>({
  path: '/articles/:key/revisions/:number/changes',
  summary: 'What changed from one revision of an article to another: as statements, and word by word.',
  parameters: [
    KEY,
    REVISION,
    number('from', 'Number of the revision to compare with; the one before without it.'),
    number('to', 'Number of the newer revision, instead of the one in the path.'),
  ],
  schema: object({
    article: ARTICLE,
    from: REVISION_SUMMARY,
    to: REVISION_SUMMARY,
    revisions: list(REVISION_SUMMARY),
    language: TEXT_OR_NULL,
    kinds: KIND_COUNTS,
    changes: list(SHOWN_CHANGE, 'In the order of the newer text, what is gone where it stood.'),
    statements: list(
      object({ before: LINE, after: LINE }),
      'Each statement of either revision once; null where the other has none.',
    ),
    text: object({
      fields: list(object({ field: TEXT, from: TEXT_OR_NULL, to: TEXT_OR_NULL })),
      rows: list(ROW, 'Both texts, paragraph by paragraph.'),
      counts: object({ paragraphs: PARAGRAPHS, words: WORDS }),
    }),
  }),
  data: changesData,
  view: changesView,
});
