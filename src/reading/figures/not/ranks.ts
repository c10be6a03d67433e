/** Places in an order: "No. 1", "the top five", "the 100 most powerful", "the richest 1 percent". */
import { isSmallWord, type NotAFigure } from './rule.ts';

const TOP = /\b(?:top|bottom|lower|upper|lowest|highest|richest|poorest|wealthiest|the\s+(?:other|remaining))\s+$/i;
const TOP_COUNT =
  /\b(?:top|bottom|worst|best|biggest|largest|richest|(?:the|its|their|his|her|[’']s)\s+(?:best|biggest|largest|first|last|final|worst))\s+$/i;
const SUPERLATIVE_AFTER =
  /^\s+(?:most|best|worst|biggest|largest|richest|poorest|greatest|smallest|hardest|worst[\s-]+\w+|least|highest|lowest|oldest|youngest|deadliest|busiest|top|leading)\b/i;

export const isRank: NotAFigure = (s) => {
  if (/(?:#|№|\bNos?\.|\bnumber)\s?$/i.test(s.before)) return true;
  if (s.n.unit === 'percent' && TOP.test(s.before)) return !/\bother\s+$|remaining\s+$/i.test(s.before);
  if (s.n.unit !== null) return false;
  if (
    TOP_COUNT.test(s.before) &&
    (isSmallWord(s) || /\b(?:top|bottom|worst|best|biggest|largest|richest)\s+$/i.test(s.before))
  )
    return true;
  if (/\blower\s+$/i.test(s.before) && s.words === '48') return true;
  if (/\bbig\s+$/i.test(s.before) && isSmallWord(s)) return true;
  // "into the last 16" of a cup
  if (/\blast\s+$/i.test(s.before) && /^(?:32|16|eight|four)$/i.test(s.words) && !/^\s+\p{Ll}+s\b/u.test(s.after))
    return true;
  return SUPERLATIVE_AFTER.test(s.after) && /\b(?:the|its|their|his|her|our|[’']s|s[’'])\s+$/i.test(s.before);
};
