/** Each stance's glyph, words and colour in the terminal; the same language as everywhere else. */
import type { Stance } from '../../record/statement.ts';
import type { Style } from './paint.ts';

export interface StanceLook {
  readonly glyph: string;
  /** Stands in for the cue where the text has none. */
  readonly word: string;
  readonly style: Style;
}

export const STANCE_LOOKS: Readonly<Record<Stance, StanceLook>> = {
  asserts: { glyph: '–', word: 'says', style: 'plain' },
  confirms: { glyph: '✓', word: 'confirms', style: 'green' },
  admits: { glyph: '✓!', word: 'admits', style: 'green' },
  denies: { glyph: '✗', word: 'denies', style: 'red' },
  declines: { glyph: '∅', word: 'declines to say', style: 'quiet' },
  silent: { glyph: '…', word: 'is silent', style: 'quiet' },
  asks: { glyph: '?', word: 'asks', style: 'cyan' },
  urges: { glyph: '→', word: 'urges', style: 'blue' },
  commits: { glyph: '⇒', word: 'commits', style: 'blue' },
  decides: { glyph: '§', word: 'decides', style: 'blue' },
  believes: { glyph: '~', word: 'believes', style: 'magenta' },
  shows: { glyph: '▤', word: 'shows', style: 'yellow' },
};

/** In the order in which a reader looks for them: what is said, how it stands, who is silent. */
export const STANCE_ORDER: readonly Stance[] = [
  'asserts',
  'confirms',
  'admits',
  'denies',
  'shows',
  'believes',
  'asks',
  'urges',
  'commits',
  'decides',
  'declines',
  'silent',
];
