/** A bound before the first of several numbers goes for all of them: "About 4,000 dockers and 1,500 drivers". */

import type { NumberExpression } from '../../text/numbers/numbers.ts';
import type { Bounded } from './bounds.ts';

/** Nouns, then "and" or a comma, right before the number; a verb or a clause between them breaks it. */
const LIST = /^[\p{L}\s’'-]{0,60}(?:,|,?\s+and|,?\s+or)\s+$/u;
const BREAKS =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|said|who|that|which|but|while|where|when|after|than|to|died|took|includ\w+|\w+ing)\b/i;

export function distributes(
  text: string,
  a: NumberExpression,
  bound: Bounded,
  b: NumberExpression,
  own: Bounded,
): boolean {
  if (!bound.before || own.bound !== 'exact' || bound.bound === 'range' || bound.bound === 'exact') return false;
  // "about 58km (36 miles)": the same in other units.
  if (a.unit && b.unit && /^\s?\($/.test(text.slice(a.end, b.start)) && own.start === b.start) return true;
  if (a.unit !== b.unit || own.start !== b.start || b.start - bound.end > 80) return false;
  return isList(text, a.end, b.start);
}

/** Only nouns and "and" stand between the end of one number and the start of the next. */
export function isList(text: string, end: number, start: number): boolean {
  if (start - end > 80) return false;
  const between = text.slice(end, start);
  return LIST.test(between) && !BREAKS.test(between);
}
