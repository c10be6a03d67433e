/** A year: "in 2012", "a 2014 study", "mid-2012"; a number without such words before it may count something. */

import { yearOf } from '../calendar.ts';
import { COUNTED } from '../names.ts';
import type { Rule } from '../rule.ts';

const BEFORE =
  '(?:in|since|by|from|until|till|during|of|before|after|between|and|to|through|around|circa|early|late|mid|fiscal|year|summer|spring|autumn|fall|winter|a|an|the|this|its|his|her|their|our|that|my|your|for|back\\s+in|as\\s+of|or)';
const LAST = new Date(8.64e15).getUTCFullYear();

export const year: Rule = {
  kind: 'year',
  pattern: new RegExp(
    `(?:(?<=\\b${BEFORE}[\\s-]|['’]s\\s|\\()((?:1[89]|20)\\d\\d)|(?<![\\w$£€#.,/-])((?:1[89]|20)\\d\\d)(?=\\s+(?:was|is|has|saw|will)\\b))(?![\\d%]|[,.:]\\d|s\\b|[-–/]\\d|\\s+${COUNTED}\\b|(?<=\\()\\d{4}[^)\\s])`,
    'gi',
  ),
  read: (m, at) => {
    const n = Number(m[1] ?? m[2]);
    const limit = at.published === null ? LAST : yearOf(at.published) + 60;
    return n <= limit ? String(n) : null;
  },
};
