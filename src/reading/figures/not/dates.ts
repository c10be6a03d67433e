/** Days of a month, years, clock times, decades, days numbered one by one. */
import type { NotAFigure, Sight } from './rule.ts';

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const MONTH_BEFORE = new RegExp(`\\b${MONTH}\\s+(?:\\d{1,2}\\s*(?:,|-|–|and|or|to|&)\\s*)?(?:the\\s+)?$`);
const MONTH_AFTER = new RegExp(`^\\s+(?:(?:-|–|and|or|to)\\s+\\d{1,2}\\s+)?(?:of\\s+)?${MONTH}(?![\\p{L}])`, 'u');
const WEEKDAY_BEFORE = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+the\s+$/;
const CLOCK_AFTER =
  /^\s?(?:\.\s?\d\d\s?[ap]\.?\s?m\b|a\.?\s?m\b|p\.?\s?m\b|o[’']clock|noon\b|midnight\b|hours?\s+(?:GMT|local)|(?:GMT|UTC|E[SD]?T|P[SD]?T|C[SD]T|BST|CET)\b)/i;
/** Counted nouns that tell a count from a year. */
const COUNTED =
  /^\s+(?:(?:more|other|extra|new|local|foreign|armed|police|registered)\s+)?(?:people|men|women|children|jobs|troops|soldiers|homes|houses|workers|employees|police(?!\s?-)|officers|protesters|demonstrators|migrants|refugees|students|schools|deaths|dead|cases|victims|voters|votes|patients|firefighters|residents|families|members|visitors|passengers|delegates|companies|vehicles|cars|troop|civilians|species|words|pages|times|seats|fans|inmates|prisoners|units|shares|barrels)\b/i;

export const isDate: NotAFigure = (s) => {
  if (s.n.unit !== null && s.n.unit !== 'second') return false;
  if (/^\d/.test(s.words)) {
    if (MONTH_BEFORE.test(s.before) && s.n.scale === 1 && (s.n.value ?? s.n.high ?? 0) <= 31) return true;
    if (WEEKDAY_BEFORE.test(s.before) && (s.n.value ?? s.n.high ?? 0) <= 31) return true;
    if (MONTH_AFTER.test(s.after) && (s.n.value ?? s.n.high ?? 0) <= 31) return true;
  }
  return CLOCK_AFTER.test(s.after) || isYear(s);
};

function isYear(s: Sight): boolean {
  if (s.n.scale !== 1) return false;
  if (s.n.written === 'range') {
    const m = /^(?:between\s+|from\s+)?(\d{4})\s?(?:-|–|to|and|or)\s?(?:\d{2}|\d{4})$/i.exec(s.words);
    return m !== null && isYearNumber(Number(m[1])) && !COUNTED.test(s.after);
  }
  if (!/^\d{4}$/.test(s.words) || !isYearNumber(s.n.value!)) return false;
  if (COUNTED.test(s.after)) return false;
  if (s.bounded)
    return /\b(?:since|in|by|from|until|till|before|after|to|between|of)\s+(?:about|around|circa|roughly|nearly|at\s+least)\s+$/i.test(
      s.before,
    );
  return true;
}

const isYearNumber = (n: number): boolean => n >= 1000 && n <= 2100;
