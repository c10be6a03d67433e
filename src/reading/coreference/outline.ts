/** Where each word of an article stands: its sentence, paragraph and quotation. Filled window by window. */

import { CLOSES, INSIDE, OPENS } from '../features.ts';
import type { Window } from '../windows.ts';

export interface Outline {
  /** Number of words. */
  readonly length: number;
  start(word: number): number;
  end(word: number): number;
  sentence(word: number): number;
  paragraph(word: number): number;
  quoted(word: number): boolean;
  /** How many quotations have been closed before this word: equal for two words of one quotation. */
  closed(word: number): number;
  /** Index of the last word that starts at or before an offset of the text. */
  at(offset: number): number;
}

/** A dot after these ends no sentence. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr sen sens rep reps gov st gen lt col sgt capt rev prof jr sr vs no jan feb mar apr aug sept sep oct nov dec inc corp co ltd u s d c a m p i'.split(
    ' ',
  ),
);

export function openOutline(text: string): Outline & { add(window: Window): void } {
  const starts: number[] = [];
  const ends: number[] = [];
  const sentences: number[] = [];
  const paragraphs: number[] = [];
  const quotes: number[] = []; // 2 * closed + quoted
  let sentence = -1;
  let paragraph = -1;
  let closed = 0;
  let ended = false;
  return {
    get length() {
      return starts.length;
    },
    start: (w) => starts[w]!,
    end: (w) => ends[w]!,
    sentence: (w) => sentences[w]!,
    paragraph: (w) => paragraphs[w]!,
    quoted: (w) => quotes[w]! % 2 === 1,
    closed: (w) => quotes[w]! >> 1,
    at(offset) {
      let low = 0;
      let high = starts.length;
      while (low < high) {
        const mid = (low + high) >> 1;
        if (starts[mid]! <= offset) low = mid + 1;
        else high = mid;
      }
      return Math.max(0, low - 1);
    },
    add(window) {
      window.forEach((w, i) => {
        const word = text.slice(w.start, w.end);
        const mark = /^[”"'’)\]»]$/.test(word);
        if (w.begins) {
          paragraph++;
          sentence++;
        } else if (ended && !mark && !/^\p{Ll}/u.test(word)) sentence++; // “Why?” he asked
        starts.push(w.start);
        ends.push(w.end);
        sentences.push(Math.max(sentence, 0));
        paragraphs.push(Math.max(paragraph, 0));
        quotes.push(2 * closed + (w.quote === OPENS || w.quote === INSIDE ? 1 : 0));
        if (w.quote === CLOSES) closed++;
        if (w.ends) {
          const before = i > 0 ? text.slice(window[i - 1]!.start, window[i - 1]!.end).toLowerCase() : '';
          ended = word !== '.' || !ABBREVIATIONS.has(before);
        } else if (!mark) ended = false;
      });
    },
  };
}
