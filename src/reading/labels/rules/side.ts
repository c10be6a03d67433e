/** For or against: "pro-government", "anti-abortion"; not "anti-aircraft". */
import { NO_SIDE } from '../words/standing.ts';
import { label, type Rule, setOf } from './rule.ts';

const SIDE =
  /(?<![\p{L}-])(?:pro|anti)[-–](\p{L}+(?:[-–]\p{L}+)*)(?:(?<=Islamic|Muslim|United|White|First|Second|European) (?:State|States|Brotherhood|House|Nations|Amendment|Union))?(?![\p{L}-])/giu;
const NONE = setOf(NO_SIDE);

export const side: Rule = (zone) =>
  [...zone.words.matchAll(SIDE)]
    .filter((m) => !NONE.has(m[1]!.toLowerCase()) && !NONE.has(m[1]!.toLowerCase().split(/[-–]/)[0]!))
    .map((m) => label('affiliation', zone, m.index, m[0].length));
