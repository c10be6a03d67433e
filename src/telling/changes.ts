/** Kinds of changes between two versions, in words. */
import type { ChangeKind } from '../coverage/revisions/change.ts';

export interface ChangeLook {
  readonly glyph: string;
  readonly words: string;
}

const other = (words: string): ChangeLook => ({ glyph: '≠', words });
const added = (words: string): ChangeLook => ({ glyph: '+', words });
const gone = (words: string): ChangeLook => ({ glyph: '−', words });
const moved = (words: string): ChangeLook => ({ glyph: '↕', words });

/** By kind; a sign for the eye, words for everybody. */
export const CHANGE_LOOKS: Readonly<Record<ChangeKind, ChangeLook>> = {
  'statement-added': added('statement added'),
  'statement-removed': gone('statement removed'),
  'statement-moved': moved('statement moved'),
  'speaker-changed': other('speaker changed'),
  'cue-changed': other('cue changed'),
  'stance-changed': other('stance changed'),
  'figure-changed': other('figure changed'),
  'quotation-altered': other('quotation altered'),
  'quotation-cut': { glyph: '✂', words: 'quotation cut' },
  'quotation-marks-added': other('quotation marks added'),
  'quotation-marks-removed': other('quotation marks removed'),
  'content-changed': other('what is said changed'),
  'denial-added': { glyph: '✗', words: 'denial added' },
  'correction-added': { glyph: '!', words: 'correction note added' },
  'headline-changed': other('headline changed'),
  'byline-changed': other('byline changed'),
  'date-changed': other('date changed'),
  'text-added': added('text added'),
  'text-removed': gone('text removed'),
  'text-moved': moved('text moved'),
  'text-changed': other('text changed'),
};
