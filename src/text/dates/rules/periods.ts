/** A week, month, year or season counted from the day of publication: "last week", "earlier this year", "over the weekend". */
import { commonMonth, isoMonth, mondayOf, monthAt, monthOf, weekdayOf, yearOf } from '../calendar.ts';
import type { Rule } from '../rule.ts';

const PART = '(?:(?:earlier|later|early|late|mid)[\\s-]+(?:in\\s+)?)?';

/** Only the month is sure, and only where the week's working days all lie in it. */
export const week: Rule = {
  kind: 'relative',
  pattern: new RegExp(
    `(?<![\\w’'-])${PART}(?:(last|this|next|this\\s+past|(?:the\\s+)?previous)\\s+week)(?!end|s|-|\\w)`,
    'gi',
  ),
  read: (m, { published }) => {
    // "This Week" is a programme.
    if (published === null || /previous/i.test(m[1]!) || m[0].endsWith('Week')) return null;
    const which = m[1]!.toLowerCase();
    if (which === 'this past') return commonMonth(published - 7, published);
    const monday = mondayOf(published) + (which === 'last' ? -7 : which === 'next' ? 7 : 0);
    // What is told of "this week" has happened by the day of publication, if not said otherwise.
    return commonMonth(monday, which === 'this' ? Math.min(published, monday + 4) : monday + 4);
  },
};

export const weekend: Rule = {
  kind: 'relative',
  pattern:
    /(?<![\w’'-])(?:(this|last|this\s+past|the\s+past|past|over\s+the|at\s+the|next|this\s+coming)\s+weekend)(?![\w-])/gi,
  read: (m, { published }) => {
    if (published === null) return null;
    const day = weekdayOf(published);
    const which = m[1]!.toLowerCase();
    const next = mondayOf(published) + 5;
    const last = day === 0 || day === 6 ? next : next - 7;
    if (which === 'next' || which === 'this coming') return commonMonth(next, next + 8);
    if (which === 'last') return commonMonth(day === 0 || day === 6 ? last - 7 : last, last + 1);
    return commonMonth(last, last + 1);
  },
};

export const month: Rule = {
  kind: 'relative',
  pattern: new RegExp(`(?<![\\w’'-])${PART}(last|this|next)\\s+month(?![\\w-])`, 'gi'),
  read: (m, { published }) => {
    if (published === null) return null;
    const by = { last: -1, this: 0, next: 1 }[m[1]!.toLowerCase()]!;
    return by === 0 ? isoMonth(published) : monthAt(yearOf(published), monthOf(published) + by);
  },
};

export const year: Rule = {
  kind: 'relative',
  pattern: new RegExp(`(?<![\\w’'-])${PART}(last|this|next)\\s+year(?![\\w-])`, 'gi'),
  read: (m, { published }) =>
    published === null ? null : String(yearOf(published) + { last: -1, this: 0, next: 1 }[m[1]!.toLowerCase()]!),
};

/** "this summer"; "last summer" may mean this year's, from June on. */
export const season: Rule = {
  kind: 'relative',
  pattern: /(?<![\w’'-])(?:(?:earlier|late|early)\s+)?(this|last)\s+(spring|summer|autumn|fall)(?![\w-])/gi,
  read: (m, { published }) => {
    if (published === null) return null;
    if (m[1]!.toLowerCase() === 'this') return String(yearOf(published));
    const begins = { spring: 3, summer: 6, autumn: 9, fall: 9 }[m[2]!.toLowerCase()]!;
    return monthOf(published) < begins ? String(yearOf(published) - 1) : null;
  },
};
