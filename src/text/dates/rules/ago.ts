/** "two days ago", "several weeks ago", "the next day", "two days later": counted from publication or from the time before. */
import { commonMonth, isoDay, monthAt, monthOf, yearOf } from '../calendar.ts';
import type { Rule } from '../rule.ts';

const NUMBERS = [
  'a',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const COUNT = `(an?|${NUMBERS.slice(1).join('|')}|\\d{1,3}|a\\s+couple\\s+of|a\\s+few|several|some)`;
/** A few is three to five, several up to six. */
const SPREAD: Readonly<Record<string, readonly [number, number]>> = {
  'a couple of': [2, 2],
  'a few': [2, 5],
  several: [3, 6],
};

export const ago: Rule = {
  kind: 'relative',
  pattern: new RegExp(
    `(?<![\\w’'-])(?:(?:about|around|nearly|almost|just|only|roughly|more\\s+than)\\s+)?${COUNT}\\s+(minute|hour|day|week|month|year)s?\\s+ago(?![\\w-])`,
    'gi',
  ),
  read: (m, { published }) => {
    const n = counted(m[1]!);
    return published === null || n === null
      ? null
      : back(published, n[0], n[1], m[2]!.toLowerCase(), /^more/i.test(m[0]));
  },
};

/** Needs a time before it that names a day. */
export const later: Rule = {
  kind: 'relative',
  pattern: new RegExp(
    `(?<![\\w’'-])(?:the\\s+(next|following|previous|same)\\s+day|(the\\s+day\\s+(?:before|after))(?!\\s+(?:he|she|it|the|a|his|her|yester|tomorrow))|${COUNT}\\s+(minute|hour|day|week|month|year)s?\\s+(later|earlier|before|afterwards?))(?![\\w-])`,
    'gi',
  ),
  read: (m, { before }) => {
    if (before === null) return null;
    const word = (m[1] ?? m[2])?.toLowerCase();
    if (word) return isoDay(before + (word === 'same' ? 0 : /next|following|after/.test(word) ? 1 : -1));
    const n = counted(m[3]!);
    if (m[4]!.toLowerCase() !== 'day' || n === null || n[0] !== n[1]) return null;
    return isoDay(before + (/^(?:later|after)/i.test(m[5]!) ? n[0] : -n[0]));
  },
};

function counted(words: string): readonly [number, number] | null {
  const w = words.toLowerCase().replace(/\s+/g, ' ').replace(/^an$/, 'a');
  if (SPREAD[w]) return SPREAD[w];
  const n = /^\d/.test(w) ? Number(w) : NUMBERS.indexOf(w) < 1 ? NUMBERS.indexOf(w) + 1 : NUMBERS.indexOf(w);
  return n > 0 ? [n, n] : null;
}

/** Never more exact than the unit: days give a day, weeks at best a month, months a month, years a year. */
function back(published: number, low: number, high: number, unit: string, more: boolean): string | null {
  if (unit === 'minute') return isoDay(published);
  if (unit === 'hour') return high <= 12 ? isoDay(published) : high === 24 ? isoDay(published - 1) : null;
  if (more) return null;
  if (unit === 'day') return low === high ? isoDay(published - low) : commonMonth(published - high, published - low);
  if (unit === 'week')
    return commonMonth(published - 7 * high - (low === high ? 3 : 0), published - 7 * low + (low === high ? 3 : 0));
  if (low !== high) return null;
  return unit === 'month' ? monthAt(yearOf(published), monthOf(published) - low) : String(yearOf(published) - low);
}
