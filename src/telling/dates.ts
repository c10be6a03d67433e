/** ISO 8601 dates as people read them. */

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "14 November 2016, 09:30 +01:00", without moving it to another time zone; anything but a date with a day stays as it is. */
export function readableDate(iso: string): string {
  const m = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/.exec(iso);
  const month = m && MONTHS[Number(m[2]) - 1];
  if (!m || !month) return iso;
  const day = `${Number(m[3])} ${month} ${m[1]}`;
  if (!m[4]) return day;
  return `${day}, ${m[4]}${m[5] ? ` ${m[5] === 'Z' ? 'UTC' : m[5]}` : ''}`;
}

/** A date or part of one: "14 November", "November", "2016". The year is said where it is not `year`. */
export function readablePart(iso: string, year: string | null): string {
  const month = /^(\d{4})-(\d\d)$/.exec(iso);
  const written = month ? `${MONTHS[Number(month[2]) - 1] ?? month[2]} ${month[1]}` : readableDate(iso);
  return year !== null && written !== iso && written.endsWith(` ${year}`) ? written.slice(0, -5) : written;
}

/** "on 14 November", "in 2016". */
export const whenWords = (iso: string, year: string | null): string =>
  `${/^\d{4}-\d\d-\d\d/.test(iso) ? 'on' : 'in'} ${readablePart(iso, year)}`;

/** The date stands in the words as such: "3 May", "May 3", "2005"; of a month its name. */
export function isWritten(iso: string, words: string): boolean {
  const m = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso);
  if (!m) return false;
  const [, year, number, day] = m;
  const month = number && MONTHS[Number(number) - 1];
  if (!month) return words.includes(year!);
  return day
    ? new RegExp(`\\b(?:${Number(day)} ${month}|${month} ${Number(day)})\\b`).test(words)
    : words.includes(month);
}
