/** Spans that tell when and not how long: "two days ago", "in 30 years", "the past six months", "within 48 hours", "every ten years". */
import { TIME_UNITS } from '../../../text/numbers/units.ts';
import type { NotAFigure } from './rule.ts';

const AFTERWARDS =
  /^(?:[’']\s*)?\s*(?:ago|later|earlier|before|after|prior|hence|to\s+go\b|previously|beforehand|afterwards?|since|on(?=\s*[,.;])|from\s+(?:now|today)|in\s+advance|out\s+from|into|removed|away\s+from\s+(?:the\s+)?(?:election|vote|start|opening))\b/i;
const LEADING =
  /\b(?:in|within|inside|every|past|(?<!\b(?:to|will|would|should|could|may|might|can|must|not|n[’']t)\s+)last|next|previous|coming|recent|following|first|final|early|opening|closing|preceding|all|the|these|those|this|another\s+in|each)\s+(?:(?:about|around|just|under|over|less\s+than|more\s+than|as\s+little\s+as|at\s+least|nearly|almost|roughly|only|some|few|the|or\s+so|approximately|the\s+next|the\s+last|the\s+past|up\s+to|as\s+few\s+as|the\s+first)\s+)*$/i;
/** "for up to eight weeks after an operation", "lasted five minutes before" */
const LASTING =
  /\b(?:for|(?:to|will|would|should|could|may|might|can|must|not|n[’']t|even|only)\s+last|lasts|lasted|lasting|takes?|took|taken|spent|spend|served?|waited|kept)\s+(?:(?:about|around|just|under|over|less\s+than|more\s+than|at\s+least|nearly|almost|roughly|only|some|up\s+to|as\s+long\s+as|another)\s+)*$/i;
const POSSESSIVE = /\b(?:his|her|their|its|our|my)\s+$/i;

export const isTimeSpan: NotAFigure = ({ n, before, after, compound }) => {
  if (n.unit === null && /\b(?:day|week|month|year|hour|minute|second|decade)\s+or\s+$/i.test(before)) return true;
  if (n.unit === null || !TIME_UNITS.has(n.unit)) return false;
  // "a 10-minute walk" is how long it takes, wherever it stands.
  if (compound) return false;
  if (LASTING.test(before) && !/^\s*(?:ago|later|earlier)\b/i.test(after)) return false;
  return AFTERWARDS.test(after) || LEADING.test(before) || POSSESSIVE.test(before);
};
