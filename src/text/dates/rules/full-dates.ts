/** A day of a month: "3 May 2016", "May 3", "the 3rd of May", "Friday, Sept. 9", "2016-05-03", "13/5/2016". */
import { dayNumber, isoDay, yearOf } from '../calendar.ts';
import { COUNTED, MONTH, monthNumber, WEEKDAY, WEEKDAY_SHORT } from '../names.ts';
import type { Place, Rule } from '../rule.ts';
import { tenseAround } from '../tense.ts';

const DAY = '(\\d{1,2})(?:st|nd|rd|th)?(?![a-z\\d]|[,.:]\\d)';
const YEAR = '(?:(?:,|,?\\s+of)?\\s+((?:1[5-9]|20)\\d\\d)(?!\\d|,\\d{3}))?';
const ON = `(?<![\\w’'-])(?:(?:${WEEKDAY}|${WEEKDAY_SHORT}),?\\s+(?:the\\s+)?)?`;
const TO = '(?:\\s?[-–—]\\s?|\\s+(?:to|through|and)\\s+)';
const NO_COUNT = `(?!\\s+${COUNTED}\\b|\\s?%)`;

/** Farther away than this, a date without a year needs a verb to tell on which side it lies. */
const NEAR = 100;
/** "the September 11 attacks" names what happened, not when something else did. */
const EVENT =
  /^(?:['’]s)?\s+(?:\w+\s+)?(?:attacks?|terror\w*|memorial|hijack\w*|victims|families|movement|uprising)\b/i;

export const monthFirst: Rule = {
  kind: 'date',
  pattern: new RegExp(
    `${ON}(${MONTH})\\s+${DAY}(?:${TO}(?:(${MONTH})\\s+)?(\\d{1,2})(?![a-z\\d]|[,.:]\\d))?${YEAR}${NO_COUNT}`,
    'g',
  ),
  read: (m, at) => dated(m[1]!, m[2]!, m[4] && (m[3] ?? m[1]), m[5], at),
};

export const dayFirst: Rule = {
  kind: 'date',
  pattern: new RegExp(`${ON}(?<![$£€#,.\\d])(?:${DAY}${TO})?${DAY}\\s+(?:of\\s+)?(${MONTH})${YEAR}`, 'g'),
  read: (m, at) =>
    m[3] === 'May' && /^\s+(?:be|have)\b/.test(at.text.slice(at.end, at.end + 8))
      ? null
      : dated(m[3]!, m[2]!, m[1] && m[3], m[4], at),
};

export const iso: Rule = {
  kind: 'date',
  pattern: /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}[\d:.]*(?:Z|[+-]\d{2}:?\d{2})?)?(?![\d-])/g,
  read: (m) => day(dayNumber(Number(m[1]), Number(m[2]), Number(m[3]))),
};

/** Only where day and month cannot be exchanged. */
export const numeric: Rule = {
  kind: 'date',
  pattern: /(?<![\d/.-])(\d{1,2})([/.])(\d{1,2})\2((?:19|20)\d\d)(?![\d/]|\.\d)/g,
  read: (m) => {
    const [a, b, year] = [Number(m[1]), Number(m[3]), Number(m[4])];
    if (a > 12 || m[2] === '.') return day(dayNumber(year, b, a));
    return b > 12 || a === b ? day(dayNumber(year, a, b)) : null;
  },
};

const day = (n: number | null): string | null => (n === null ? null : isoDay(n));

function dated(month: string, of: string, to: string | undefined, year: string | undefined, at: Place): string | null {
  const m = monthNumber(month);
  const d = Number(of);
  if (!year && m === 9 && d === 11 && EVENT.test(at.text.slice(at.end, at.end + 40))) return null;
  const n = year ? dayNumber(Number(year), m, d) : at.published === null ? null : withoutYear(m, d, at, at.published);
  if (n === null) return null;
  if (!to) return isoDay(n);
  // A span of days has no one day, one over two months no one month.
  return isoDay(n).slice(0, monthNumber(to) === m ? 7 : 4);
}

/** The nearest such day; one that is far on both sides is read by the verb, else as past, as news mostly is. */
function withoutYear(month: number, of: number, at: Place, published: number): number | null {
  const around = [-1, 0, 1].flatMap((y) => dayNumber(yearOf(published) + y, month, of) ?? []);
  const nearest = around.find((n) => Math.abs(n - published) <= NEAR);
  if (nearest !== undefined) return nearest;
  if (tenseAround(at.text, at.start, at.end) === 'future') return around.find((n) => n >= published) ?? null;
  return around.filter((n) => n <= published).at(-1) ?? null;
}
