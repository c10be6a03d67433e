/** The names of one person, body or place, as they are joined. */
import type { Entity } from '../entity.ts';
import type { Found, Guess } from '../scan/found.ts';
import { isFemale, isFirstName, isHonorific, isMale, isPlainFirstName } from '../words/lists.ts';

export interface Group {
  /** The fullest form's words, folded, without suffix. */
  words: readonly string[];
  text: string;
  readonly found: Found[];
  gender: Entity['gender'];
  guess: Guess;
  acronym: string | null;
  /** Its given name stands alone somewhere. */
  calledByGiven: boolean;
  kin: boolean;
  /** End of the last mention that has been placed, while the text is gone through. */
  seen: number;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv|esq|m\.d|ph\.d|mp|mbe|obe|cbe)$/;

export const withoutSuffix = (words: readonly string[]): readonly string[] =>
  words.length > 1 && SUFFIX.test(words.at(-1)!) ? words.slice(0, -1) : words;

export const surnameOf = (words: readonly string[]): string => withoutSuffix(words).at(-1)!;

export function groupOf(f: Found): Group {
  return {
    words: withoutSuffix(f.words),
    text: f.text,
    found: [f],
    gender: genderOf(f),
    guess: f.guess,
    acronym: null,
    calledByGiven: false,
    kin: false,
    seen: -1,
  };
}

export function add(group: Group, f: Found): void {
  group.found.push(f);
  group.gender ??= genderOf(f);
  if (group.guess === null || group.guess === 'thing') group.guess = f.guess ?? group.guess;
  if (!isBetterForm(group, f)) return;
  group.words = withoutSuffix(f.words);
  group.text = f.text;
}

/** Longer and no worse: a word before the name that nobody is called is none of it ("Ask Ana Lima"). */
function isBetterForm(group: Group, f: Found): boolean {
  const own = withoutSuffix(f.words);
  const shouted = f.text === f.text.toUpperCase();
  if (group.text === group.text.toUpperCase() && !shouted && own.length >= group.words.length) return true;
  const stray = (words: readonly string[], than: readonly string[]): boolean =>
    words[0] !== than[0] &&
    words.includes(than[0]!) &&
    isFirstName(than[0]!) &&
    !isFirstName(words[0]!) &&
    words[0]!.length > 2;
  if (own.length < group.words.length) return own.length > 1 && stray(group.words, own);
  if (own.length > group.words.length) return !(group.words.length > 1 && stray(own, group.words));
  return f.text.length > group.text.length && f.honorific === null && !shouted;
}

/** Of one name: by its honorific, then by its given name. */
export function genderOf(f: Found): Entity['gender'] {
  const h = f.honorific;
  if (h !== null && isHonorific(h)) {
    if (/^(?:mr|sir|lord|m|herr|senor)$/.test(h)) return 'he';
    if (/^(?:mrs|ms|miss|madam|dame|lady|mme|frau|senora)$/.test(h)) return 'she';
  }
  if (f.words.length < 2 && f.guess !== 'person') return f.guess === null ? givenGender(f.words[0]!, true) : null;
  if (f.words.length < 2) return null;
  return f.guess === 'organisation' || f.guess === 'place' ? null : givenGender(f.words[0]!, false);
}

function givenGender(word: string, alone: boolean): Entity['gender'] {
  if (alone && !isPlainFirstName(word)) return null;
  const he = isMale(word);
  const she = isFemale(word);
  return he === she ? null : he ? 'he' : 'she';
}
