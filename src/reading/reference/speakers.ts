/** Whether two statements have one speaker, and whether a text speaks of somebody. */
import type { Spoken } from '../spans.ts';
import { termsOf } from './terms.ts';

export type Sameness = 'same' | 'other' | 'unknown';

const PRONOUN = /^(?:he|she|they|it|i|we|you|who|which|that|this|both|neither|all|none|one|him|her|them)$/i;
const TITLE =
  /^(?:mr|mrs|ms|dr|sir|lord|lady|president|mayor|governor|gov|senator|sen|rep|minister|coach|chief|judge|justice|king|queen|prince|dame|captain|general|officer|sheriff|professor|prof|chairman|director|the|an?)\.?$/i;

/** "the agency", "the company": stands for one that is named elsewhere. */
const SHORT =
  /^(?:agency|company|firm|group|organi[sz]ation|bank|party|club|team|site|website|channel|network|paper|newspaper|magazine|outlet|ministry|department|campaign)$/i;

/** Names and descriptions by which the article knows the speaker; none for an unresolved pronoun. */
export function formsOf({ speaker }: Spoken): string[] {
  return [speaker.name, ...speaker.aliases]
    .filter((n): n is string => n !== null && !PRONOUN.test(n.trim()))
    .map((n) => n.replace(/^(?:the|an?)\s+/i, '').replace(/[’']s?$/, ''));
}

const capitals = (name: string): string[] =>
  (name.match(/\p{Lu}[\p{L}\p{N}’'.-]*/gu) ?? []).filter((w) => !TITLE.test(w)).map((w) => w.toLowerCase());
const isProper = (name: string): boolean => !/(?:^|\s)\p{Ll}{3,}/u.test(name);

export function samenessOf(a: Spoken, b: Spoken): Sameness {
  const as = formsOf(a);
  const bs = formsOf(b);
  if (as.length === 0 || bs.length === 0) return 'unknown';
  if (as.some((x) => bs.some((y) => isSameName(x, y)))) return 'same';
  return [as, bs].some((forms) => forms.every((f) => SHORT.test(f))) ? 'unknown' : 'other';
}

/** "Lima" and "Ana Lima", "Acme" and "Acme Air", "mayor" and "Mayor". */
export function isSameName(x: string, y: string): boolean {
  if (x.toLowerCase() === y.toLowerCase()) return true;
  if (!isProper(x) || !isProper(y)) {
    // "Dara Holt, the minister": a description that holds the other's whole name at its end or start.
    return ownName(x) === ownName(y) && ownName(x) !== '';
  }
  const [short, long] = [capitals(x), capitals(y)].sort((p, q) => p.length - q.length) as [string[], string[]];
  if (short.length === 0) return false;
  return short.length === 1 ? long.at(-1) === short[0] || long[0] === short[0] : short.every((w) => long.includes(w));
}

/** The name at the end of a description ("press secretary Ana Lima"), '' where prepositions lead to it ("aide to Lima"). */
function ownName(x: string): string {
  if (/\s(?:of|for|to|from|at|in|with|by)\s/.test(x) || /[’']s\s/.test(x)) return '';
  const words = capitals(x);
  return words.at(-1) ?? '';
}

/** Terms that name the speaker, to be left out when contents are compared. */
export const nameTerms = (s: Spoken): Set<string> => termsOf(formsOf(s).join(' '));

/** The last words of what the source is called, and of whom it speaks for. */
export function isMentioned(s: Spoken, source: string, terms: ReadonlySet<string>): boolean {
  const named = [...capitals(source), ...formsOf(s).flatMap(capitals)];
  for (const t of termsOf(named.filter((w) => w.length > 2).join(' '))) if (terms.has(t)) return true;
  const head = /(?:^|\s)(\p{Ll}{3,})(?:,|\s(?:of|for|in|who)\b|$)/u.exec(source.split(/[,(]/)[0]!)?.[1];
  return (
    head !== undefined &&
    !/spokes|lawyer|aide|official|source/.test(head) &&
    [...termsOf(head)].some((t) => terms.has(t))
  );
}

const SPEAKS_FOR =
  /\b(?:spokes\w+|reps?|representatives?|lawyers?|attorneys?|agents?|aides?|executives?|president|chair\w*|directors?|chief|managers?|head|officers?|advis[eo]rs?|secretary)\b/i;

/** "a spokesman for Acme" beside a statement of Acme's own. */
export function speaksFor(source: string, { speaker }: Spoken): boolean {
  const name = speaker.name?.replace(/^(?:the|an?)\s+/i, '');
  if (!name || !/^\p{Lu}/u.test(name) || !SPEAKS_FOR.test(source)) return false;
  const at = source.search(/\b(?:for|of|at)\s/);
  return (
    (at >= 0 && source.indexOf(name, at) >= 0) || source.startsWith(`${name}’s `) || source.startsWith(`${name}'s `)
  );
}
