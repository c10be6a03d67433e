/** The words of a cue, each with the verbs it may be a form of, and phrases found in them. */
import { verbsOf } from '../../text/verb-forms.ts';

export interface CueWord {
  /** Lower case, straight apostrophes, contractions taken apart ("won't" is "will", "not"). */
  readonly text: string;
  /** The word and the verbs that it may be a form of. */
  readonly forms: readonly string[];
}

export interface Match<T> {
  readonly phrase: string;
  /** Index of the first and after the last word. */
  readonly from: number;
  readonly to: number;
  /** Indexes of its words; others may stand between. */
  readonly at: readonly number[];
  readonly value: T;
}

const WORDS = /'[a-z]{1,2}\b|[\p{L}\p{N}]+(?:[-.][\p{L}\p{N}]+)*/gu;
/** Words that may stand between two words of a phrase ("called Friday for", "made a strong case that"). */
const GAP = 2;

/** A cue is a few words; what is longer is no cue, and only its beginning is read. */
const LONGEST = 1000;

export function cueWords(cue: string): CueWord[] {
  const plain = cue
    .slice(0, LONGEST)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\bwon't\b/g, 'will not')
    .replace(/\bcan(?:not|'t)\b/g, 'can not')
    .replace(/n't\b/g, ' not');
  return (plain.match(WORDS) ?? []).map((text) => ({ text, forms: [...new Set([text, ...verbsOf(text)])] }));
}

/** Phrases by first word, so that a cue looks up its own words only. A phrase is words with single spaces between. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly value: T }[]>;

export function indexPhrases<T>(entries: Iterable<readonly [string, T]>): PhraseIndex<T> {
  const index = new Map<string, { words: string[]; value: T }[]>();
  for (const [phrase, value] of entries) {
    const words = phrase.split(' ');
    const list = index.get(words[0]!);
    if (list) list.push({ words, value });
    else index.set(words[0]!, [{ words, value }]);
  }
  return index;
}

/** Every phrase of the index in the words, but for those that lie in a longer one ("agree" in "agree to"). */
export function matchesOf<T>(words: readonly CueWord[], index: PhraseIndex<T>): Match<T>[] {
  const all: Match<T>[] = [];
  words.forEach((word, from) => {
    for (const form of word.forms) {
      const here = (index.get(form) ?? []).flatMap((entry) => {
        const at = places(words, from, entry.words);
        return at ? [{ phrase: entry.words.join(' '), from, to: at.at(-1)! + 1, at, value: entry.value }] : [];
      });
      all.push(...here);
      if (here.length > 0) break; // the first form that is on the list is the word's verb
    }
  });
  return all.filter((m) => !all.some((x) => x.at.length > m.at.length && m.at.every((i) => x.at.includes(i))));
}

function places(words: readonly CueWord[], from: number, phrase: readonly string[]): number[] | null {
  const at = [from];
  for (let i = 1; i < phrase.length; i++) {
    const first = at[i - 1]! + 1;
    const last = Math.min(words.length - 1, first + GAP);
    let next = first;
    while (next <= last && !words[next]!.forms.includes(phrase[i]!)) next++;
    if (next > last) return null;
    at.push(next);
  }
  return at;
}

/** Phrases written with commas between. */
export const phrases = (list: string): string[] => list.trim().replace(/\s+/g, ' ').split(/, ?/).filter(Boolean);
