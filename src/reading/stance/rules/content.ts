/** Where the cue only says that something was said, the content settles the stance. */
import { asksQuestion, tellsToAct } from '../content/directives.ts';
import { speaksOfOwnPlans } from '../content/plans.ts';
import { opening } from '../content/sentences.ts';
import type { Evidence, Rule, Verdict } from '../evidence.ts';

const NO_COMMENT =
  /\b(?:no comment|(?:can ?not|can['’]t|won['’]t|will not|would not|wouldn['’]t|not going to|too (?:early|soon) to|(?:im|not )proper["”’']* (?:for \w+ )?to) (?:comment|discuss|speculate|speak (?:about|on|to)|talk about|answer|elaborate|get into))\b/i;
const FALSE =
  /\b(?:(?:is|was|were|are|['’]s|be)(?: \w+ly| just| all| an?)? (?:false|untrue|baseless|unfounded|fabricated|made up|lies?|nonsense|not true)|(?:isn|wasn|aren|weren)['’]t true|no truth (?:to|in)|never happened|did not happen|didn['’]t happen)\b/i;
const YES =
  /^(?:yes\b|yeah\b|that['’]s (?:right|true|correct)|that is (?:right|true|correct)|you['’]re right|exactly\b|absolutely\b)/i;
const NO =
  /^(?:no[,.!]|nope\b|not true|that['’]s not true|absolutely not|i (?:do not|don['’]t|never) (?:believe (?:in|that|it)|accept|agree|buy))/i;
const SORRY =
  /\b(?:i['’]m sorry|i apologi[sz]e|(?:he|she|they|i|we) (?:was|were|am|are) (?:wrong|sorry)|(?:my|our) mistakes?|made (?:a|some) mistakes?|take (?:full )?responsibility|i regret|regrets)\b/i;

/** In the order of the guide: where two fit, the first is taken. */
const RULES: readonly (readonly [Verdict['stance'], string, (e: Evidence) => boolean])[] = [
  ['declines', 'no comment', (e) => e.sentences.some((s) => NO_COMMENT.test(s))],
  ['denies', 'says that it is false', (e) => NO.test(opening(e.sentences)) || FALSE.test(e.sentences[0] ?? '')],
  ['confirms', 'says yes', (e) => YES.test(opening(e.sentences))],
  ['admits', 'says sorry', (e) => e.sentences.some((s) => SORRY.test(s))],
  ['asks', 'a question', (e) => asksQuestion(e.sentences)],
  ['urges', 'tells to act', (e) => tellsToAct(e.sentences)],
  ['commits', 'own plans', (e) => speaksOfOwnPlans(e.sentences, e)],
];

export const byContent: Rule = (e) => {
  if (e.match && e.match.value !== 'asserts') return null;
  for (const [stance, why, fits] of RULES) if (fits(e)) return { stance, why };
  return null;
};
