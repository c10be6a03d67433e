/** What the pointing words say about the thing, found in the other statement's content. */
import { termsOf } from '../terms.ts';
import type { Clue, Points } from './clue.ts';

/** Adjectives that say nothing about what a claim is about. */
const GENERAL: ReadonlySet<string> = termsOf(
  'latest initial original recent early earlier public official repeated false baseless scathing harsh derogatory controversial various serious previous current whole entire exclusive bogus alleged so-called damning explosive',
);

/** Share of the pointing words' terms from which they speak of the same thing, and from which surely. */
const SOME = 0.34;
const HALF = 0.5;
const MOST = 0.66;

export const common: Clue = ({ scene, i, pointer, steps, isOwned, sameness, overlap }) => {
  const out: Points[] = [];
  const { means, phrase } = pointer;
  const { shared, weight, covered } = overlap;
  if (shared.length > 0 && means !== 'comment')
    out.push([Math.min(3.5, weight * 1.1) * (0.4 + 0.8 * covered), `shares ${shared.slice(0, 5).join(', ')}`]);
  if (isOwned && steps > 3 && shared.length === 0) out.push([-1.5, 'far, and one of several']);
  const modifiers = phrase
    ? [...termsOf(phrase.modifiers.replace(/\p{Lu}\S*/gu, ''))].filter((t) => !GENERAL.has(t))
    : [];
  if (modifiers.length > 0) {
    const isShared = modifiers.some((t) => scene.terms[i]!.has(t));
    out.push(isShared ? [0.7, `shares ${modifiers.join(', ')}`] : [-0.3, `nothing about ${modifiers.join(', ')}`]);
  }
  const says = means === 'clause' || (phrase !== null && phrase.complement !== '' && pointer.about.size > 0);
  if (says && covered < SOME)
    out.push([isOwned ? -2.1 : means === 'clause' || phrase!.isNew ? -2 : -1.2, 'little in common']);
  if (means === 'clause') {
    if (pointer.attitude === 'about' && (covered < MOST || shared.length < 2))
      out.push([-2, 'what is not said is often new']);
    if (shared.length < 2 && !(covered >= HALF && steps === 1)) out.push([-1, 'one word in common']);
    if (covered >= HALF && sameness === 'other') out.push([0.5, 'half of it in common']);
  }
  return out;
};
