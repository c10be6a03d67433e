/** Pairs of values that cannot both hold at one time. */
import type { Said } from './quantity.ts';
import { sizeOf } from './told/sizes.ts';
import type { Measure } from './told/told.ts';

/** Of one quantity no more are listed: a hostile page could have millions. */
export const MOST = 2_000;
/** How far from an "about" a value may be, and from one that was brought over from another unit. */
const ABOUT = 0.1;
const ROUNDED = 0.05;
/** What does not change while outlets report it: here another day is no excuse. */
const LASTING: ReadonlySet<Measure> = new Set(['magnitude', 'length', 'area', 'calibre']);

/** Nor are more different values compared than this, pair by pair. */
const COMPARED = 2_000_000;

/** By place in the list, the first of each pair before the second. What was taken back is in no conflict. */
export function conflictsOf(values: readonly Said[], superseded: ReadonlySet<number>): [number, number][] {
  const alike = new Map<string, number[]>();
  for (const [i, v] of values.entries()) {
    if (superseded.has(i)) continue;
    const key = JSON.stringify([v.low, v.high, v.bound, v.unit, v.asOf, v.published]);
    const list = alike.get(key);
    if (list) list.push(i);
    else alike.set(key, [i]);
  }
  const out: [number, number][] = [];
  let compared = 0;
  const groups = [...alike.values()];
  for (const [n, a] of groups.entries())
    for (let m = 0; m < n; m++) {
      if (compared++ === COMPARED || out.length >= MOST) return sorted(out);
      const b = groups[m]!;
      if (isConflict(values[a[0]!]!, values[b[0]!]!)) addPairs(out, a, b);
    }
  return sorted(out);
}

function addPairs(out: [number, number][], a: readonly number[], b: readonly number[]): void {
  for (const i of a)
    for (const j of b) {
      if (out.length === MOST) return;
      out.push(i < j ? [i, j] : [j, i]);
    }
}

const sorted = (pairs: [number, number][]): [number, number][] => pairs.sort(([a, b], [c, d]) => a - c || b - d);

export function isConflict(a: Said, b: Said): boolean {
  if (a.measure !== b.measure || (a.measure === 'money' && a.unit !== b.unit)) return false;
  if (!atOneTime(a, b)) return false;
  const slack = a.unit === b.unit ? 0 : ROUNDED;
  const [p, q] = [endsOf(a, slack), endsOf(b, slack)];
  return p !== null && q !== null && (p[0] > q[1] || q[0] > p[1]);
}

/** The least and the greatest that the words allow, in one unit. */
function endsOf({ low, high, bound, unit }: Said, slack: number): [number, number] | null {
  if (low === null) return null;
  const by = sizeOf(unit);
  const around = (x: number, part: number): [number, number] => [x - Math.abs(x) * part, x + Math.abs(x) * part];
  if (bound === 'at-least') return [around(low * by, slack)[0], Infinity];
  if (bound === 'at-most') return [-Infinity, around(low * by, slack)[1]];
  if (bound === 'about') return around(low * by, ABOUT);
  return [around(low * by, slack)[0], around((high ?? low) * by, slack)[1]];
}

/** As of one day, or told on one day; what is not known may be the same. */
function atOneTime(a: Said, b: Said): boolean {
  if (LASTING.has(a.measure)) return true;
  const [p, q] = a.asOf !== null && b.asOf !== null ? [a.asOf, b.asOf] : [dayOf(a), dayOf(b)];
  return p === null || q === null || p.startsWith(q) || q.startsWith(p);
}

const dayOf = (v: Said): string | null => v.asOf ?? v.published?.slice(0, 10) ?? null;
