/** "will sue", "would ban": a cue that tells what somebody is to do, where no other class is stronger. */
import { phraseList } from '../../../text/phrase-list.ts';
import { actAt } from '../content/will-words.ts';
import { cueText, type Rule } from '../evidence.ts';

const WILL = /^(?:also |still |now )?(?:will|wo|would|'ll|'d) (?:(?:also|now|soon|never|not|\p{L}+ly) )*/u;
const alsoActs = phraseList('reinstate, abolish, outlaw, overturn, legalise, legalize');

export const promise: Rule = (e) => {
  if (e.match && e.match.value !== 'decides') return null;
  // A law that would ban is no promise.
  if (e.sourceKind !== 'other') return null;
  const text = e.cue.map((w) => w.text).join(' ');
  const at = WILL.exec(text)?.[0].length ?? -1;
  return at >= 0 && (actAt(text, at) >= 0 || alsoActs(text, at) >= 0)
    ? { stance: 'commits', rule: 'will do', words: e.match ? cueText(e) : text }
    : null;
};
