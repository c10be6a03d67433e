/** ISO 8601 dates and parts of them ("2016", "2016-11") as days since 1970. */

export interface Days {
  readonly first: number;
  readonly last: number;
  /** 1: day, 2: month, 3: year. */
  readonly precision: 1 | 2 | 3;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?![\d-])/;
const DAY = 86_400_000;

/** The days that a date covers; of a time its day, as written. Null for what is no date. */
export function daysOf(date: string | null | undefined): Days | null {
  const [, year, month, day] = (date && DATE.exec(date)) || [];
  if (year === undefined) return null;
  const first = dayNumber(Number(year), Number(month ?? 1), Number(day ?? 1));
  if (first === null) return null;
  if (day !== undefined) return { first, last: first, precision: 1 };
  const next = month === undefined || month === '12' ? [Number(year) + 1, 1] : [Number(year), Number(month) + 1];
  return { first, last: dayNumber(next[0]!, next[1]!, 1)! - 1, precision: month === undefined ? 3 : 2 };
}

/** Null where there is no such day. */
function dayNumber(year: number, month: number, day: number): number | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / DAY : null;
}

/** "2016-11-14" */
export const dayText = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
