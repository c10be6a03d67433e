/** One side of a comparison: its text, its words, and spans of it as they leave the program. */
import type { Range } from '../../record/article.ts';
import type { Span } from '../../record/record.ts';
import { codePoints, utf16Offsets } from '../../text/offsets.ts';
import { unionOf } from '../../text/ranges.ts';
import { withoutRepeats } from './roll-up.ts';
import { type SpeakerTurn, turnsOf } from './turns.ts';
import { spokenWords, type Word } from './words.ts';

/** As much of a record as a comparison needs. */
export interface Document {
  readonly id: string;
  readonly article: {
    readonly text: string;
    readonly blocks: readonly { readonly kind: string; readonly start: number; readonly end: number }[];
  };
}

/** Words of captions as UTF-16 units of the text, and their times in seconds. */
export interface Cue extends Range {
  readonly from: number;
  readonly to: number;
}

export interface Side {
  readonly text: string;
  readonly words: readonly Word[];
  readonly turns: readonly SpeakerTurn[];
  /** Of UTF-16 offsets. */
  readonly span: (start: number, end: number) => Span;
}

/** Blocks that are on the page and that nobody says. */
const UNSPOKEN = /^(?:headline|standfirst|byline|dateline|heading|credit|furniture|caption|correction)$/;

export function spokenSide({ article: { text, blocks } }: Document): Side {
  const units = utf16Offsets(text);
  const { turns, labels } = turnsOf(text, 'transcript');
  const head = labels.length > 0 ? [{ start: 0, end: labels[0]!.start }] : [];
  const unspoken = blocks
    .filter(({ kind }) => UNSPOKEN.test(kind))
    .map(({ start, end }) => ({ start: units(start), end: units(end) }));
  const words = spokenWords(text, unionOf([...head, ...labels, ...unspoken]));
  return { text, words, turns, span: spanIn(text) };
}

export function captionSide({ article: { text } }: Document, cues: readonly Cue[]): Side {
  const { turns, labels } = turnsOf(text, 'captions');
  const words = withoutRepeats(spokenWords(text, labels), cues.length > 0 ? cues : linesOf(text));
  return { text, words, turns, span: spanIn(text) };
}

/** Spans of UTF-16 offsets of a text. */
export const spanIn = (text: string): Side['span'] => {
  const points = codePoints(text);
  return (start, end) => ({ start: points(start), end: points(end), text: text.slice(start, end) });
};

const linesOf = (text: string): Range[] =>
  [...text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
