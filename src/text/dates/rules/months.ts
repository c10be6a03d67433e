/** A month: "September 2016", "in September", "last September", "its July summit". */
import { monthAt, monthOf, yearOf } from '../calendar.ts';
import { MONTH, monthNumber } from '../names.ts';
import type { Place, Rule } from '../rule.ts';
import { tenseAround } from '../tense.ts';

/** Also a verb, a protest, a person. */
const AMBIGUOUS = /^(?:May|March|Jan|April|June|August)$/;
/** The words before a bare month tell that it is one. */
const LEAD =
  /\b(?:in|since|until|till|through|throughout|from|to|by|before|after|during|for|of|between|and|as\s+of|both)\s+(?:the\s+)?$/i;
const SURE_LEAD = /\b(?:in|since|until|till|through|throughout|during|between)\s+$/i;
/** "its July summit", "the president’s September speech" */
const OWN = /(?:\b(?:a|an|its|his|her|their|our|that|the|one)|['’]s)\s+$/i;
const NOUN =
  /^(?:\s+|-)(?!(?:and|or|on|for|to|of|in|at|by|from|through|against|was|were|is|are|will|has|had|have|said|that|who|as|but|with)\b)[a-z]/;

export const month: Rule = {
  kind: 'month',
  pattern: new RegExp(
    `(?<![\\w’'-])(?:([Ll]ast|[Nn]ext|[Tt]his\\s+past|[Tt]his\\s+coming|[Tt]his|[Ee]arly|[Mm]id|[Ll]ate)(?:\\s+|-)(?:in\\s+)?)?(${MONTH})(?:(?:,|,?\\s+of(?:\\s+(last|this|next)\\s+year)?)?(?:\\s+((?:1[5-9]|20)\\d\\d)(?!\\d|,\\d{3}|s\\b)|(?<=year))|\\s+(last|this|next)\\s+year\\b)?(?!\\s+\\d)`,
    'g',
  ),
  read: (m, at) => {
    const [lead, name, of, year, alone] = [m[1]?.toLowerCase(), m[2]!, m[3], m[4], m[5]];
    const n = monthNumber(name);
    if (year) return monthAt(Number(year), n);
    if (at.published === null || !isMonth(name, lead, at)) return null;
    const now = yearOf(at.published);
    const said = of ?? alone;
    if (said) return monthAt(now + (said === 'last' ? -1 : said === 'next' ? 1 : 0), n);
    return byLead(n, lead, at, now, monthOf(at.published));
  },
};

function isMonth(name: string, lead: string | undefined, at: Place): boolean {
  if (lead && !(lead === 'this' && name === 'March')) return true;
  const before = at.text.slice(Math.max(0, at.start - 16), at.start);
  const after = at.text.slice(at.end, at.end + 16);
  if (AMBIGUOUS.test(name)) {
    const lead = name === 'May' || /^\s+[A-Z][a-z]/.test(after) ? SURE_LEAD : LEAD;
    return lead.test(before) || (OWN.test(before) && NOUN.test(after) && !/\bthe\s+$/i.test(before));
  }
  return LEAD.test(before) || (OWN.test(before) && NOUN.test(after));
}

/** Which year's: by "last" and "next" where they leave no doubt, else by the verb, else the nearest. */
function byLead(n: number, lead: string | undefined, at: Place, year: number, now: number): string | null {
  if (lead === 'last') return n >= now ? monthAt(year - 1, n) : null;
  if (lead === 'next') return n <= now ? monthAt(year + 1, n) : null;
  if (lead === 'this') return monthAt(year, n);
  const past = n <= now ? year : year - 1;
  const coming = n >= now ? year : year + 1;
  if (lead === 'this past') return monthAt(past, n);
  if (lead === 'this coming') return monthAt(coming, n);
  const after = at.text.slice(at.end, at.end + 16);
  const attributive =
    NOUN.test(after) &&
    !/^\s+(?:he|she|it|they|we|when|after|before)\b/.test(after) &&
    OWN.test(at.text.slice(Math.max(0, at.start - 8), at.start));
  const tense = attributive ? null : tenseAround(at.text, at.start, at.end);
  if (tense === 'past') return monthAt(past, n);
  if (tense === 'future') return monthAt(coming, n);
  const back = (now - n + 12) % 12;
  return monthAt(back <= 12 - back || back === 0 ? past : coming, n);
}
