/** "With AFP", "mit Material von dpa", "avec AFP", "con información de EFE", "with agencies", and where it first appeared. */
import { AGENCY_LIST, agencyNames } from './agencies.ts';
import { type CreditRule, credits } from './rule.ts';

const WITH = new RegExp(
  `(?:^|[.!?]\\s+|[(\\[—–-]\\s*)((?:with (?:(?:additional )?(?:reporting|inputs?|files|information|material|reports?) (?:from|by) )?|mit (?:material|informationen|agenturmaterial) (?:von|der) (?:der )?|avec |con (?:información|informaciones|datos) de |com informações (?:d[aeo] )?|con |\\(?agenzie |met informatie van )(${AGENCY_LIST}|agencies|agency reports|wire (?:services|reports)|agencias|agências|agenturen|agences?))[\\s)\\].]*$`,
  'iu',
);
const FIRST =
  /(?:this|the) (?:story|article|post|piece|report) (?:was )?(?:originally |first )+(?:published|appeared|ran|reported)(?: (?:on|in|by|at|with))+ ([^.\n,;()]{2,60})/i;
const REPUBLISHED =
  /(?:this|the) (?:story|article) is (?:republished|reprinted) (?:from|with permission (?:from|of)) ([^.\n,;()]{2,60}?)(?: under\b|[.,;]|$)/i;

export const withAgencies: CreditRule = (text, kind) => {
  if (kind === 'headline' || kind === 'caption') return [];
  const from = Math.max(0, text.length - 160);
  const m = WITH.exec(text.slice(from));
  if (m) {
    const start = from + m.index + m[0].indexOf(m[1]!);
    return credits(agencyNames(m[2]!), 'agency', start, start + m[1]!.length);
  }
  const first = text.length < 400 ? (FIRST.exec(text) ?? REPUBLISHED.exec(text)) : null;
  return first
    ? credits(
        [first[1]!.replace(/\s+(?:and (?:has|is|was)|under|with permission)\b.*$/, '').trim()],
        'origin',
        first.index,
        first.index + first[0].length,
      )
    : [];
};
