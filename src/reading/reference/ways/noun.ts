/** A noun that stands for what was said: "the claim", "Sand's remarks", "reports that …", "any wrongdoing". */
import { type NounPhrase, nounPhrases } from '../noun-phrases.ts';
import type { NounKind } from '../nouns.ts';
import { isUnsaid, pointer, type Way, type Words } from './way.ts';

const WRONGDOING =
  /^["“‘'\s]*(?:(?:any|all|every|having done any|doing anything)\s+)?(?:wrong(?:doing|-doing)?|involvement|responsibility|the charges?|the allegations?|the accusations?|(?:any )?(?:guilt|blame|role|knowledge|misconduct)|doing anything wrong|having done anything wrong|part in)\b/i;
/** What comes before a claim that is weighed: "there was no evidence for the claim". */
const WEIGHS =
  /\b(?:evidence|truth|basis|substance|merit|investigat\w*|look\w* into|aware of|took|takes?|response to|heard|seen)\b[^.]{0,16}$/i;
/** Something is said about it: "the allegations have no merit". */
const PREDICATE =
  /^[^.;]{0,60}?\b(?:is|are|was|were|be|being|been|has|have|had|does|do|did|should|would|could|can|may|might|must|will|lacks?|seems?|appears?|contains?|came|comes?|amounts?|hit|damaged?|hurts?|merits?|raises?|deserves?|warrants?)\b/i;
const POINTED_OUT = /^(?:this|that|these|those|such)\b/i;
/** What a statement that takes no stand may be about. */
const SAID: ReadonlySet<NounKind> = new Set(['claim', 'accusation', 'report']);

export const noun: Way = (w) => {
  const { cue, content, attitude } = w;
  const inCue = attitude ? nounPhrases(cue).find((p) => p.from > 0 && p.to >= cue.length - 8) : undefined;
  const phrase = inCue ?? nounPhrases(content).find((p) => fits(p, w));
  if (phrase) return pointer('noun', attitude ?? 'about', phrase.words, phrase.complement, phrase);
  if (w.stance === 'denies' && WRONGDOING.test(content)) return pointer('wrongdoing', 'against', content.slice(0, 40));
  return null;
};

/** "the retraction of the study" is about a retraction. */
const OF = /\bof\s*$/i;
const PART_OF =
  /\b(?:all|any|some|many|most|both|each|one|several|none|each|parts?|details|truth|validity|accuracy) of\s*$/i;
const NOT_SPEAKING = /\b(?:mention|releas|issu|publish|includ|contain|explain|cite|read)/i;

/** Asking is not what it is about: "a request for comment on the accusation". */
const ASKED =
  /^["“‘'\s]*(?:(?:an?|the|several|multiple|repeated|any|further|our|his|her)\s+){0,2}(?:(?:requests?|calls?|messages?|e-?mails?|questions?|inquiries|enquiries)\s+(?:for|seeking)\s+(?:further\s+)?comment|questions?|comments?)\s+(?:on|about|regarding|concerning)\s+/i;

/** With a stand the phrase is the object, near the start; without one only plain nouns count, as the subject. */
function fits(p: NounPhrase, w: Words): boolean {
  const { attitude, stance, content } = w;
  const before = content.slice(0, p.from);
  if (OF.test(before) && !PART_OF.test(before)) return false;
  if (isUnsaid(w) && (p.isNew || NOT_SPEAKING.test(w.cue))) return false;
  const words = before.replace(ASKED, '').split(/\s+/).filter(Boolean).length;
  if (attitude && stance !== 'believes') return words <= 3;
  if (/\bsame\b/i.test(p.words)) return words <= 2;
  if (p.isNew || p.loose || p.owner === 'own' || !SAID.has(p.kind)) return false;
  const isSubject =
    words <= 1 && (p.owner !== null || POINTED_OUT.test(p.words) || PREDICATE.test(content.slice(p.to)));
  return isSubject || (words <= 6 && WEIGHS.test(content.slice(0, p.from)));
}
