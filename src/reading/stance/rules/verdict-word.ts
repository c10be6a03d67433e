/** Raters and critics that call a claim true or false: "rated … as mostly false", "called the charges fabricated". */
import { cueHas, type Rule } from '../evidence.ts';

const RATING = [
  'rate',
  'label',
  'call',
  'deem',
  'brand',
  'judge',
  'rule',
  'grade',
  'dismiss',
  'describe',
  'declare',
  'find',
];
const FALSE =
  /\b(?:false|untrue|unsubstantiated|unfounded|baseless|fabricated|bogus|debunked|a (?:lie|hoax|myth|fabrication)|lies|inaccurate|pants on fire|not true|fiction)\b/i;
const TRUE = /\b(?:true|accurate|correct|legitimate|authentic|genuine|factual)\b/i;

export const verdictWord: Rule = (e) => {
  if (e.negated || e.content.length > 300 || !cueHas(e, ...RATING)) return null;
  const called = e.content.split(/\bcompared (?:to|with)\b/)[0]!;
  if (FALSE.test(called)) return { stance: 'denies', why: 'called false' };
  if (TRUE.test(called) && cueHas(e, 'rate', 'label', 'deem', 'grade'))
    return { stance: 'confirms', why: 'rated true' };
  return null;
};
