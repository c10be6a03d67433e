/** "© AFP", "Copyright 2020 The Associated Press. All rights reserved." */
import { AGENCY_LIST, agencyNames } from './agencies.ts';
import { type CreditRule, credits } from './rule.ts';

const NOTE = new RegExp(
  `^[\\s(\\[]*(?:©|\\(c\\)|copyright)\\s*(?:©|\\(c\\))?\\s*(?:\\d{4}\\s*)?(?:by\\s+)?(${AGENCY_LIST})`,
  'iu',
);

export const copyright: CreditRule = (text, kind) => {
  if (kind === 'headline' || kind === 'caption') return [];
  const m = NOTE.exec(text.slice(0, 120));
  return m ? credits(agencyNames(m[1]!), 'agency', m[0].length - m[0].trimStart().length, m[0].length) : [];
};
