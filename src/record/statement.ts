/** One attribution: who (source), by which words (cue), said what (content). Ranges count UTF-16 units of the article's text. */
import type { Range } from './article.ts';

export const FORMS = ['direct', 'indirect', 'mixed'] as const;
export type Form = (typeof FORMS)[number];

/** In the order of precedence of the guide: where two fit, the first is taken. */
export const STANCES = [
  'silent',
  'declines',
  'denies',
  'confirms',
  'admits',
  'asks',
  'urges',
  'commits',
  'decides',
  'believes',
  'shows',
  'asserts',
] as const;
export type Stance = (typeof STANCES)[number];

export const TONES = ['neutral', 'distancing', 'endorsing'] as const;
export type Tone = (typeof TONES)[number];

export const KINDS = ['person', 'organisation', 'group', 'document'] as const;
export const NAMINGS = ['named', 'role', 'anonymous', 'none'] as const;

export interface Speaker {
  /** As written, without title and article; null where the text names nobody. */
  readonly name: string | null;
  readonly aliases: readonly string[];
  readonly role: string | null;
  readonly kind: (typeof KINDS)[number] | null;
  readonly naming: (typeof NAMINGS)[number] | null;
  readonly certainty: 'named' | 'resolved' | 'unknown';
}

/** When it was said: an ISO 8601 date, month or year, no more exact than the words that the range covers. */
export interface Said extends Range {
  readonly value: string;
}

/**
 * A number said about the world. `value` is null where there is no one number (a range, "dozens"); `low` and `high` are
 * the ends of what the words allow, null where they leave one open.
 */
export interface Figure extends Range {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: 'exact' | 'about' | 'at-least' | 'at-most' | 'range';
  /** "USD", "percent", "km"; null for a plain count. */
  readonly unit: string | null;
  /** What is counted or measured, in the article's words. */
  readonly of: string | null;
  /** ISO 8601 date or part of one for which it holds, where the words say so. */
  readonly asOf: string | null;
}

/** Words by which the reporter keeps a distance ("self-styled") or says where somebody stands ("pro-government"). */
export interface Label extends Range {
  readonly kind: 'distancing' | 'affiliation';
}

export interface Statement {
  readonly source: readonly Range[];
  readonly cue: Range | null;
  readonly content: readonly Range[];
  readonly form: Form;
  readonly stance: Stance;
  readonly tone: Tone;
  readonly speaker: Speaker;
  /** To whom. */
  readonly addressee: Range | null;
  /** By what medium or on what occasion. */
  readonly channel: Range | null;
  readonly said: Said | null;
  readonly figures: readonly Figure[];
  /** Indices, in the article's list, of the statements that this one confirms, denies, comments on or repeats. */
  readonly refersTo: readonly number[];
  /** Index of the statement whose content holds this one: "A said that B denied it". */
  readonly within: number | null;
  readonly labels: readonly Label[];
  /** Probability that source, cue and content are all right. */
  readonly confidence: number;
}
