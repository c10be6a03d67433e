/**
 * What the uncased vocabulary does not show: letter case, quotation state, place of the paragraph. Three small numbers a
 * word, each an extra embedding of the encoder. training/data.py makes the same numbers; test/parity.test.ts compares.
 */
import type { Word } from '../text/pieces.ts';

/** 0 no letters, 1 digits, 2 lower, 3 Capital, 4 CAPITALS, 5 mixed; plus 6 where white space (or nothing) stands before. */
export function shapeOf(word: string, spaced: boolean): number {
  let letters = 0;
  let capitals = 0;
  let firstIsCapital = false;
  let digits = false;
  for (const c of word) {
    if (/\p{L}/u.test(c)) {
      const capital = /\p{Lu}/u.test(c);
      if (letters === 0) firstIsCapital = capital;
      letters++;
      if (capital) capitals++;
    } else if (/\p{Nd}/u.test(c)) digits = true;
  }
  const shape =
    letters === 0
      ? digits
        ? 1
        : 0
      : capitals === 0
        ? 2
        : capitals === letters
          ? letters > 1
            ? 4
            : 3
          : capitals === 1 && firstIsCapital
            ? 3
            : 5;
  return shape + (spaced ? 6 : 0);
}

export const OPENS = 1;
export const INSIDE = 2;
export const CLOSES = 3;

/**
 * A quotation state for each word of a paragraph: 0 outside, OPENS, INSIDE, CLOSES. Double marks only, no nesting: this is
 * what the encoder was trained with. The parser that decides about boundaries is text/quotations.ts.
 */
export function quoteStates(text: string, words: readonly Word[]): number[] {
  let inside = false;
  return words.map((w) => {
    const c = w.end - w.start === 1 ? text[w.start]! : '';
    const either = c === '"';
    if (c !== '' && ('“„«'.includes(c) || (either && !inside))) {
      inside = true;
      return OPENS;
    }
    if (c !== '' && ('”»'.includes(c) || either)) {
      const was = inside;
      inside = false;
      return was ? CLOSES : 0;
    }
    return inside ? INSIDE : 0;
  });
}

/** Number of the paragraph (3 stands for all later ones) and whether the word begins it. */
export function paragraphFeature(number: number, begins: boolean): number {
  return Math.min(number, 3) * 2 + (begins ? 1 : 0);
}
