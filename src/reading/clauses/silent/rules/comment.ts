/** "has not commented on X", "made no comment", "declined to comment". */

import { NOBODY } from '../../askable.ts';
import { ADVERBS, LEAD, NOT, ON, TIME } from '../parts.ts';
import { cueOf, type Rule, silenceOf, subjectAt, wordsIn } from '../rule.ts';

const LATER = `(?: (?:publicly|directly|officially|further|immediately|specifically|${TIME}))?`;
const A_COMMENT = `(?:(?:make|made|give|given|issue|issued|offer|offered|provide|provided|have) (?:an?|any) (?:[a-zÀ-ɏ]+ ){0,2}?(?:comments?|statement|response)|(?:be able|want|wish|choose) to comment|respond to (?:a |any )?comments?)`;

/** `(?!c)`: "cannot make a statement" tells what is possible, "cannot comment" what is refused. */
const not: Rule = {
  hint: /comment|statement|response/i,
  words: new RegExp(
    `${LEAD}\\b(?:${NOT} ${ADVERBS}comment(?:ed)?|(?!c)${NOT} ${ADVERBS}${A_COMMENT})\\b${LATER}${ON}?`,
    'i',
  ),
  read: (s, m) => silenceOf(s, m, true),
  confidence: 0.93,
};

const nobody: Rule = {
  hint: /comment/i,
  words: new RegExp(
    `${LEAD}\\b(?:(?:would|could|has|have|had) ${ADVERBS})?(?:(?:want(?:ed)?|agreed?|(?:be|was|were) willing) to )?comment(?:ed)?\\b${LATER}${ON}?`,
    'i',
  ),
  read: (s, m) => {
    const source = subjectAt(s, cueOf(s, m).start);
    return source && NOBODY.test(wordsIn(s, source)) ? silenceOf(s, m, true) : null;
  },
  confidence: 0.9,
};

const no: Rule = {
  hint: / no .*(?:comment|statement)/i,
  words: new RegExp(
    `${LEAD}\\b(?:(?:has|have|had) (?:so far )?)?(?:ma[dk]e|makes|had|has|have|offered|gave|given|issued|provided) no (?:[a-zÀ-ɏ]+ ){0,2}?(?:comments?|statement)\\b(?: to make)?${LATER}${ON}?`,
    'i',
  ),
  read: (s, m) => silenceOf(s, m, true),
  confidence: 0.9,
};

const declined: Rule = {
  hint: /(?:declin|refus).*comment/i,
  words: new RegExp(
    `${LEAD}\\b(?:(?:has|have|had) (?:[a-zÀ-ɏ]+ly |also |so far )?)?(?:declin(?:e|es|ed)|refus(?:e|es|ed))(?: ${TIME})?(?: to(?: [a-zÀ-ɏ]+ly)? (?:make any |give any |offer any |provide any )?comment| (?:any |further |immediate )?comment)\\b${LATER}${ON}?`,
    'i',
  ),
  read: (s, m) => silenceOf(s, m, true),
  confidence: 0.95,
};

const WH = '(?= (?:whether|why|how|when|where|who|what|which|if)\\b)';
const say: Rule = {
  hint: /(?:say|said|disclose|reveal|specif)\w* (?:wh|how|if)/i,
  words: new RegExp(
    `${LEAD}\\b(?:(?:(?:has|have|had) )?(?:declin(?:e|es|ed)|refus(?:e|es|ed)) to|did(?:n['’]t| not)(?: immediately)?|would(?:n['’]t| not)|wo(?:n['’]t)|will not|has(?:n['’]t| not)|ha(?:ve|d)(?:n['’]t| not))(?: ${ADVERBS}| )(?<verb>say|said|disclosed?|reveal(?:ed)?|specif(?:y|ied))(?<lead>)${WH}`,
    'i',
  ),
  read: (s, m) => {
    const read = silenceOf(s, m, true);
    return read && read.content.length > 0 && !/^(?:I|we|you)$/i.test(wordsIn(s, read.source[0]!)) ? read : null;
  },
  confidence: 0.9,
};

const interview: Rule = {
  hint: /(?:declin|refus).*interview|(?:declin|refus).*request/i,
  words: new RegExp(
    `${LEAD}\\b(?:(?:has|have|had) )?(?:declin(?:e|es|ed)|refus(?:e|es|ed)) (?:to be interviewed|(?:an?|all|any|multiple|repeated|several|the) (?:[a-zÀ-ɏ]+ ){0,2}?(?:interview requests?|interviews?|requests? (?:for|to) (?:an )?(?:interview|comment|be interviewed)))`,
    'i',
  ),
  read: (s, m) => silenceOf(s, m, false),
  confidence: 0.9,
};

export const COMMENT: readonly Rule[] = [declined, not, no, say, interview];
export const NOBODY_COMMENTED: readonly Rule[] = [nobody];
