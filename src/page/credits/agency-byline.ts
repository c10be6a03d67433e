/** "By The Associated Press", "Jane Doe, Reuters", "AFP": an agency in a byline. */
import { AGENCY_LIST, agencyNames } from './agencies.ts';
import { type CreditRule, credits } from './rule.ts';

const NAMED = new RegExp(`(?<![\\p{L}\\d])(${AGENCY_LIST})`, 'u');

export const agencyByline: CreditRule = (text, kind) => {
  if (kind !== 'byline' || text.length > 200) return [];
  const m = NAMED.exec(text);
  return m ? credits(agencyNames(m[1]!), 'agency', m.index, m.index + m[0].length) : [];
};
