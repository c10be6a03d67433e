/** "Calls to X were not returned", "requests for comment went unanswered". */
import { SENT, TIME } from '../parts.ts';
import { type Rule, trimmed } from '../rule.ts';

const FATE = `(?<cue>(?:were|was|are|have|has|had)(?:n['’]t| not)(?: been)?(?: [a-zÀ-ɏ]+ly)? (?:returned|answered|acknowledged)(?: [a-zÀ-ɏ]+ly)?|(?:went|have gone|has gone|had gone|remained) (?:unanswered|unreturned|unacknowledged)|(?:was|were) (?:unanswered|unreturned))`;
const ASKS =
  '(?: (?:for|seeking|requesting|asking for) (?:an? )?(?:further )?(?:comments?|interviews?|information|responses?))';
const TO = `(?: (?:left|sent|made|placed))?(?: ${TIME})? (?:to|with|for|at|from)`;

const calls: Rule = {
  hint: /(?:returned|answered|acknowledged)/i,
  words: new RegExp(
    `\\b${SENT}(?:,? (?:and|or) (?:[a-zÀ-ɏ]+ )?${SENT})?${ASKS}?${TO} (?<who>(?:[^.;:“”"]|(?<=\\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Inc|[A-Z]))\\.){2,120}?) ${FATE}`,
    'i',
  ),
  read: (s, m) => {
    const { who = '', cue = '' } = m.groups!;
    const end = s.start + m.index + m[0].length;
    const at = end - cue.length;
    const name = who.replace(WHY, '').replace(PURPOSE, '').replace(WHEN, '');
    if (/^(?:comments?|help|an interview|interviews?|information)$/i.test(name)) {
      return { source: [], cue: { start: s.start + m.index, end }, content: [] };
    }
    if (/\b(?:service|emergency|help)\b/i.test(m[0])) return null;
    const start = at - 1 - who.length;
    return { source: [trimmed(s.article, { start, end: start + name.length })], cue: { start: at, end }, content: [] };
  },
  confidence: 0.85,
};
const WHY = new RegExp(`${ASKS}.*$`, 'i');
const PURPOSE = / to (?:confirm|discuss|verify|request|ask|seek|obtain|determine|inquire) .*$/i;
const WHEN = new RegExp(` ${TIME}$`, 'i');

const unanswered: Rule = {
  hint: /(?:returned|answered|acknowledged)/i,
  words: new RegExp(
    `\\b(?:(?:repeated|several|multiple|numerous) )?${SENT}(?:,? (?:and|or) (?:[a-zÀ-ɏ]+ )?${SENT})?${ASKS} ${FATE}`,
    'i',
  ),
  read: (s, m) => {
    const start = s.start + m.index;
    return { source: [], cue: { start, end: start + m[0].length }, content: [] };
  },
  confidence: 0.9,
};

export const CALLS: readonly Rule[] = [unanswered, calls];
