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

/** "pleaded | their innocence" */
const INNOCENT = /^["“‘']?(?:(?:his|her|its|their|my|our) )?(?:innocence|innocent|not guilty)\b/i;
const GUILTY = /^["“‘']?guilty\b/i;

export const verdictWord: Rule = (e) => {
  if (!e.negated && cueHas(e, 'plead')) {
    if (INNOCENT.test(e.content)) return { stance: 'denies', rule: 'pleads innocent', words: e.content.slice(0, 40) };
    if (GUILTY.test(e.content)) return { stance: 'admits', rule: 'pleads guilty', words: e.content.slice(0, 40) };
  }
  if (e.negated || e.content.length > 300 || !cueHas(e, ...RATING)) return null;
  const called = e.content.split(/\bcompared (?:to|with)\b/)[0]!;
  const untrue = FALSE.exec(called);
  if (untrue) return { stance: 'denies', rule: 'called false', words: untrue[0] };
  const rated = cueHas(e, 'rate', 'label', 'deem', 'grade', 'judge') ? TRUE.exec(called) : null;
  return rated && { stance: 'confirms', rule: 'rated true', words: rated[0] };
};
