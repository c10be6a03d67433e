/** The articles of a story as numbers: one for each word, so that comparing two articles is comparing integers. */
import type { Range } from '../../record/article.ts';
import { quotations } from '../../text/quotations.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { Reading } from '../reading.ts';

/** The words of one article that are its own telling: no credits, bylines or furniture. */
export interface TellingWords {
  /** Number of each word in the story's vocabulary, in text order. */
  readonly words: Int32Array;
  /** UTF-16 offsets. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Which sentence and which quotation (0: none) each word is in. */
  readonly sentence: Int32Array;
  readonly quotation: Int32Array;
  readonly sentences: number;
}

export interface Vocabulary {
  readonly size: number;
  /** Number of the stem of each word; -1 for words that say nothing by themselves. */
  readonly stems: readonly number[];
  readonly stemCount: number;
}

/** Words of all articles together that are looked at: a story of 500 articles has 2,000 words each. */
const WORDS_IN_ALL = 1_000_000;
const WORDS_EACH = 12_000;
/** Letters that tell word forms apart from words: "boarded" and "boarding" are one. */
const STEM = 6;
const NOT_TOLD = new Set(['byline', 'dateline', 'credit', 'furniture', 'table', 'embed']);
const EMPTY = new Set(
  `about after again against also although among another around because been before being between both came come
could does doing down during each even from going have having here himself however into itself just like made make many more most
much must near only other over said same says should since some still such take than that their them themselves then there these they this
those though through told under until upon very want were what when where which while will with within without would your
according added officials reported reports spokesman spokeswoman statement`.split(/\s+/),
);

export function tellingWords(readings: readonly Reading[]): { articles: TellingWords[]; vocabulary: Vocabulary } {
  const numbers = new Map<string, number>();
  const stemNumbers = new Map<string, number>();
  const stems: number[] = [];
  const most = Math.min(WORDS_EACH, Math.max(200, Math.floor(WORDS_IN_ALL / Math.max(1, readings.length))));
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, stems.length);
    stems.push(isEmpty(word) ? -1 : numbered(stemNumbers, word.slice(0, STEM)));
    return stems.length - 1;
  };
  const articles = readings.map((r) => wordsOf(r, most, numberOf));
  return { articles, vocabulary: { size: stems.length, stems, stemCount: stemNumbers.size } };
}

const isEmpty = (word: string): boolean => (word.length < 4 && !/\d/.test(word)) || EMPTY.has(word);

function numbered(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

function wordsOf({ article }: Reading, most: number, numberOf: (word: string) => number): TellingWords {
  const { text, blocks } = article;
  const told: readonly Range[] =
    blocks.length === 0 ? [{ start: 0, end: text.length }] : blocks.filter((b) => !NOT_TOLD.has(b.kind));
  const columns: number[][] = [[], [], [], [], []];
  const [words, starts, ends, sentence, quotation] = columns as [number[], number[], number[], number[], number[]];
  let sentences = 0;
  for (const block of told) {
    if (words.length >= most) break;
    // A word is a character at least, and a space: no more of an endless block is read than is kept.
    const part = { start: block.start, end: Math.min(block.end, block.start + (most - words.length) * 20) };
    const quoted = quotations(text, [part]).filter((q) => q.parent === null);
    let q = 0;
    for (const s of sentencesOf(text, part)) {
      const before = words.length;
      for (const m of text.slice(s.start, s.end).matchAll(/[\p{L}\p{N}]+/gu)) {
        if (words.length >= most) break;
        const start = s.start + m.index;
        while (q < quoted.length && quoted[q]!.end <= start) q++;
        words.push(numberOf(m[0].slice(0, 40).toLowerCase()));
        starts.push(start);
        ends.push(start + m[0].length);
        sentence.push(sentences);
        quotation.push(q < quoted.length && quoted[q]!.start <= start ? quoted[q]!.start + 1 : 0);
      }
      if (words.length > before) sentences++;
    }
  }
  const [w, a, e, s, k] = columns.map((c) => Int32Array.from(c)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  return { words: w, starts: a, ends: e, sentence: s, quotation: k, sentences };
}
