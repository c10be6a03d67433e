/** Whom a short form means. */
import type { Found } from '../scan/found.ts';
import { isBody, isFirstName, isKnownOrganisation, isPlace } from '../words/lists.ts';
import { type Group, genderOf, surnameOf } from './group.ts';
import { initials, plain } from './short-forms.ts';

/** Whom a short form means among those whose name holds it. */
export function choice(groups: readonly Group[], f: Found): Group | null {
  const fitting = groups.filter((g) => fits(g, f));
  if (fitting.length === 0) return null;
  const last = f.words.at(-1)!;
  // "the Herald" is the paper before it is a person, and a longer name comes before the same word alone.
  const bodies = f.determined ? fitting.filter((g) => g.guess === 'organisation') : [];
  if (bodies.length > 0) return latest(bodies);
  // A surname before a given name, a name's whole end before its begin.
  const surname = fitting.filter((g) => surnameOf(g.words) === last);
  const longer = surname.filter((g) => g.words.length > 1);
  return latest(longer.length > 0 ? longer : surname.length > 0 ? surname : fitting);
}

/** The first list that is not empty. */
const first = <T>(lists: readonly (readonly T[])[]): readonly T[] => lists.find((l) => l.length > 0) ?? [];

function latest(all: readonly Group[]): Group {
  if (all.length === 1) return all[0]!;
  // Who is called by the given name ("Ana") is not the one called by the surname; nor is somebody's mother.
  const bySurname = first([
    all.filter((g) => !g.calledByGiven && !g.kin),
    all.filter((g) => !g.calledByGiven),
    all.filter((g) => !g.kin),
    all,
  ]);
  const among = first([bySurname.filter((g) => g.guess !== null), bySurname]);

  const before = among.filter((g) => g.seen >= 0);
  if (before.length === 0) return among.reduce((a, b) => (b.found.length > a.found.length ? b : a));
  return before.reduce((a, b) => (rank(b) > rank(a) ? b : a));
}

/** Who is mentioned last, unless another carries the article: three times as often named. */
function rank(g: Group): number {
  return g.seen + Math.min(g.found.length, 12) * 150;
}

/** What a company makes is called after it: "Acme Watch" is no longer name of "Acme"; "Acme Steel" may be. */
function isMaker(g: Group, word: string): boolean {
  const last = g.words.at(-1)!;
  if (g.guess === 'person' || g.guess === 'place' || g.words.length < 2) return false;
  if (isKnownOrganisation(word))
    return word === 'bbc' || !(COMPANY.test(last) || (g.words.length === 2 && isBody(last) && !PRODUCT.test(last)));
  if (PRODUCT.test(last)) return true;
  return (
    g.guess === null && (g.words.length > 2 || /^(?:\p{Lu}{1,4}|\p{N}.*|i\p{Lu}.*)$/u.test(g.text.split(' ').at(-1)!))
  );
}
const PRODUCT =
  /^(?:watch|radio|television|media|pictures|studios|magazine|online|office|labs|centre|center|music|store|stores|services)$/;
const COMPANY = /^(?:inc|corp|corporation|co|company|ltd|plc|llc|group|holdings|ag|ab|sa|nv|gmbh)$/;

function fits(g: Group, f: Found): boolean {
  const organisation = g.guess === 'organisation';
  // "Pope Omar" is not "St. Omar".
  if (g.words[0] === 'st' && f.words.length === 1) return false;
  if (f.honorific !== null || f.title.end > f.title.start) {
    if (organisation || g.guess === 'place' || g.guess === 'thing') return false;
    const gender = genderOf(f);
    if (gender !== null && g.gender !== null && gender !== g.gender) return false;
    return (
      surnameOf(g.words) === f.words.at(-1) ||
      g.words.slice(1).includes(f.words[0]!) ||
      (g.words.length === 1 && g.words[0] === f.words[0])
    );
  }
  const single = f.words.length === 1;
  const word = f.words[0]!;
  if (g.words.length === 1) return g.words[0] === word;
  const surname = single && surnameOf(g.words) === word;
  if (single && g.words[0] === word && isMaker(g, word)) return false;
  // "Meet Acme", once, is no fuller name of the known "Acme".
  if (
    single &&
    g.words.at(-1) === word &&
    g.words.length > 1 &&
    g.found.length < 2 &&
    isKnownOrganisation(word) &&
    word !== 'congress'
  )
    return false;
  if (organisation) {
    // "the Herald" of "Porto Alto Herald", "Wells" of "Wells Sand".
    if (single && !f.determined && f.guess === 'place') return false;
    const initial = initials(g.words) === plain(word) || g.acronym === plain(word);
    return initial
      ? f.text === f.text.toUpperCase()
      : f.determined
        ? true
        : !isPlace(word) && !surname
          ? !isFirstName(word)
          : f.determined || !isPlace(word);
  }
  if (g.guess === 'place') return false;
  // "the U.N." is no Mr. Un.
  if (single && f.text === f.text.toUpperCase() && (isKnownOrganisation(word) || word.includes('.') || f.determined))
    return false;
  if (isPlace(word) && g.guess !== 'person') return false;
  if (isPlace(word) && (!surname || /^(?:in|from|at|near|to|of|across)$/.test(f.after))) return false;
  if (g.guess === 'thing') return false;
  return surname || isFirstName(word) || g.words[0] === word;
}
