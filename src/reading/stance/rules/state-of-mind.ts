/** "was adamant about", "are nervous that": a being with an adjective that no class lists tells a state of mind. */
import { verbsOf } from '../../../text/verb-forms.ts';
import { type Rule, wordsOf } from '../evidence.ts';

const BEING = /^(?:(?:has|have|had) been|is|are|was|were|am|be|been|'s|'re|'m|feels?|felt|remains?|became|grew)$/;
const AFTER = /^(?:about|of|that|over|with|at|by|toward|towards|on)$/;
const OUTWARD = /^(?:clear|right|wrong|evident|apparent|honest|quiet|true|false|position|about|on|in|as)$/;
const PARTICIPLE = /(?:ed|en|ing)$/;

export const stateOfMind: Rule = (e) => {
  if (e.match) return null;
  const words = e.cue
    .map((w) => w.text)
    .filter((w) => !/^(?:not|so|very|now|also|still|quite|more|most|\p{L}+ly)$/u.test(w));
  // Clear, right and evident things are so for everybody, not in a mind.
  if (words.at(-1) === 'against' && words.length <= 2 && (words.length === 1 || BEING.test(words[0]!)))
    return { stance: 'believes', rule: 'state of mind', words: wordsOf(e.cue, null) };
  const [being, state, after, ...rest] = words;
  if (!being || !state || rest.length > 0 || !BEING.test(being) || PARTICIPLE.test(state) || OUTWARD.test(state))
    return null;
  if (verbsOf(state)[0] !== state || (after === undefined && being === "'s")) return null;
  return after === undefined || AFTER.test(after)
    ? { stance: 'believes', rule: 'state of mind', words: wordsOf(e.cue, null) }
    : null;
};
