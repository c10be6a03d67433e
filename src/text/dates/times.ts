/** Expressions of time ("on Friday", "last month", "3 May") and what they mean on the day an article was published. */
import type { Range } from '../../record/article.ts';
import { dayOf } from './calendar.ts';
import type { Rule } from './rule.ts';
import { ago, later } from './rules/ago.ts';
import { dayWord } from './rules/day-words.ts';
import { dayFirst, iso, monthFirst, numeric } from './rules/full-dates.ts';
import { holiday } from './rules/holidays.ts';
import { month } from './rules/months.ts';
import * as periods from './rules/periods.ts';
import { weekday } from './rules/weekdays.ts';
import { year } from './rules/years.ts';

/** A time that the words give, and no more exact than they are. */
export interface Time extends Range {
  /** ISO 8601: `2016-11-14`, `2016-11` or `2016`. */
  readonly value: string;
  readonly kind: Rule['kind'];
}

/** Where two match from the same place the longer wins, and at equal length the one that stands first here. */
const RULES: readonly Rule[] = [
  iso,
  numeric,
  monthFirst,
  dayFirst,
  holiday,
  weekday,
  dayWord,
  month,
  periods.week,
  periods.weekend,
  periods.month,
  periods.year,
  periods.season,
  ago,
  later,
  year,
];

/** Farther back than this, "the next day" hangs on something else. */
const REACH = 600;

/** Times in `text[range]`, in text order. `published` is an ISO 8601 date or date-time; without it relative words have no value. */
export function timesIn(text: string, range: Range, published: string | null): Time[] {
  const day = dayOf(published);
  const out: Time[] = [];
  for (const { rule, match, start, end } of matches(text, range)) {
    const last = out.at(-1);
    const before = last && last.value.length === 10 && start - last.end < REACH ? dayOf(last.value) : null;
    const value = rule.read(match, { text, start, end, published: day, before });
    if (value !== null) out.push({ start, end, value, kind: rule.kind });
  }
  return out;
}

interface Match extends Range {
  readonly rule: Rule;
  readonly match: RegExpMatchArray;
}

/** Disjoint, in text order. */
function matches(text: string, range: Range): Match[] {
  const slice = text.slice(range.start, range.end);
  const all: Match[] = [];
  for (const rule of RULES)
    for (const match of slice.matchAll(rule.pattern)) {
      const start = range.start + match.index;
      all.push({ rule, match, start, end: start + match[0].length });
    }
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const out: Match[] = [];
  for (const m of all) if (m.start >= (out.at(-1)?.end ?? 0)) out.push(m);
  return out;
}
