/** Each stance's glyph and words: one language for the terminal, the app and its plots. */
import type { Stance } from '../record/statement.ts';

export interface StanceLook {
  readonly glyph: string;
  /** What is on record: "Ana Lima denies". Stands in for the cue where the text has none. */
  readonly word: string;
}

/** In the order in which a reader looks for them: what is said, how it stands, who is silent. */
export const STANCE_LOOKS: Readonly<Record<Stance, StanceLook>> = {
  asserts: { glyph: '–', word: 'says' },
  confirms: { glyph: '✓', word: 'confirms' },
  admits: { glyph: '✓!', word: 'admits' },
  denies: { glyph: '✗', word: 'denies' },
  shows: { glyph: '▤', word: 'shows' },
  believes: { glyph: '~', word: 'believes' },
  asks: { glyph: '?', word: 'asks' },
  urges: { glyph: '→', word: 'urges' },
  commits: { glyph: '⇒', word: 'commits' },
  decides: { glyph: '§', word: 'decides' },
  declines: { glyph: '∅', word: 'declines to say' },
  silent: { glyph: '…', word: 'is silent' },
};

export const STANCE_ORDER = Object.keys(STANCE_LOOKS) as readonly Stance[];
