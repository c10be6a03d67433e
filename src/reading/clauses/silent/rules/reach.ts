/** "could not be reached for comment", "was not available for comment", "attempts to reach X failed". */

import { canBeAsked, isThing, NOBODY, PEOPLE } from '../../askable.ts';
import { matterAt } from '../matter.ts';
import { LEAD, ON, TIME } from '../parts.ts';
import { type Rule, type Sentence, silenceOf, trimmed, wordsIn } from '../rule.ts';

const FOR = '(?: (?:for|to)(?: (?:further|immediate|a|any|an))? (?:comment|interview|response|reaction|discuss))';
const COULD = `(?:could(?:n['’]t| not|)|can(?:not|['’]t)|(?:was|were|has|have) (?:not able|unable|not been able) to)`;
const BY = '(?: by (?:tele)?phone| by e-?mail| at (?:his|her|their|its) (?:home|office))';

const reached: Rule = {
  hint: /be (?:\w+ )?(?:reached|contacted|located|found)/i,
  words: new RegExp(
    `${LEAD}\\b${COULD} (?:[a-zÀ-ɏ]+ly )?be (?:[a-zÀ-ɏ]+ly )?(?:reached|contacted|located|found)${BY}?(?: ${TIME}(?=${FOR}))?(?<why>${FOR})?${ON}?(?![a-zÀ-ɏ])`,
    'i',
  ),
  read: (s, m) => {
    const read = silenceOf(s, m, true);
    const source = read?.source[0];
    if (!read || !source) return null;
    const words = wordsIn(s, source);
    const negative = /n['’]t|not|unable/i.test(m[0]);
    if (!negative && !NOBODY.test(words)) return null;
    if (m.groups!.why) return read;
    if (
      /found|\bcan|cannot/i.test(m[0]) ||
      (/located/i.test(m[0]) && !/\p{Lu}|lawyer|owner/u.test(words)) ||
      read.content.length > 0 ||
      !negative
    )
      return null;
    const after = s.text.slice(m.index + m[0].length);
    const ends = new RegExp(`^(?:[.,;)]|$| ${TIME}| (?:immediately|and|but|at|to comment|in time)\\b)`, 'i').test(
      after,
    );
    return ends && (canBeAsked(words) || (PEOPLE.test(words) && !isThing(words))) ? read : null;
  },
  confidence: 0.93,
};

const available: Rule = {
  hint: /available/i,
  words: new RegExp(
    `${LEAD}\\b(?:(?:was|were|is|are)(?:n['’]t| not|)|(?:has|have|had)(?:n['’]t| not|) been) (?:(?:immediately|[a-zÀ-ɏ]+ly) )?(?:made )?(?:un)?available(?: ${TIME})?(?: for (?:further |immediate )?comment| to comment)${ON}?`,
    'i',
  ),
  read: (s, m) => {
    const read = silenceOf(s, m, true);
    const source = read?.source[0];
    if (!read || !source) return null;
    return /n['’]t|not|unavail/i.test(m[0]) || NOBODY.test(wordsIn(s, source)) ? read : null;
  },
  confidence: 0.95,
};

const OBJECT = '(?<who>(?:[^.;:“”"]|(?<=\\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Inc|[A-Z]))\\.){2,120}?)';

/** Who is silent is the object: the range of the group `who`, which ends the match but for `rest`. */
function object(s: Sentence, m: RegExpExecArray): ReturnType<Rule['read']> {
  const { cue = '', who = '', about } = m.groups!;
  const at = m.index + m[0].indexOf(cue);
  const from = at + cue.length + 1;
  const start = s.start + from;
  const source = trimmed(s.article, { start, end: start + who.length });
  if (/\b(?:a|an|the) (?:agreement|deal|consensus|compromise|verdict|conclusion|settlement|decision)\b/i.test(who))
    return null;
  const matter = about ? matterAt(s.article, s.start + m.index + m[0].length, s.end) : null;
  return {
    source: [source],
    cue: { start: s.start + at, end: s.start + at + cue.length },
    content: matter ? [matter] : [],
  };
}

const notReach: Rule = {
  hint: /(?:reach|contact|locate) .* for /i,
  words: new RegExp(
    `(?<cue>\\b(?:could not|couldn['’]t|(?:was|were|has been|have been) (?:immediately )?(?:unable|not able) to|(?:it )?was (?:not|im)(?: immediately)? ?possible to|failed to) (?:immediately |independently )?(?:reach|contact|locate)) ${OBJECT} for (?:an? )?(?:further )?(?:comment|interview|reaction|response)(?<about> (?:on|about|regarding))?`,
    'i',
  ),
  read: object,
  confidence: 0.85,
};

const attempts: Rule = {
  hint: /(?:attempts|efforts) /i,
  words: new RegExp(
    `(?<cue>\\b(?:(?:repeated|several|multiple|initial|numerous|subsequent) )?(?:attempts|efforts) (?:(?:by|from) [^.;:,]{2,40}? )?to (?:reach|contact|locate|get in touch with)) ${OBJECT}(?: for (?:further )?(?:comment|an interview)[^.;:,]{0,60}?)?(?: ${TIME})? (?:(?:were|was|have been|had been|proved) (?:immediately )?(?:not (?:immediately )?successful|unsuccessful|fruitless|in vain|not returned)|failed|went unanswered)`,
    'i',
  ),
  read: object,
  confidence: 0.85,
};

export const REACH: readonly Rule[] = [reached, available, notReach, attempts];
