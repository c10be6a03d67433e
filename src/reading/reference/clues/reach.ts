/** How the words point, and how far that way of pointing reaches. */
import { firstOf, lastOf } from '../ways/way.ts';
import type { Clue, Pair, Points } from './clue.ts';

/** UTF-16 units of text between the two from which it is a long way. */
const LONG = 900;

export const reach: Clue = (p) => {
  const { steps, isBack, other } = p;
  const out: Points[] = [[...pointing(p)]];
  const { means } = p.pointer;
  if (means === 'pronoun' || means === 'agreement') return out;
  // Whose words they are tells more than how near they are.
  const pace = p.isOwned ? 0.25 : 0.5;
  if (isBack) {
    out.push([Math.max(-2, 0.8 - pace * (steps - 1)), steps === 1 ? 'just before' : `${steps} before`]);
    if (!p.isOwned && means !== 'clause' && firstOf(p.s) - lastOf(other) > LONG) out.push([-0.5, 'a long way off']);
    return out;
  }
  out.push([steps === 1 ? 0.2 : -0.6, steps === 1 ? 'just after' : `${steps} after`]);
  if (steps > 1 && (p.overlap.covered < 0.5 || p.overlap.shared.length < 2))
    out.push([-1.5, 'later, with little in common']);
  if (means === 'clause' && (p.overlap.covered < 0.6 || p.overlap.shared.length < 3))
    out.push([-1.5, 'later, and not named']);
  if (/\bhad\b/.test(p.scene.cues[p.i]!)) out.push([1, 'said before']);
  return out;
};

function pointing({ pointer, steps, areKnown }: Pair): Points {
  const words = `“${pointer.words}”`;
  switch (pointer.means) {
    case 'pronoun':
      return [steps === 1 ? (areKnown ? 2.8 : 2.4) : steps === 2 ? 0 : -3, words];
    case 'agreement':
      return [steps === 1 ? 2.6 : steps === 2 ? 0.4 : -3, words];
    case 'noun':
      return [pointer.phrase!.isNew ? 0 : 1.4, words];
    case 'wrongdoing':
      return [1, words];
    case 'comment':
      return [0.8, words];
    case 'clause':
      return [0, words];
  }
}
