/** A weekday: "Friday", "last Friday", "Friday night", "Thursday of last week"; read from the day of publication. */
import { commonMonth, isoDay, mondayOf, onOrAfter, onOrBefore } from '../calendar.ts';
import { PART_OF_DAY, WEEKDAY, weekdayNumber } from '../names.ts';
import type { Place, Rule } from '../rule.ts';
import { tenseAround } from '../tense.ts';

/** Days with a name of their own, shops, teams, newspapers. */
const NAMED_BEFORE =
  /\b(?:Black|Bloody|Good|Super|Cyber|Palm|Easter|Whit|Giving|Ash|Shrove|Fat|Ruby|Sheffield|Man|Mail\s+on|Independent\s+on|Any\s+Given|Maundy|Holy)\s+$/i;
const NAMED_AFTER =
  /^\s+(?:Times|Telegraph|Mirror|Mail|Express|Herald|Post|Independent|People|Sun|World|Star|Sport|Review|Business|Night\s+(?:Live|Football|Lights|Fever|Takeaway)|Evening\s+Post|the\s+13th|[Ss]chools?\b)/;
/** A custom, not a day: "every Sunday", "on a Friday". */
const CUSTOM = /\b(?:every\s+(?:\w+\s+)?|(?:each|most|some|any|a|one|alternate)\s+)$/i;

export const weekday: Rule = {
  kind: 'weekday',
  pattern: new RegExp(
    `(?<![\\w’'-])(?:(last|next|this\\s+past|this\\s+coming|this|the\\s+(?:following|next|previous)|(?:the\\s+)?past|coming)\\s+)?(?:(?:late|early|earlier|later|mid-?)\\s+(?:on\\s+)?)?(${WEEKDAY})(?![a-z])(?:\\s+${PART_OF_DAY}(?![\\w]))?(?:,?\\s+(?:of\\s+)?(last|this|next)\\s+week)?`,
    'gi',
  ),
  read: (m, at) => {
    const name = m[2]!;
    if (at.published === null || name[0] !== name[0]!.toUpperCase() || isName(m[0], at)) return null;
    const n = weekdayNumber(name);
    const lead = m[1]?.toLowerCase().replace(/\s+/g, ' ');
    if (m[3])
      return isoDay(mondayOf(at.published) + ((n + 6) % 7) + { last: -7, this: 0, next: 7 }[m[3].toLowerCase()]!);
    return byLead(n, lead, at, at.published);
  },
};

function isName(words: string, at: Place): boolean {
  const before = at.text.slice(Math.max(0, at.start - 24), at.start);
  return (
    NAMED_BEFORE.test(before) ||
    NAMED_AFTER.test(words.replace(new RegExp(`^.*${WEEKDAY}`, 'i'), '') + at.text.slice(at.end, at.end + 16)) ||
    CUSTOM.test(before)
  );
}

function byLead(n: number, lead: string | undefined, at: Place, published: number): string | null {
  const last = onOrBefore(published - 1, n);
  const next = onOrAfter(published + 1, n);
  switch (lead) {
    // Some say "last Friday" for the nearest, some for that of the week before: where these differ, only the month is sure.
    case 'last':
      return agreed(last, mondayOf(published) - 7 + ((n + 6) % 7));
    case 'next':
      return agreed(next, mondayOf(published) + 7 + ((n + 6) % 7));
    case 'this past':
    case 'the past':
    case 'past':
      return isoDay(onOrBefore(published, n));
    case 'this coming':
    case 'coming':
      return isoDay(next);
    case 'the following':
    case 'the next':
      return at.before === null ? null : isoDay(onOrAfter(at.before + 1, n));
    case 'the previous':
      return at.before === null ? null : isoDay(onOrBefore(at.before - 1, n));
  }
  const coming = tenseAround(at.text, at.start, at.end) === 'future';
  return isoDay(coming ? onOrAfter(published, n) : onOrBefore(published, n));
}

const agreed = (a: number, b: number): string | null => (a === b ? isoDay(a) : commonMonth(a, b));
