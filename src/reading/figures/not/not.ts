/** Numbers that are no figures. */
import { isAge } from './ages.ts';
import { isCompound } from './compounds.ts';
import { isDate } from './dates.ts';
import { isIdiom } from './idioms.ts';
import { isKnownSet } from './known-sets.ts';
import { isMultiple } from './multiples.ts';
import { isName } from './names.ts';
import { isOne } from './ones.ts';
import { isRank } from './ranks.ts';
import type { NotAFigure, Sight } from './rule.ts';
import { isTimeSpan } from './time-spans.ts';

/** Any of them is enough; the cheap ones and those that most often hold come first. */
const RULES: readonly NotAFigure[] = [
  isOne,
  isKnownSet,
  isDate,
  isTimeSpan,
  isAge,
  isRank,
  isCompound,
  isMultiple,
  isName,
  isIdiom,
];

export const isNotAFigure = (s: Sight): boolean => RULES.some((rule) => rule(s));
