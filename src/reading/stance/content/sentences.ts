import { folded } from '../../../text/patterns.ts';
import { sentencesOf as rangesOf } from '../../../text/sentences.ts';

export interface Sentence {
  readonly text: string;
  /** In lower case, as long as `text`: what the patterns of this folder are for. */
  readonly low: string;
}

/** The sentences of a content, without the marks at their ends. */
export function sentencesOf(content: readonly string[]): Sentence[] {
  return content
    .flatMap((part) => rangesOf(part, { start: 0, end: part.length }).map((r) => part.slice(r.start, r.end)))
    .map((s) => s.replace(/^[\s"“‘'`«]+|[\s"”’'»,]+$/g, ''))
    .filter((s) => s !== '')
    .map((text) => ({ text, low: folded(text) }));
}

/** A pattern for lower case; a RegExp is one. */
export type Pattern = Pick<RegExp, 'exec'>;

/**
 * A pattern for sentences that hold one of some words ("|" between them), without which it cannot match: it is compiled when
 * the first one does, which in a short run most never see.
 */
export function hinted(hints: string, source: string): Pattern {
  const words = hints.split('|');
  let made: RegExp | null = null;
  return {
    exec(low) {
      if (!made && !words.some((w) => low.includes(w))) return null;
      made ??= new RegExp(source);
      return made.exec(low);
    },
  };
}

/** Where a pattern matches first, and the words as they are written. */
export function find(
  pattern: Pattern,
  { text, low }: Sentence,
): { readonly index: number; readonly words: string } | null {
  const m = pattern.exec(low);
  return m && { index: m.index, words: text.slice(m.index, m.index + m[0].length) };
}

/** As one pattern of all of them would: the first place counts, there the first pattern. */
export function findFirst(patterns: readonly Pattern[], s: Sentence): ReturnType<typeof find> {
  let first: ReturnType<typeof find> = null;
  for (const p of patterns) {
    const found = find(p, s);
    if (found && (!first || found.index < first.index)) first = found;
  }
  return first;
}

export const NONE: Sentence = { text: '', low: '' };

/** The first sentence without the word that joins it to its cue. */
export function opening([first = NONE]: readonly Sentence[]): Sentence {
  const joint = /^(?:that|and|but|well|look|so|because)[,\s]+["“‘']*/.exec(first.low)?.[0].length ?? 0;
  return from(first, joint);
}

export const from = ({ text, low }: Sentence, start: number, end = text.length): Sentence => ({
  text: text.slice(start, end),
  low: low.slice(start, end),
});

/** In the speaker's own words from the start. */
export const isDirect = (content: string): boolean => /^["“‘'`«]/.test(content);
