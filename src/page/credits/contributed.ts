/** "The Associated Press contributed to this report.", "… contributed reporting from Kyiv." */
import { AGENCIES, AGENCY } from './agencies.ts';
import { type CreditRule, credits, isPerson } from './rule.ts';

const SENTENCE =
  /(?:^|[.!?]\s+|[([—–-]\s*)([^.!?()[\]\n]{2,200}?(?:(?:[A-Z]\.){1,3}[^.!?()[\]\n]{1,80}?)?)\s+(?:(?:also\s+)?contributed(?:\s+(?:to\s+(?:this|the)\s+(?:report|story|article)|(?:additional\s+)?reporting|research)))[^.!?\n]{0,60}[.!?]?/u;
/** "Associated Press writers Jane Doe", "CNN's Jane Doe": the house is not the name. */
const TITLES = new RegExp(
  `^(?:.{2,40}?(?:['’]s?)\\s+(?=\\p{Lu})|${AGENCY}\\s+(?=\\p{Ll}))?(?:(?:with|and|freelance|staff|writers?|reporters?|correspondents?|journalists?|news|researchers?|producers?|political|senior|the)\\s+)*`,
  'iu',
);

export const contributed: CreditRule = (text, kind) => {
  if (kind === 'headline' || kind === 'caption' || !text.includes('contributed')) return [];
  const from = Math.max(0, text.length - 600);
  const m = SENTENCE.exec(text.slice(from));
  if (!m) return [];
  const names = m[1]!
    .split(/\s*,\s*(?:and\s+)?|\s+and\s+/)
    .map((n) =>
      AGENCIES.includes(n.trim())
        ? n.trim()
        : n
            .replace(TITLES, '')
            .replace(/\s+(?:in|from|of|at)\s+.*$/, '')
            .trim(),
    )
    .filter((n) => isPerson(n) || AGENCIES.includes(n));
  const start = from + m.index + m[0].indexOf(m[1]!);
  return credits(names, 'contributor', start, from + m.index + m[0].length);
};
