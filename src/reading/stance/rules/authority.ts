/** Courts, panels and officers make so by saying: their common verbs decide. */
import { cueHas, type Rule } from '../evidence.ts';

const REQUEST =
  /\b(?:requests?|motions?|bids?|appeals?|petitions?|lawsuits?|suits?|applications?|cases?|challenges?|bill|nomination|measure)\b/i;
const STATE =
  /\b(?:state of emergency|martial law|mistrial|war|holiday|day of|winner|unconstitutional|invalid|void|guilty|bankruptcy|emergency)\b/i;

export const authority: Rule = (e) => {
  if (e.negated) return null;
  const passive = e.cue.some((w) => w.forms.includes('be'));
  if (
    cueHas(e, 'charge') &&
    (passive || /\bwith\b/.test(e.content)) &&
    !/^that\b/.test(e.content) &&
    (e.cue.at(-1)?.text === 'with' || /\bwith\b/.test(e.content))
  )
    return { stance: 'decides', why: 'charged with' };
  if (cueHas(e, 'declare') && STATE.test(e.content)) return { stance: 'decides', why: 'declares' };
  if (e.sourceKind !== 'authority') return null;
  if (cueHas(e, 'find', 'hold', 'conclude')) return { stance: 'decides', why: 'a body finds' };
  if (cueHas(e, 'reject', 'deny', 'dismiss', 'throw') && REQUEST.test(e.content))
    return { stance: 'decides', why: 'a body rejects a request' };
  return null;
};
