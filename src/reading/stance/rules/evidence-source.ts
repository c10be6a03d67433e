/** Polls, data and documents show; people who "suggest" or "indicate" say. */
import { cueHas, type Rule } from '../evidence.ts';

export const evidenceSource: Rule = (e) => {
  const stance = e.match?.value;
  if (e.sourceKind === 'evidence' && (stance === undefined || stance === 'asserts' || stance === 'believes'))
    return { stance: 'shows', why: 'evidence as source' };
  if (e.sourceKind === 'authored' && cueHas(e, 'conclude', 'estimate'))
    return { stance: 'shows', why: 'a report finds' };
  if (
    stance === 'shows' &&
    e.sourceKind === 'other' &&
    cueHas(e, 'suggest', 'indicate', 'estimate', 'highlight', 'underscore', 'put', 'point')
  )
    return { stance: 'asserts', why: 'a person suggests' };
  return null;
};
