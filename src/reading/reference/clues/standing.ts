/** What the other statement does itself: what is silent or only believed is seldom denied, confirmed or commented on. */
import type { Stance } from '../../../record/statement.ts';
import type { Clue, Points } from './clue.ts';

const SAID: ReadonlySet<Stance> = new Set(['asserts', 'shows', 'confirms', 'decides', 'asks', 'urges']);
const CLAIMED: ReadonlySet<Stance> = new Set(['asserts', 'shows', 'asks', 'denies', 'urges']);
const REMARK = /^(?:remark|comment|statement)$/;
const REMARKS = /\b(?:remark|comment|statement|claim|allegation)s?\b/i;

export const standing: Clue = ({ scene, pointer, i, s, other, isOwned, overlap }) => {
  const out: Points[] = [];
  const { means, phrase } = pointer;
  const { stance } = other;
  if (stance === 'silent' || stance === 'declines') out.push([-2.5, `it ${stance}`]);
  if ((stance === 'denies' || stance === 'asks') && means !== 'agreement' && !phrase) out.push([-0.8, `it ${stance}`]);
  if (means === 'pronoun' && !CLAIMED.has(stance)) out.push([-0.8, `it ${stance}`]);
  if ((means === 'wrongdoing' || means === 'comment') && !SAID.has(stance)) out.push([-1.5, `it ${stance}`]);
  if (other.source.length === 0 && stance === 'believes') out.push([-1, 'nobody says it']);
  if (means === 'noun' && !isOwned) {
    if (scene.pointers[i]?.means === 'noun') out.push([-0.8, 'it points elsewhere itself']);
    else if (REMARK.test(phrase!.noun) && REMARKS.test(scene.contents[i]!)) out.push([-1, 'it is about a remark']);
  }
  if (s.stance === 'admits' && means === 'clause' && (overlap.covered < 0.6 || overlap.shared.length < 2))
    out.push([-2, 'admitting is not yet confirming']);
  return out;
};
