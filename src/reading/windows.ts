/** Paragraphs to windows: runs of whole paragraphs short enough for the encoder, with its inputs and the linker's marks. */
import type { Range } from '../record/article.ts';
import type { Pieces, Word } from '../text/pieces.ts';
import { paragraphFeature, quoteStates, shapeOf } from './features.ts';

/** Word pieces a window, without its two ends; the encoder was trained with it. */
export const LIMIT = 256;

export interface WindowWord extends Word {
  readonly shape: number;
  readonly quote: number;
  readonly paragraph: number;
  /** Whether the word begins a paragraph. */
  readonly begins: boolean;
  /** Whether it is a full stop, question or exclamation mark. */
  readonly ends: boolean;
}

export type Window = readonly WindowWord[];

/** Windows in text order, one at a time: nothing but the current one is held. */
export function* windows(text: string, paragraphs: readonly Range[], pieces: Pieces, limit = LIMIT): Generator<Window> {
  let window: WindowWord[] = [];
  let size = 0;
  let number = 0;
  for (const p of paragraphs) {
    const words = paragraphWords(text, p, pieces, number);
    if (words.length === 0) continue;
    number++;
    const length = words.reduce((n, w) => n + w.ids.length, 0);
    if (size > 0 && size + length > limit) {
      yield window;
      window = [];
      size = 0;
    }
    if (length <= limit) {
      for (const w of words) window.push(w);
      size += length;
      continue;
    }
    const cuts = cut(words, limit);
    for (const part of cuts.slice(0, -1)) yield part;
    window = cuts.at(-1)!;
    size = window.reduce((n, w) => n + w.ids.length, 0);
  }
  if (window.length > 0) yield window;
}

function paragraphWords(text: string, p: Range, pieces: Pieces, number: number): WindowWord[] {
  const words = pieces.words(text, p.start, p.end);
  const quotes = quoteStates(text, words);
  return words.map((w, i) => {
    const slice = text.slice(w.start, w.end);
    return {
      ...w,
      shape: shapeOf(slice, i === 0 || words[i - 1]!.end < w.start),
      quote: quotes[i]!,
      paragraph: paragraphFeature(number, i === 0),
      begins: i === 0,
      ends: slice === '.' || slice === '!' || slice === '?',
    };
  });
}

/** A paragraph that is too long, cut after the last sentence end that fits, else where it must be. */
function cut(words: readonly WindowWord[], limit: number): WindowWord[][] {
  const out: WindowWord[][] = [];
  let from = 0;
  let size = 0;
  let sentence = 0; // where the next sentence begins
  for (let i = 0; i < words.length; i++) {
    const length = words[i]!.ids.length;
    if (size + length > limit && i > from) {
      const at = sentence > from ? sentence : i;
      out.push(words.slice(from, at));
      from = at;
      sentence = at;
      size = 0;
      for (let j = at; j < i; j++) size += words[j]!.ids.length;
    }
    size += length;
    if (words[i]!.ends) sentence = i + 1;
  }
  out.push(words.slice(from));
  return out;
}
