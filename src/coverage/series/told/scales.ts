/** Numbers on a scale that is told by a word near them and not by a unit: magnitudes of earthquakes, calibres. */
import type { Sight } from '../../../reading/figures/not/rule.ts';

export const isMagnitude = ({ n, before, after }: Sight): boolean =>
  n.written === 'digits' &&
  (n.value ?? 10) < 10 &&
  (n.unit === null || n.unit === 'magnitude' || n.unit === 'degree') &&
  (n.unit === 'magnitude' ||
    /\bmagnitudes?\s?[-–]?\s*(?:\p{L}+\s+){0,3}$/iu.test(before) ||
    (n.unit === null && !Number.isInteger(n.value) && /\bmagnitude\b/i.test(before)) ||
    /^\s?[-–]?\s?(?:(?:degree\s+)?magnitude|strength|on\s+the\s+(?:open-ended\s+)?Richter|(?:earth)?quake|temblor)\b/i.test(
      after,
    ));

export const isCalibre = ({ n, after }: Sight): boolean =>
  n.unit === null && /^\s?[-–]?\s?(?:calib(?:er|re)|gauge)\b/i.test(after);
