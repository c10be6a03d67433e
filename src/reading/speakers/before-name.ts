/** What may stand before a name and belong to it: a title, an office, a description with its comma. */
import type { Entity } from './entity.ts';
import { headNoun } from './roles/heads.ts';
import { isSomebody } from './somebody.ts';
import { COMMON_BODY } from './words/common-bodies.ts';
import { GENERIC } from './words/generic.ts';
import { isTitle } from './words/lists.ts';

/** A preposition, a clause or a comma ends what may stand as a title before the name. */
export const NO_TITLE =
  /[,;:(]|\b(?:[Bb]y|[Ff]rom|[Ww]ith|[Aa]bout|[Ww]ho|[Tt]hat|[Ww]hich|[Ww]hose|[Aa]nd|[Oo]r|[Ii]ncluding|[Ll]ike|released|published|conducted|said)\b/;
/** "actor and director", "chairman - and managing director -": two of one person's offices. */
const TWO_OFFICES =
  /^((?:\p{L}[\p{L}.-]* ){1,6})(?:[–—-] )?and (?!the |an? |Gov|Sen|Rep|Dr|Mrs?\b|Ms)((?:[\p{L}.-]+ ){1,6}?)(?:[–—-] )?$/u;
export const PREPOSITION =
  /\b(?:of|in|on|at|for|to|inside|outside|near|within|across|behind|against|around|under|over|into|through|among|via|between|than)\b/i;
export const OFFICE =
  /\b(?:secretary|minister|chief|director|speaker|leader|commissioner|chairman|chairwoman|chancellor|president|governor|attorney|head|chair) (?:of|for) (?:the )?(?:[\p{L}.]+(?: (?:and )?[\p{L}.]+){0,4}) $/iu;
/** Small words that are no nouns: what follows is not in apposition to them. */
const NO_NOUN =
  /(?:ed|ing|ly|ous|ful|ive)$|^(?:like|such|than|over|under|after|before|near|against|between|among|when|where|while|then|even|also|here|there|this|that|these|those|said|told|both|only|some|many|most|former|late|into|onto|upon|with|from|about|more|fans|people)$/;

/** Right before a name stands what its bearer is, whose he is, or another capital. */
export function isTitling(before: string, e: Entity): boolean {
  const last = /([^\s]+)["”’']? $/.exec(before)?.[1] ?? '';
  return (
    headNoun(last.replace(/["“”‘]/g, '')) !== null ||
    ((e.kind === 'person' || e.kind === null) && e.name.includes(' ') && GENERIC.test(last)) ||
    (e.kind === 'person' &&
      e.name.includes(' ') &&
      /^(?=.{4,})\p{Ll}[\p{Ll}-]*(?:[^siu’']s{2}|[^s’'])$/u.test(last) &&
      !NO_NOUN.test(last)) ||
    /['’]s?$/.test(last) ||
    /^\p{Lu}/u.test(last) ||
    isTitle(last) ||
    /^\d+-year-old$/.test(last)
  );
}

/** "a student named Ana Lima", "another – a man called Bo Sand" */
export const CALLED =
  /(?:^|[–—-] )(?:an?|the|one|another|some) (?:[\p{Ll}\d-]+ ){1,4}(?:named|called|identified (?:only )?as|known as) ["“]?$/iu;

/** "senior vice president of retail and online stores": an office and its field, in small letters, and no other person's. */
export function isOfficeOf(title: string): boolean {
  const m = /^(?:[\p{L}-]+ ){0,4}?([\p{L}-]+) (?:of|for) ((?:\p{Ll}[\p{L}-]* ){1,5})$/u.exec(title);
  const field = (m?.[2] ?? '').trim().split(' ').at(-1)!;
  return (
    m !== null &&
    headNoun(m[1]!) !== null &&
    !GENERIC.test(m[1]!) &&
    headNoun(field) === null &&
    !/^(?:the|an?|his|her)\b/.test(m[2]!)
  );
}

/** "the country's biggest oil firm, Acme Oil," */
export function isApposedBody(before: string): boolean {
  const noun = /(?:^| )([\p{Ll}-]{1,30}), $/u.exec(before)?.[1];
  return (
    noun !== undefined &&
    before.indexOf(',') === before.length - 2 &&
    !PREPOSITION.test(before) &&
    COMMON_BODY.test(noun)
  );
}

/** "her campaign manager, Ana Lima", "one of the lawyers, Ana Lima,": what stands before the comma is somebody. */
export function isApposed(before: string): boolean {
  const parts = /^([^,]+), ((?:[\p{L}.]+ ){0,4})$/u.exec(before);
  if (!parts || /\b(?:including|such|like|by|from|with|and|of|in|at|for|to|[a-z]+ed)\b/i.test(parts[2]!)) return false;
  return !/^both\b/i.test(before) && isSomebody(parts[1]!);
}

/** "actor and director " before a name: one person's. */
export function hasTwoOffices(before: string): boolean {
  const department = /^\p{Lu}\p{Ll}+ and (?:\p{Ll}+ ){0,3}(\p{Ll}+) $/u.exec(before);
  if (department && headNoun(department[1]!) !== null) return true;
  const parts = TWO_OFFICES.exec(before);
  const last = (part: string): string => part.trim().split(' ').at(-1)!;
  return (
    parts !== null &&
    !PREPOSITION.test(before) &&
    !/^(?:an?|his|her|their)\b/i.test(before) &&
    headNoun(last(parts[1]!)) !== null &&
    headNoun(last(parts[2]!)) !== null
  );
}
