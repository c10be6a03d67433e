/** Values that a later value of the same speaker or outlet took the place of. */
import type { Said } from './quantity.ts';

/** Places of those values. Where no date is known nothing is later. */
export function supersededIn(values: readonly Said[]): Set<number> {
  const latest = new Map<string, string>();
  for (const v of values) if (v.voice !== null) latest.set(v.voice, later(latest.get(v.voice), timeOf(v)));
  const last = new Map<string, Set<string>>();
  for (const v of values)
    if (v.voice !== null && timeOf(v) === latest.get(v.voice))
      last.set(v.voice, (last.get(v.voice) ?? new Set()).add(sameOf(v)));
  const out = new Set<number>();
  for (const [i, v] of values.entries()) {
    const time = timeOf(v);
    if (v.voice === null || time === '' || time >= latest.get(v.voice)!) continue;
    // Who says later what was said before stands by it.
    if (!last.get(v.voice)!.has(sameOf(v))) out.add(i);
  }
  return out;
}

const later = (a: string | undefined, b: string): string => (a === undefined || b > a ? b : a);
const timeOf = (v: Said): string => v.published ?? '';
const sameOf = (v: Said): string => `${v.low} ${v.high} ${v.bound} ${v.unit}`;
