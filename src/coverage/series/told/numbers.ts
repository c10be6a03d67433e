/** Values written as numbers, in digits or words. */

import { type Bounded, boundOf } from '../../../reading/figures/bounds.ts';
import { distributes } from '../../../reading/figures/coordinated.ts';
import { isAge } from '../../../reading/figures/not/ages.ts';
import type { Sight } from '../../../reading/figures/not/rule.ts';
import type { Range } from '../../../record/article.ts';
import { type NumberExpression, numbersIn } from '../../../text/numbers/numbers.ts';
import { bearerOf, countedWithFate } from './counted.ts';
import { isLeftOut } from './left-out.ts';
import { measureOf } from './measures.ts';
import { isCalibre, isMagnitude } from './scales.ts';
import { sightOf } from './sight.ts';
import type { Told } from './told.ts';

/** In text order. */
export function numbersToldIn(text: string, range: Range): Told[] {
  const out: [NumberExpression, Bounded, Told][] = [];
  let left: NumberExpression | null = null;
  for (const n of numbersIn(text, range)) {
    const own = withoutEstimate(text, within(range, boundOf(text, n)));
    const sight = sightOf(text, n, own);
    if (isLeftOut(sight) || (left && isListed(text, left, n))) {
      left = n;
      continue;
    }
    left = null;
    const [a, bound] = out.at(-1) ?? [];
    const spread = a && bound && distributes(text, a, bound, n, own);
    const bounded = spread ? { ...own, bound: bound.bound, before: true } : own;
    out.push([n, bounded, told(text, n, bounded, sight)]);
  }
  return out.map(([, , value]) => value);
}

const within = (range: Range, b: Bounded): Bounded => (b.start < range.start ? { ...b, start: range.start } : b);

function told(text: string, n: NumberExpression, b: Bounded, sight: Sight): Told {
  const minus = /(?<=^|[\s(])(?:minus[\s-]|[-−])$/iu.exec(sight.before)?.[0].length ?? 0;
  const sign = minus > 0 ? -1 : 1;
  const age = isAge(sight);
  const unit = n.unit ?? (age ? 'year' : isMagnitude(sight) ? 'magnitude' : isCalibre(sight) ? 'calibre' : null);
  const [low, high] = n.written === 'range' ? [n.low, n.high] : [n.value, null];
  return {
    start: Math.min(b.start, n.start - minus),
    end: age ? b.end + (/^[\s-]{0,3}olds?\b/i.exec(text.slice(b.end, b.end + 8))?.[0].length ?? 0) : b.end,
    low: low === null ? null : low * sign,
    high,
    bound: b.bound === 'exact' && /^\s+range\b/.test(sight.after) ? 'about' : b.bound,
    unit,
    measure: age ? 'age' : unit === 'calibre' ? 'calibre' : measureOf(unit),
    of: age ? bearerOf(sight) : countedWithFate(text, n, b),
  };
}

/** "estimated at $1 million" names the estimate; "an estimated 1,500" leaves room around it. */
const withoutEstimate = (text: string, b: Bounded): Bounded =>
  b.bound === 'about' && /^estimated\s+(?:at|to\s+be)\s/i.test(text.slice(b.start, b.end))
    ? { ...b, bound: 'exact', before: false }
    : b;

/** "day two, three and four": what follows a number that is none in a list is none. */
const isListed = (text: string, left: NumberExpression, n: NumberExpression): boolean =>
  n.unit === left.unit &&
  /^(?:,|,?\s+(?:and|or|to))\s+$/.test(text.slice(left.end, n.start)) &&
  !/^\s+\p{Ll}+s\b/u.test(text.slice(n.end, n.end + 24));
