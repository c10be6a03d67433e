/** The word lists as sets, made on first use. */
import { ADJECTIVES, OPENERS, STOPS } from './common.ts';
import { FEMALE, MALE, UNISEX } from './first-names.ts';
import { COUNTS, GROUPS } from './groups.ts';
import { BODIES, COUNTRIES, KNOWN } from './organisations.ts';
import { PLACE_NOUNS, PLACES, THING_NOUNS } from './places.ts';
import { QUALIFIERS } from './qualifiers.ts';
import { HONORIFICS, TITLES, WEAK_TITLES } from './titles.ts';

/** Lower case, without accents and without the stop of an abbreviation. */
export function folded(word: string): string {
  const lower = word.toLowerCase();
  const plain = /[^\0-\x7f]/.test(lower)
    ? lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l').replace(/ø/g, 'o').replace(/’/g, "'")
    : lower;
  return plain.endsWith('.') ? plain.slice(0, -1) : plain;
}

/** Already folded, as most words are that are asked for. */
const PLAIN = /^[a-z'-]+$/;

const lazy = (...lists: readonly string[]) => {
  let set: ReadonlySet<string> | null = null;
  return (word: string): boolean => {
    set ??= new Set(lists.flatMap((l) => l.trim().split(/\s+/)));
    return set.has(PLAIN.test(word) ? word : folded(word));
  };
};

export const isTitle = lazy(TITLES);
/** Titles that by themselves make no person of the name after them: "state", "press", "former". */
export const isWeakTitle = lazy(WEAK_TITLES);
export const isHonorific = lazy(HONORIFICS);
export const isFirstName = lazy(MALE, FEMALE, UNISEX);
export const isMale = lazy(MALE);
export const isFemale = lazy(FEMALE);
export const isBody = lazy(BODIES);
export const isKnownOrganisation = lazy(KNOWN);
export const isCountry = lazy(COUNTRIES);
export const isPlace = lazy(COUNTRIES, PLACES);
export const isPlaceNoun = lazy(PLACE_NOUNS);
export const isThingNoun = lazy(THING_NOUNS);
const inGroups = lazy(GROUPS);
/** "officials"; also "Koreans", of which the adjective is known. */
export const isGroupWord = (word: string): boolean =>
  inGroups(word) || (word.length > 5 && word.endsWith('s') && isProperAdjective(word.slice(0, -1)));
export const isCount = lazy(COUNTS);
/** Small words of a title before a name: "presidential", "campaign". */
export const isQualifier = lazy(QUALIFIERS);
/** Function words, days and months: never part of a person's name. */
export const isStop = lazy(STOPS);
/** Words that often begin a sentence and are no names. */
export const isOpener = lazy(STOPS, OPENERS);
/** Adjectives written with a capital: "Russian", "Democratic". */
export const isProperAdjective = lazy(ADJECTIVES);

/** Short forms of states that are people's names and words without their stop: "Mo." is Missouri, "Mo" somebody. */
const SHORT_STATE = /^(?:mo|pa|la|ill|ore|wash|mass|miss|del|ind|md)$/;
/** `text` is the word as written. */
export const isPlaceAsWritten = (text: string, lower: string): boolean =>
  isPlace(lower) && (text.endsWith('.') || !SHORT_STATE.test(lower));

/** First names that places, months and virtues have as well prove nothing. */
const ALSO =
  /^(?:virginia|georgia|austin|jordan|chelsea|florence|charlotte|carolina|victoria|chad|jackson|lincoln|madison|orlando|sydney|kent|israel|paris|hope|faith|grace|april|may|june|august|art|rich|will|mark|grant|bill|guy|dean|christian|mercedes|mason|hunter|sandy|storm|dawn|joy|china|india|asia|dakota|wade|ford|pierce|salvador|diego|santiago|francisco|jose|antonio|an|my|so|long|le|black|royal|prince|duke|earl|fidelity|saudi|la|brook|lane|san)$/;

export const isPlainFirstName = (word: string): boolean => isFirstName(word) && !ALSO.test(word);
