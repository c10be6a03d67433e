/** Schemas of changes between two revisions. */
import { CHANGE_KINDS } from '../../coverage/revisions/change.ts';
import type { Schema } from '../page.ts';
import { list, object, SPAN, STANCE, TEXT, TEXT_OR_NULL } from './article-schemas.ts';

export const NUMBER: Schema = { type: 'integer', minimum: 1 };
export const CHANGE_KIND: Schema = { type: 'string', enum: CHANGE_KINDS };
export const KIND_COUNTS: Schema = list(object({ kind: CHANGE_KIND, count: NUMBER }));
export const CHANGED_LINE = { id: TEXT, speaker: TEXT, stance: STANCE } as const;

const NULL: Schema = { type: 'null' };
const LINE: Schema = { anyOf: [object(CHANGED_LINE), NULL] };
const PIECES: Schema = {
  anyOf: [list(object({ mark: { type: 'boolean' }, text: TEXT })), NULL],
  description: 'The changed words (`mark`) in their sentence; null where there were none.',
};

export const VALUES: Schema = {
  anyOf: [{ ...list(TEXT_OR_NULL, 'Before and after.'), minItems: 2, maxItems: 2 }, NULL],
};

export const SHOWN_CHANGE: Schema = object({
  kind: CHANGE_KIND,
  before: list(SPAN, 'Code points of the older text.'),
  after: list(SPAN, 'Code points of the newer text.'),
  statements: { ...list(TEXT_OR_NULL, 'Ids in the older and in the newer revision.'), minItems: 2, maxItems: 2 },
  values: VALUES,
  note: TEXT_OR_NULL,
  confidence: { type: 'number', minimum: 0, maximum: 1 },
  was: PIECES,
  is: PIECES,
  about: object({ before: LINE, after: LINE }),
});
