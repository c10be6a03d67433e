/** "will sue", "would ban": a cue that tells what somebody is to do, where no other class is stronger. */
import { ACT } from '../content/will-words.ts';
import { cueText, type Rule } from '../evidence.ts';

const WILL_ACT = new RegExp(
  String.raw`^(?:also |still |now )?(?:will|wo|would|'ll|'d) (?:also |now |soon |never |not |\p{L}+ly )*(?:${ACT}|reinstate|abolish|outlaw|overturn|legali[sz]e)\b`,
  'u',
);

export const promise: Rule = (e) => {
  if (e.match && e.match.value !== 'decides') return null;
  // A law that would ban is no promise.
  if (e.sourceKind !== 'other') return null;
  const text = e.cue.map((w) => w.text).join(' ');
  return WILL_ACT.test(text) ? { stance: 'commits', rule: 'will do', words: e.match ? cueText(e) : text } : null;
};
