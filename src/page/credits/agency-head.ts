/** "LONDON (Reuters) - ", "(AP) —", "New Delhi, Jan 3 (PTI)": an agency in brackets before the first sentence. */
import { AGENCY_LIST, agencyNames } from './agencies.ts';
import { type CreditRule, credits } from './rule.ts';

const HEAD = new RegExp(`^([^\\n()]{0,60}?)\\((${AGENCY_LIST})\\)\\s*(?:[—–:-]|--|\\s(?=\\p{Lu}))`, 'u');

export const agencyHead: CreditRule = (text, kind) => {
  if (kind !== 'paragraph' && kind !== 'dateline') return [];
  const m = HEAD.exec(text.slice(0, 160));
  // What stands before the bracket is a place and a date, never a clause.
  if (!m || /[.!?]\s|\p{Ll}{2,}\s+\p{Ll}{2,}\s+\p{Ll}{2,}/u.test(m[1]!)) return [];
  const start = m[1]!.length;
  return credits(agencyNames(m[2]!), 'agency', start, start + m[2]!.length + 2);
};
