/** Whether words begin a clause of their own, and the words of time that may stand before it. */
import type { Word } from '../../text/words.ts';

/** A subject with its verb after it: "he had been at home", "the tests were fine", "no aid would come". */
export function clauseLike(words: readonly Word[], i: number): boolean {
  const first = words[i]!;
  if (!/^[\p{L}\p{N}$£€]/u.test(first.text) || VERBAL.test(first.low) || NO_SUBJECT.test(first.low)) return false;
  if (/^(?:this|that|it|so|what)$/.test(first.low) && words[i + 1]?.text === ',') return false;
  if (/^(?:he|she|they|we|i|there)$/.test(first.low)) return true;
  for (let k = i + 1; k < Math.min(words.length, i + 14); k++) {
    const w = words[k]!;
    if (/^[.;:!?“”"]$/.test(w.text)) return false;
    if (VERBAL.test(w.low)) return true;
    if (/^(?:and|but|who|which|when|after|before|because|while|if)$/.test(w.low)) return false;
    if (/(?:[^e]ed|[^s]s)$/.test(w.low) && k > i && PAST.test(w.low) && !/^(?:the|a|an|by|of)$/.test(words[k - 1]!.low))
      return true;
  }
  return false;
}

const NO_SUBJECT =
  /^(?:and|or|but|in|on|at|by|of|for|from|with|to|as|when|while|after|before|because|if|though|although|until|since|not)$/;
const VERBAL =
  /^(?:is|are|was|were|am|has|have|had|does|do|did|will|would|can|could|may|might|should|must|shall|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|didn't|doesn't|don't|won't|wouldn't|can't|cannot|couldn't|shouldn't|went|came|left|took|made|knew|hit|ran|lost|won|died|told|said|says|got|gave|fell|broke|stole|shot|paid|sold|met|saw|sent|kept|leaked|lied|crossed|talks|wants|needs|knows|leaks|costs|'s|'re|'m|'ve|'ll|'d)$/;
const PAST = /^(?:\p{Ll}{3,}ed)$/u;

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|repeatedly|earlier|later|again)$/;
const SPAN = /^(?:week|month|year|night|morning|evening|afternoon|summer)$/;

/** "on Friday", "earlier this week", "in court", "during the trial": between the verb and "that". */
export function skipTime(words: readonly Word[], at: number): number {
  let i = at;
  for (let n = 0; n < 4; n++) {
    const low = words[i]?.low ?? '';
    const next = words[i + 1]?.low ?? '';
    if (DAY.test(low)) i += SPAN.test(next) ? 2 : 1;
    else if (/^(?:on|late|early)$/.test(low) && DAY.test(next)) i += SPAN.test(words[i + 2]?.low ?? '') ? 3 : 2;
    else if (/^(?:last|this|that)$/.test(low) && SPAN.test(next)) i += 2;
    else break;
  }
  if (/^(?:in|at|during|on|before|under)$/.test(words[i]?.low ?? '')) {
    for (let k = i + 1; k < Math.min(words.length, i + 6); k++) if (words[k]!.low === 'that') return k;
  }
  return i;
}
