/** One attribution: who (source), by which words (cue), said what (content). Ranges count UTF-16 units of the article's text. */
import type { Range } from './article.ts';

export type Form = 'direct' | 'indirect' | 'mixed';

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

export type Tone = 'neutral' | 'distancing' | 'endorsing';

export interface Speaker {
  /** As written, without title and article; null where the text names nobody. */
  readonly name: string | null;
  readonly aliases: readonly string[];
  readonly role: string | null;
  readonly kind: 'person' | 'organisation' | 'group' | 'document' | null;
  readonly naming: 'named' | 'role' | 'anonymous' | 'none' | null;
  readonly certainty: 'named' | 'resolved' | 'unknown';
}

export interface Statement {
  readonly source: readonly Range[];
  readonly cue: Range | null;
  readonly content: readonly Range[];
  readonly form: Form;
  readonly stance: Stance;
  readonly tone: Tone;
  readonly speaker: Speaker;
  /** Probability that source, cue and content are all right. */
  readonly confidence: number;
}
