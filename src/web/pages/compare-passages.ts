/** Runs of at least so many words that two texts have in common, exactly but for letter case and the kind of white space. */

export interface Passage {
  /** From 1, in the order of the second text. */
  readonly number: number;
  readonly words: number;
  /** UTF-16 units of each text. */
  readonly a: { readonly start: number; readonly end: number };
  readonly b: { readonly start: number; readonly end: number };
}

export const LEAST_WORDS = 8;
/** Places of one beginning that are tried; more of them are boilerplate that repeats. */
const PLACES = 16;
const MOST_WORDS = 200_000;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/** Each place of the second text is in one passage at most: the longest that begins first. */
export function sharedPassages(a: string, b: string): Passage[] {
  const [own, other] = [wordsIn(a), wordsIn(b)];
  const places = new Map<string, number[]>();
  for (let i = 0; i + LEAST_WORDS <= own.length; i++) {
    const key = gram(own, i);
    const list = places.get(key);
    if (!list) places.set(key, [i]);
    else if (list.length < PLACES) list.push(i);
  }
  const passages: Passage[] = [];
  for (let j = 0; j + LEAST_WORDS <= other.length; ) {
    const best = longest(places.get(gram(other, j)) ?? [], own, other, j);
    if (!best) {
      j += 1;
      continue;
    }
    passages.push({
      number: passages.length + 1,
      words: best.length,
      a: { start: own[best.at]!.start, end: own[best.at + best.length - 1]!.end },
      b: { start: other[j]!.start, end: other[j + best.length - 1]!.end },
    });
    j += best.length;
  }
  return passages;
}

function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'.,-]*/gu)) {
    const word = match[0].replace(/[.,’'-]+$/, '');
    words.push({ start: match.index, end: match.index + word.length, folded: word.toLowerCase().replaceAll('’', "'") });
    if (words.length >= MOST_WORDS) break;
  }
  return words;
}

const gram = (words: readonly Word[], at: number): string =>
  words
    .slice(at, at + LEAST_WORDS)
    .map((w) => w.folded)
    .join(' ');

function longest(places: readonly number[], own: readonly Word[], other: readonly Word[], j: number) {
  let best: { at: number; length: number } | null = null;
  for (const at of places) {
    let length = 0;
    while (
      at + length < own.length &&
      j + length < other.length &&
      own[at + length]!.folded === other[j + length]!.folded
    )
      length++;
    if (length >= LEAST_WORDS && length > (best?.length ?? 0)) best = { at, length };
  }
  return best;
}
