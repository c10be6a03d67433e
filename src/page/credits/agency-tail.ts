/** "(dpa)", "– AFP", "/PAP", "AFP/Reuters": an agency closing the text or alone on its line. */
import { AGENCY_LIST, agencyNames } from './agencies.ts';
import { type CreditRule, credits } from './rule.ts';

const BRACKETS = new RegExp(
  `(?<=^|[.!?»”"’]\\s*)[\\[(]\\s*(?:with |mit |avec |con |com )?(${AGENCY_LIST})(?:\\s*/\\s*\\p{L}{2,4})?\\s*[\\])]\\s*\\.?$`,
  'u',
);
const DASH = new RegExp(`(?<=[.!?»”"’]\\s*)(?:[—–-]{1,2}|/)\\s*(${AGENCY_LIST})\\.?$`, 'u');
const ALONE = new RegExp(`^[—–/\\s-]*(${AGENCY_LIST})\\.?$`, 'u');

/** They sell pictures, no articles. */
const PICTURES = /Getty|EPA/;

export const agencyTail: CreditRule = (text, kind) => {
  if (kind === 'caption' || kind === 'headline' || kind === 'heading') return [];
  const from = Math.max(0, text.length - 120);
  const m =
    BRACKETS.exec(text.slice(from)) ?? DASH.exec(text.slice(from)) ?? (text.length < 60 ? ALONE.exec(text) : null);
  return m
    ? credits(
        agencyNames(m[1]!),
        PICTURES.test(m[1]!) ? 'photo' : 'agency',
        from + m.index,
        from + m.index + m[0].length,
      )
    : [];
};
