/**
 * Numbers that are no values: dates, names, idioms, places in an order. Unlike a figure of a statement, an age and a span
 * of time are values here ("the 12-year-old", "six days after the fire"): outlets differ in them as in any count.
 */
import { isAge } from '../../../reading/figures/not/ages.ts';
import { isCompound } from '../../../reading/figures/not/compounds.ts';
import { isDate } from '../../../reading/figures/not/dates.ts';
import { isIdiom } from '../../../reading/figures/not/idioms.ts';
import { isKnownSet } from '../../../reading/figures/not/known-sets.ts';
import { isMultiple } from '../../../reading/figures/not/multiples.ts';
import { isName } from '../../../reading/figures/not/names.ts';
import { isOne } from '../../../reading/figures/not/ones.ts';
import type { Sight } from '../../../reading/figures/not/rule.ts';
import { isMagnitude } from './scales.ts';

export function isLeftOut(s: Sight): boolean {
  if (isAge(s)) return isKnownByAge(s);
  if (isMagnitude(s)) return isGeneral(s);
  return (
    s.n.written === 'vague' ||
    (s.n.unit === 'magnitude' && s.n.written === 'words') || // "a 6.1-magnitude one"
    (isDate(s) && !/^\s?-\s?\p{Ll}/u.test(s.after)) ||
    isCapitalMonth(s) ||
    isNumbered(s) ||
    isMultiple(s) ||
    isIdiom(s) ||
    (!isSeat(s) && (isOne(s) || isCompound(s))) ||
    (!BEFELL.test(s.before) && isName(s)) ||
    isKnownSet(s) ||
    isConversion(s)
  );
}

const isNumbered = (s: Sight): boolean =>
  /(?:#|№|\bNos?\.|\bnumber|\btop|\bday|\blower)\s?$/i.test(s.before) ||
  (s.words === '911' && /^\s+call/.test(s.after));

/** "27 NOVEMBER" of a line in capitals. */
const isCapitalMonth = ({ after }: Sight): boolean =>
  /^\s+(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*\b/.test(after);

/** "a one-seat majority" is how many. */
const isSeat = ({ before, after }: Sight): boolean =>
  !/\b(?:no|any|some|every|each|this|that)\s+$/i.test(before) &&
  /^-(?:seat|vote|person|member)\s+(?:majority|lead|margin)\b/i.test(after);

/** "Kills 10" of a headline, where the capital makes no name. */
const BEFELL = /\b(?:kill(?:s|ed)?|injures?d?|hurts?|wound(?:s|ed)?|leaves?|left|claims?)\s+$/i;

/** "The 12-year-old was": somebody of whom the age has been told. */
const isKnownByAge = ({ before, after }: Sight): boolean =>
  /\bthe\s+$/i.test(before) && /^[\s-]*olds?(?:[’']s\b|[.,;]|\s+(?:is|was|had|has|were|who|and|said)\b)/i.test(after);

/** "A quake of magnitude 6 can cause severe damage." */
const isGeneral = ({ after }: Sight): boolean =>
  /^[\s-]*(?:\p{L}+\s+){0,3}(?:can|could|may|are\s+capable)\s/u.test(after);

/** "58 km (36 miles)": the same in other units. Money is kept, since its rate is somebody's choice. */
const isConversion = (s: Sight): boolean =>
  s.n.unit !== null &&
  !/^[A-Z]{3}$/.test(s.n.unit) &&
  /\d[^()\n]{0,24}\((?:about\s+|or\s+)?$/.test(s.before) &&
  /^\s?[);,]/.test(s.after);
