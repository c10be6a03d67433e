/** "did not respond to a request for comment on X", "has not responded to the allegations". */

import { canBeAsked, isThing, NOBODY } from '../../askable.ts';
import { ADVERBS, ASKING, FROM, LEAD, NOT, REQUEST, TIME } from '../parts.ts';
import { cueOf, type Rule, silenceOf, subjectAt, withMatter, wordsIn } from '../rule.ts';

const VERB = '(?:respond(?:ed)?|repl(?:y|ied)|get back|write back|answer(?:ed)?)';

const request: Rule = {
  hint: /respon|repl[yi]/i,
  words: new RegExp(
    `${LEAD}\\b${NOT} ${ADVERBS}(?:respond(?:ed)?|repl(?:y|ied))(?: [a-zÀ-ɏ]+ly)?(?: ${TIME})? to ${REQUEST}(?:${FROM}(?= (?:for|seeking|about|on)))?${ASKING}`,
    'i',
  ),
  read: (s, m) => {
    const read = silenceOf(s, m, true);
    return read && (/ (?:for|seeking)\b/.test(m[0]) || !isThing(wordsIn(s, read.source[0]!))) ? read : null;
  },
  confidence: 0.95,
};

const answer: Rule = {
  hint: /answer|acknowledge|return/i,
  words: new RegExp(
    `${LEAD}\\b(?!can|could|does|don['’]t|do )${NOT} ${ADVERBS}(?:answer(?:ed)?|acknowledged?|return(?:ed)?)(?: ${TIME})? (?!the question\\b|that question\\b)${REQUEST}${ASKING}`,
    'i',
  ),
  read: (s, m) => silenceOf(s, m, true),
  confidence: 0.9,
};

const nobody: Rule = {
  hint: /\b(?:neither|none|no|nobody|not one|few)\b/i,
  words: new RegExp(
    `${LEAD}(?:\\b(?:would|could|has|have|had) )?\\b(?:(?:respond(?:ed)?|repl(?:y|ied))(?: ${TIME})? to|return(?:ed)?|answer(?:ed)?) ${REQUEST}${ASKING}`,
    'i',
  ),
  read: (s, m) => {
    const source = subjectAt(s, cueOf(s, m).start);
    return source && NOBODY.test(wordsIn(s, source)) ? silenceOf(s, m, true) : null;
  },
  confidence: 0.9,
};

const MATTER =
  '(?:allegations?|accusations?|claims?|charges|reports?|criticisms?|complaints?|comments?|remarks?|statements?|lawsuits?|suit|letters?|petitions?|demands?|rumou?rs?|suggestions?|findings|offers?|proposals?|invitations?|stor(?:y|ies))';

const matter: Rule = {
  hint: /(?:respond|reply|respond|replied)(?:ed)?(?: \S+){0,3} to /i,
  words: new RegExp(
    `${LEAD}\\b${NOT} ${ADVERBS}(?:respond(?:ed)?|repl(?:y|ied))(?: [a-zÀ-ɏ]+ly)?(?: ${TIME})? to(?= (?:[\\wÀ-ɏ’'.-]+ ){0,5}?${MATTER}\\b)`,
    'i',
  ),
  read: (s, m) => {
    const cue = cueOf(s, m);
    const source = subjectAt(s, cue.start);
    return source && withMatter(s, source, cue, '');
  },
  confidence: 0.9,
};

/** Without a complement the verb is also an engine's and a patient's. */
const bare: Rule = {
  hint: /(?:respond|repl[yi]|answer|get back|write back)/i,
  words: new RegExp(
    `${LEAD}\\b${NOT} ${ADVERBS}${VERB}(?: (?:immediately|directly|publicly))?(?=[.,;]|$| ${TIME}(?:[.,;]|$)| (?:by|before|in time|but|and) )`,
    'i',
  ),
  read: (s, m) => {
    const read = silenceOf(s, m, false);
    const source = read?.source[0];
    if (!read || !source) return null;
    const asked = /\b(?:asked|contacted|comment|reached|e-?mail|question)/i.test(s.text);
    const words = wordsIn(s, source);
    const pronoun = /^(?:he|she|they|it|we|i|you)$/i.test(words);
    if (pronoun ? !asked : !canBeAsked(words)) return null;
    return asked || /immediately|yet|has|have|had/i.test(m[0]) ? read : null;
  },
  confidence: 0.8,
};

export const RESPOND: readonly Rule[] = [request, answer, nobody, matter, bare];
