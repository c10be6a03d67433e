/** Days as whole numbers (days since 1970-01-01), so that weeks are sums; no clock and no time zone is asked. */

const MS = 86_400_000;

/** The day's number, or null where the calendar has no such day. Months count from 1. */
export function dayNumber(year: number, month: number, day: number): number | null {
  const ms = Date.UTC(year, month - 1, day);
  const d = new Date(ms);
  return d.getUTCMonth() === month - 1 && d.getUTCDate() === day ? ms / MS : null;
}

/** The day of an ISO 8601 date or date-time as it is written, whatever its zone; null where it names no day. */
export function dayOf(iso: string | null): number | null {
  const m = iso === null ? null : /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(iso);
  return m && dayNumber(Number(m[1]), Number(m[2]), Number(m[3]));
}

/** `2016-05-03` */
export const isoDay = (day: number): string => new Date(day * MS).toISOString().slice(0, 10);
/** `2016-05` */
export const isoMonth = (day: number): string => isoDay(day).slice(0, 7);
/** `2016` */
const isoYear = (day: number): string => isoDay(day).slice(0, 4);

/** 0 is Sunday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;
/** The Monday of its week. */
export const mondayOf = (day: number): number => day - ((weekdayOf(day) + 6) % 7);
/** The last such weekday on or before a day. */
export const onOrBefore = (day: number, weekday: number): number => day - ((weekdayOf(day) - weekday + 7) % 7);
/** The first such weekday on or after a day. */
export const onOrAfter = (day: number, weekday: number): number => day + ((weekday - weekdayOf(day) + 7) % 7);

export const yearOf = (day: number): number => Number(isoYear(day));
export const monthOf = (day: number): number => Number(isoDay(day).slice(5, 7));

/** `2016-05` for a month that lies `months` from January of `year` (which may run over). */
export function monthAt(year: number, month: number): string {
  const index = year * 12 + month - 1;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** What two days have in common: the month, else null. */
export const commonMonth = (a: number, b: number): string | null => (isoMonth(a) === isoMonth(b) ? isoMonth(a) : null);
