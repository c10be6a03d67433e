/** The words by which two contents can be seen to speak of the same thing. */
import { verbsOf } from '../../text/verb-forms.ts';

const STOP: ReadonlySet<string> = new Set(
  `the and for that this with from have has had was were are been being not but his her its their they them him she you your our who
  what when where which why how will would can could should may might must shall than then there here also about after before over
  under into onto out off all any some such each both more most much many very just only even still yet now again ever never
  one two new other others another said say says saying told tell think thought believe know knew make made take took get got go
  went come came give gave want wanted like year years day days week month time times people thing things way ways lot bit
  because while during between among against without within through does did done don didn doesn isn wasn weren aren hadn hasn
  haven won wouldn couldn these those whose whom too own same former later first last next since until although though however
  wasn't isn't didn't don't doesn't won't can't couldn't wouldn't hadn't hasn't haven't aren't weren't wasn’t isn’t didn’t don’t doesn’t
  won’t can’t couldn’t wouldn’t hadn’t hasn’t haven’t aren’t weren’t i’m it’s we’re that’s he’s she’s they’re he's she's they're monday tuesday wednesday thursday friday saturday sunday mr mrs ms dr i'm it's we're that's`
    .trim()
    .split(/\s+/),
);

const SMALL: Readonly<Record<string, string>> = {
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
};

const WORD = /[\p{L}][\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*|\p{N}+(?:[.,]\p{N}+)*/gu;
const SUFFIX = /(?:ments?|ures?|ations?|ions?|ings?|ers?|als?|ed|es|e|s)$/;

/** Stem of a word; capitalised words and numbers keep their form. */
function term(word: string): string | null {
  const lower = word
    .toLowerCase()
    .replace(/[’']s?$/, '')
    .replace(/[’']s$/, '');
  if (STOP.has(lower) || lower.length < 2) return null;
  if (lower.length === 2 && !/^(?:\p{Lu}{2}|\p{N}+)$/u.test(word)) return null;
  if (SMALL[lower]) return SMALL[lower];
  if (/^\p{N}/u.test(lower)) return lower.replace(/,/g, '');
  const base = verbsOf(lower)[0]!;
  const stem = base.replace(SUFFIX, '');
  const short = stem.length >= 3 ? stem : base;
  return /(.)\1$/.test(short) && short.length > 4 ? short.slice(0, -1) : short.replace(/(?<=.{3})[iy]$/, 'y');
}

/** A headline with a capital on every word. */
const TITLE_CASE =
  /[\p{L}’'] (?:To|With|Is|Are|For|In|On|Of|And|By|At|From|His|Her|Be|Have|Has|That|Will|It|He|She)\s/u;

export const isTitleCase = (text: string): boolean => TITLE_CASE.test(text);

/** In text order, without repetition. */
export function termsOf(text: string): Set<string> {
  const out = new Set<string>();
  // A name of several words is one thing, and its last word stands for it; a headline in capitals is no name.
  const most = isTitleCase(text) ? 0 : 4;
  let names: string[] = [];
  const flush = (): void => {
    for (const t of names.length > most ? names : names.slice(-1)) out.add(t);
    names = [];
  };
  let end = 0;
  for (const m of text.matchAll(WORD)) {
    const t = term(m[0]);
    const isName = /^\p{Lu}|^al-/u.test(m[0]);
    if (!isName || m.index !== end + 1 || text[end] !== ' ') flush();
    end = m.index + m[0].length;
    if (t && isName) names.push(t);
    else if (t) out.add(t);
  }
  flush();
  return out;
}

/** How many statements of the article use each term. */
export type Frequency = ReadonlyMap<string, number>;

export function frequencyOf(all: readonly ReadonlySet<string>[]): Frequency {
  const out = new Map<string, number>();
  for (const terms of all) for (const t of terms) out.set(t, (out.get(t) ?? 0) + 1);
  return out;
}

/** A term in two statements counts 1, one that runs through the article less. */
const weight = (t: string, frequency: Frequency): number => 1 / Math.log2(Math.max(2, frequency.get(t) ?? 2));

export interface Overlap {
  readonly shared: readonly string[];
  readonly weight: number;
  /** Share of `a`'s weight that is in `b`. */
  readonly covered: number;
}

export function overlapOf(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  frequency: Frequency,
  without: ReadonlySet<string>,
): Overlap {
  const shared: string[] = [];
  let both = 0;
  let whole = 0;
  for (const t of a) {
    if (without.has(t)) continue;
    const w = weight(t, frequency);
    whole += w;
    if (!b.has(t)) continue;
    shared.push(t);
    both += w;
  }
  return { shared, weight: both, covered: whole > 0 ? both / whole : 0 };
}
