/** Numbers in a text: digits with separators, words, shares, vague ones and ranges, each with its currency or unit. */
import type { Range } from '../../record/article.ts';
import { atomsIn } from './atoms.ts';
import type { NumberExpression } from './expression.ts';
import { joined } from './ranges.ts';

export type { NumberExpression } from './expression.ts';

/** Numbers in `text[range]`, in text order, disjoint. Scores and codes of several numbers ("3-2", "555-0123") are left out. */
export function numbersIn(text: string, range: Range): NumberExpression[] {
  const at = Math.max(0, range.start - BACK);
  const body = text.slice(at, range.end);
  if (!HINT.test(body)) return [];
  return joined(body, atomsIn(body, range.start - at)).map((n) => ({
    ...n,
    start: Math.max(n.start + at, range.start),
    end: n.end + at,
    number: { start: n.number.start + at, end: n.number.end + at },
  }));
}

/** What stands before the range may tell a score or a change. */
const BACK = 80;

/** Most sentences have no number: one look tells. */
const HINT =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|half|third|quarter|couple|dozens?|scores|hundreds?|thousands?|\w+illions?|lakh|crore|zero)\b|-(?:one|two|three|four|five|six|seven|eight|nine)\b/i;
