/** Small facts of a statement in words. */
import type { Tone } from '../record/statement.ts';

/** Beside a cue: how the reporter stands to it. */
export const TONE_MARKS: Readonly<Record<Tone, string>> = { neutral: '', distancing: '?’', endorsing: '!’' };

export const TONE_WORDS: Readonly<Record<Tone, string>> = {
  neutral: 'neutral',
  distancing: 'the reporter keeps a distance',
  endorsing: 'the reporter takes it as true',
};

/** What people did with a statement. */
export const REVIEW_WORDS = {
  confirmed: 'confirmed in review',
  corrected: 'corrected in review',
  added: 'added in review',
  rejected: 'rejected in review',
  orphaned: 'its words are not in the newest revision',
} as const;
