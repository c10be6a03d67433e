/** Days that are named and that the calendar fixes, in the year nearest to publication. */
import { dayNumber, isoDay, onOrAfter, yearOf } from '../calendar.ts';
import type { Rule } from '../rule.ts';

const nth = (year: number, month: number, weekday: number, n: number): number =>
  onOrAfter(dayNumber(year, month, 1)!, weekday) + 7 * (n - 1);
const fixed = (month: number, day: number) => (year: number) => dayNumber(year, month, day)!;

const HOLIDAYS: Readonly<Record<string, (year: number) => number>> = {
  "new year's day": fixed(1, 1),
  "valentine's day": fixed(2, 14),
  'memorial day': (y) => onOrAfter(dayNumber(y, 5, 25)!, 1),
  'labor day': (y) => nth(y, 9, 1, 1),
  'columbus day': (y) => nth(y, 10, 1, 2),
  halloween: fixed(10, 31),
  'thanksgiving day': (y) => nth(y, 11, 4, 4),
  thanksgiving: (y) => nth(y, 11, 4, 4),
  'christmas eve': fixed(12, 24),
  'christmas day': fixed(12, 25),
  'boxing day': fixed(12, 26),
  "new year's eve": fixed(12, 31),
};

export const holiday: Rule = {
  kind: 'date',
  pattern:
    /\b(?:New\s+Year['’]s\s+(?:Day|Eve)|Valentine['’]s\s+Day|(?:Memorial|Labor|Columbus|Thanksgiving|Christmas|Boxing)\s+Day|Christmas\s+Eve|Halloween|Thanksgiving)(?:,?\s+((?:19|20)\d\d)(?!\d))?(?![\w:-]|\s+(?:Parade|Day|[IVX]+)\b)/g,
  read: (m, { published }) => {
    const of =
      HOLIDAYS[
        m[0]
          .replace(/,?\s+\d{4}$/, '')
          .toLowerCase()
          .replace(/\s+/g, ' ')
          .replace('’', "'")
      ];
    if (!of) return null;
    if (m[1]) return isoDay(of(Number(m[1])));
    if (published === null) return null;
    const near = [-1, 0, 1].map((y) => of(yearOf(published) + y)).filter((d) => Math.abs(d - published) <= 60);
    return near[0] === undefined ? null : isoDay(near[0]);
  },
};
