/** Which days a plot over time shows. A few stray dates far from the rest would press all others into one bar. */
import { daysBetween } from './bins.ts';

export interface Window {
  readonly first: string;
  readonly last: string;
  /** Statements outside. */
  readonly before: number;
  readonly after: number;
}

/** No more than this share is left out at either end… */
const STRAY = [0.1, 0.02] as const;
/** …and only where the rest then gets so many times the room. */
const WORTH = 4;

/** Null where there are no days. */
export function windowOf(rows: readonly { readonly byDay: ReadonlyMap<string, number> }[]): Window | null {
  const counts = new Map<string, number>();
  for (const { byDay } of rows) for (const [day, n] of byDay) counts.set(day, (counts.get(day) ?? 0) + n);
  const days = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  if (days.length === 0) return null;
  const total = days.reduce((sum, [, n]) => sum + n, 0);
  const all: Window = { first: days[0]![0], last: days.at(-1)![0], before: 0, after: 0 };
  const low = strayUntil(days, total * STRAY[0]);
  const high = strayUntil(days.toReversed(), total * STRAY[1]);
  const inner: Window = { first: low.day, last: high.day, before: low.left, after: high.left };
  const room = (daysBetween(all.first, all.last) + 1) / (daysBetween(inner.first, inner.last) + 1);
  return inner.first <= inner.last && room >= WORTH ? inner : all;
}

/** The first day that cannot be left out, and how many statements are before it. */
function strayUntil(days: readonly (readonly [string, number])[], most: number) {
  let left = 0;
  for (const [day, n] of days) {
    if (left + n > most) return { day, left };
    left += n;
  }
  return { day: days.at(-1)![0], left: 0 };
}
