/** Whose words they are: one denies what others say, and repeats or takes back what oneself said. */
import type { Spoken } from '../../spans.ts';
import { formsOf, isMentioned } from '../speakers.ts';
import type { Clue, Points } from './clue.ts';

export const voice: Clue = ({ scene, pointer, at, i, s, other, isOwned, sameness, steps }) => {
  const out: Points[] = [];
  const { means, phrase } = pointer;
  const owner = phrase?.owner ?? null;
  if (owner !== null && owner !== 'own') {
    if (isOwned) out.push([2.4, `said by ${owner.name}`]);
    else out.push([formsOf(other).length === 0 ? -1.5 : -2.5, `not said by ${owner.name}`]);
  }
  const isNear = steps === 1 && /^(?:he|she|they|it)$/i.test(scene.sources[at]!);
  if (pointer.attitude === 'own')
    out.push([sameness === 'same' ? 1.2 : sameness === 'other' ? -2.5 : isNear ? 0.6 : 0, 'own words, or not']);
  else if (sameness === 'same') out.push([owner === 'own' ? 0 : isUnsure(s, other) ? -1.5 : -3.5, 'the same speaker']);
  else if (sameness === 'other') out.push([owner === 'own' ? 0.2 : 0.4, 'another speaker']);
  if (/^(?:i|we)$/i.test(scene.sources[at]!)) out.push([-1, 'a first person may be the same speaker']);
  // Who is asked for a comment, or denies wrongdoing, is the one it was said about.
  if (means === 'wrongdoing' || means === 'comment' || phrase?.kind === 'accusation') {
    const isAbout = isMentioned(s, scene.sources[at]!, scene.terms[i]!);
    const without = means === 'comment' ? -1.5 : means === 'wrongdoing' ? -1 : 0;
    out.push(isAbout ? [1.2, 'is about the speaker'] : [without, 'is not about the speaker']);
  }
  return out;
};

/** A resolved pronoun may be resolved to the wrong one of two. */
const isUnsure = (a: Spoken, b: Spoken): boolean =>
  a.speaker.certainty === 'resolved' || b.speaker.certainty === 'resolved';
