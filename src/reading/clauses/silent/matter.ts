/** What the silence is about: from a preposition to where the clause ends. */
import type { Range } from '../../../record/article.ts';

const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
/** A matter never begins like this: "comment on Tuesday", "on the record", "on condition of anonymity". */
const NO_MATTER = new RegExp(
  `^(?:${DAY}|condition|the record|camera|Twitter|Facebook|behalf|air|his behalf|her behalf|their behalf|the spot|the phone|deadline|\\p{Lu}\\p{Ll}+\\.? \\d)`,
  'u',
);
const CLAUSE =
  /^(?:whether|that|why|how|if|when|what|who|where|which|(?:[a-zà-ɏ]+ ){0,3}(?:reports?|claims?|allegations?|accusations?|suggestions?|rumou?rs?|speculation) that)\b/i;
/** What goes on after a comma is another clause. */
const COMMA_ENDS =
  /^,\s+(?:and|but|while|although|though|saying|citing|adding|according|despite|when|nor|or|so|instead|referring|however|as|after|because|which|who|noting|(?!including|involving|regarding|concerning|according)[a-zà-ɏ]{3,}ing|the (?:paper|report|newspaper|agency|statement) (?:said|reported)|(?:[a-zà-ɏ][a-zà-ɏ’'.-]*\s+){1,4}(?:said|says|reported|reports|added|wrote|told)\b)/i;
const CLAUSE_COMMA_ENDS =
  /^,\s+(?:and (?!whether|how|why|if|that|when|who|what)|but|although|saying|citing|adding|according|nor|instead|referring|however|(?:[a-zà-ɏ][a-zà-ɏ’'.-]*\s+){1,4}(?:said|says|reported|reports|added|wrote)\b)/i;
const ENDS =
  /^\s+(?:but|although|though|when (?:asked|reached|contacted)|until|so far|at (?:this|the) (?:time|moment)|and (?:spent|went|took|left|[a-zà-ɏ]{3,}ed (?:to|the|a|an|his|her|its|their|all|questions|requests|reporters)|(?:the |a )?(?:[a-zà-ɏ]+ ){1,4}(?:said|says|did|declined)|is|are|was|were|has|have|had|did|does|do|could|will|would|said|declined|refused|instead|it|he|she|they|the [a-zà-ɏ]+ (?:is|was|has|had|did))|as of|by (?:press|deadline|publication)|before publication|in time for|because)\b/i;
const NOUN_ENDS = /^\s+(?:when|while|during|after|before|since|despite|saying|citing|if|as)\b/i;
const TRAILING = new RegExp(
  `\\s+(?:(?:on|late|early|last|this)\\s+)*(?:${DAY}(?:\\s+(?:morning|afternoon|evening|night))?|yesterday|today|tonight|this week|last week|so far|yet|either|too)$`,
  'i',
);
const LONGEST = 400;

/** `from` is where the matter's first word may stand; `to` the sentence's end; an `opening` clause ends at its comma. `null` where what stands there is none. */
export function matterAt(text: string, from: number, to: number, opening = false): Range | null {
  let start = from;
  while (start < to && /\s/.test(text[start]!)) start++;
  const part = text.slice(start, Math.min(to, start + LONGEST));
  if (!/^[\p{L}\p{N}“"‘'$£€]/u.test(part) || NO_MATTER.test(part)) return null;
  const clause = CLAUSE.test(part);
  let end = part.length;
  for (let i = 1; i < part.length; i++) {
    const c = part[i]!;
    if ((c === '”' && !part.slice(0, i).includes('“')) || (c === '"' && !part.slice(0, i).includes('"'))) end = i;
    if (end === i) break;
    if (c !== ' ' && c !== ',' && c !== ';' && c !== '—' && c !== ')' && c !== '–') continue;
    const rest = part.slice(i, i + 80);
    if (c === ';' || c === '—' || (c === '–' && part[i - 1] === ' ')) end = i;
    else if (c === ')' && !part.slice(0, i).includes('(')) end = i;
    else if (c === ',' && (opening || (clause ? CLAUSE_COMMA_ENDS : COMMA_ENDS).test(rest))) end = i;
    else if (c === ' ' && (ENDS.test(rest) || (!clause && NOUN_ENDS.test(rest)))) end = i;
    if (end === i) break;
  }
  let words = part.slice(0, end).replace(/[\s.!?,;:–—-]+$/u, '');
  for (let n = 0; n < (clause ? 0 : 2); n++) words = words.replace(TRAILING, '').replace(/[\s,]+$/u, '');
  return words.length > 1 ? { start, end: start + words.length } : null;
}
