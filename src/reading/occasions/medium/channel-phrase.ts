/** A phrase that names a medium or an occasion: "in a statement", "at a rally in Ohio", "on ABC’s “This Week”". */
import type { Range } from '../../../record/article.ts';
import { phraseEnd, quotedAt, skip, wordAt } from '../../clauses/phrase.ts';
import { isChannelNoun, PLATFORMS } from './media.ts';

/** The head of a phrase and what hangs on it ("with CNN", "in Toledo, Ohio"); null where its noun is no medium. */
export function channelNoun(text: string, from: number, to: number): number | null {
  const end = phraseEnd(text, from, to);
  if (end === from) return null;
  const head = headEnd(text, from, end);
  return head === null || YET_TO_COME.test(text.slice(from, head)) ? null : withTail(text, head, to);
}

const YET_TO_COME = /\b(?:upcoming|next|future|coming|first-ever|forthcoming)\b/i;

/** End of the last channel noun before "of" and "for"; null where another noun follows it ("a statement writer"). */
function headEnd(text: string, from: number, end: number): number | null {
  let found: number | null = null;
  let at = from;
  const core = /\s(?:of|for)\s/.exec(text.slice(from, end));
  const stop = core ? from + core.index : end;
  while (at < stop) {
    at = skip(text, at, stop);
    const word = wordAt(text, at, stop);
    if (!word) break;
    const plain = word.replace(/\.$/, '');
    // "a motion questioning the plan": what the motion does.
    if (found !== null && /^(?:questioning|recording|posting|updating)$/.test(plain)) break;
    const owns = /['’]s?$/.test(plain) || /^['’](?!\p{L})/u.test(text.slice(at + word.length, at + word.length + 2));
    if (isChannelNoun(text.slice(from, at), plain) && !owns) found = at + plain.length;
    else if (found !== null && /^\p{Ll}+(?:ing|ed)$/u.test(plain)) break;
    else if (found !== null && /^\p{Ll}/u.test(plain)) found = null;
    at += word.length;
  }
  return found;
}

const TAIL =
  /\s+(with|to|before|in|at|on|from|of|for|by|about|hosted by|held by|organi[sz]ed by|sponsored by|published (?:by|in|on)|posted (?:on|to)|carried by|broadcast (?:on|by)|aired on|sent to|addressed to)\s+/y;
const NAME = /^(?:the\s+|his\s+|her\s+|its\s+|their\s+|an?\s+)?[“"']?\p{Lu}/u;

/** Complements: whom it was with or to, where, whose. What it was about stays out, and so does when. */
function withTail(text: string, head: number, to: number): number {
  let end = head;
  for (let n = 0; n < 3; n++) {
    end = placeEnd(text, titleEnd(text, end, to), to);
    TAIL.lastIndex = end;
    const m = TAIL.exec(text);
    if (!m || m.index + m[0].length >= to) break;
    const at = m.index + m[0].length;
    const next = text.slice(at, Math.min(to, at + 60));
    const word = m[1]!;
    if (word === 'about' || (/\bby$|^by$/.test(word) && !NAME.test(next))) break;
    if (/^(?:in|at|on|from)$/.test(word) && !(NAME.test(next) || /^(?:his|her|the|a|an)\s+[\p{L}-]+\b/u.test(next)))
      break;
    if (/^(?:in|on|at|from|by)$/.test(word) && TIME.test(next)) break;
    if (word === 'to' && !/^(?:the|an?|his|her|its|their|\p{Lu}|\p{Ll}+s\b|me\b|us\b|him\b|them\b)/u.test(next)) break;
    if (word === 'to' && /^(?:discuss|address|express|focus|press|witness|assess)\b/.test(next)) break;
    const stop = phraseEnd(text, at, to, { joined: word === 'with' || word === 'to' });
    if (stop === at) break;
    end = stop;
  }
  return end;
}

const TIME =
  /^(?:the\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:early\s+|late\s+|mid-?)?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)\b|^(?:the\s+)?(?:\d{1,4}|last|past|same|next|early|late|wake|hope|hopes|morning|afternoon|evening|weekend|day|week|month|year|time)\b/;

/** "his book, ''A Title,''": a title after a comma. */
function titleEnd(text: string, at: number, to: number): number {
  if (text[at] !== ',' && text[at] !== ' ') return at;
  return quotedAt(text, skip(text, text[at] === ',' ? at + 1 : at, to), to) ?? at;
}

const PLACE = /, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2}(?=[,.;\n ]|$)/uy;

/** "Toledo, Ohio": a second name after a comma, where the first stands after "in" or "at". */
function placeEnd(text: string, at: number, to: number): number {
  if (!/\b(?:in|at)\s+(?:\p{Lu}[\p{L}.'’-]*\s*){1,3}$/u.test(text.slice(Math.max(0, at - 40), at))) return at;
  PLACE.lastIndex = at;
  const m = PLACE.exec(text);
  if (!m) return at;
  const end = m.index + m[0].length;
  // "in Porto Alto, Lima said": a name before a verb is a person.
  return end <= to &&
    /^(?:,|\.?\s*$|\s+(?:on|in|that|this|last|where)\b|\.)/.test(text.slice(end, Math.min(to, end + 8)))
    ? end
    : at;
}

/** Broadcasters' names tell more than their nouns. */
const OUTLET =
  /\b(?:TV|[Tt]elevision|[Rr]adio|News|Network|CNN|MSNBC|CNBC|NBC|CBS|ABC|BBC|PBS|NPR|ITV|Sky|Fox|C-SPAN|Bloomberg|HBO|ESPN|Reuters|al-?Jazeera|Al-?Jazeera|Show|Today|Tonight|Newsnight|Press|Daily|Times|Post|Journal|Guardian|Herald|Tribune|Magazine|Weekly|Review|Gazette|Telegraph)\b/;
const FIXED =
  /(?:(?:by|over the|via|on the) (?:tele)?phone|(?:by|via|through|over) (?:e-?mail|text(?: message)?|letter|fax|video ?link|skype|videoconference)|on (?:the )?(?:air|radio|record|television|TV|tv|stage|social media|live (?:television|TV)|state (?:television|TV|media)|national (?:television|TV))|on (?:the |its |his |her |their )?(?:[\w’'-]+ ){0,3}(?:[Ww]eb ?site|[Ff]acebook page|[Bb]log|[Tt]witter|[Ff]acebook|[Ii]nstagram|social media)(?: (?:account|page|feed|site|network)s?)?|in (?:open )?court(?: (?:papers|documents|filings|records|testimony))?|in (?:written )?testimony|under (?:oath|(?:\p{Lu}[\p{L}-]+['’]s? )?(?:questioning|grilling|cross-examination))|(?:from|on) the (?:\w+ )?(?:podium|pulpit|stump|dock|witness (?:stand|box)|campaign trail|(?:Senate|House) floor|floor of the \w+)|in Parliament|in the (?:House of (?:Commons|Lords)|Commons)|in legal papers|in writing)\b/uy;

/** Names of media after "on": "Twitter", "CNN’s “Tonight”", "“Morning Hour”". */
export function outletEnd(text: string, from: number, to: number): number | null {
  const near = text.slice(from, Math.min(to, from + 40));
  const platform = PLATFORMS.exec(near);
  if (platform) return from + platform[0].length;
  const the = /^the\s+/.exec(near)?.[0].length ?? 0;
  const title = quotedAt(text, from + the, to);
  if (title !== null) return title;
  if (!/^\p{Lu}/u.test(near.slice(the))) return null;
  const end = phraseEnd(text, from, to);
  const words = text.slice(from, end);
  const phrase = words.replace(/\s+(?:right|just|shortly|soon|late|early|live|again)$/, '');
  if (phrase.length < words.length) return OUTLET.test(phrase) ? from + phrase.length : null;
  return OUTLET.test(phrase) || /(?:['’]s)\s+["“'‘]/.test(phrase) ? end : null;
}

/** Set phrases without a noun phrase of their own. */
export function fixedEnd(text: string, from: number, to: number): number | null {
  FIXED.lastIndex = from;
  const m = FIXED.exec(text);
  if (!m || from + m[0].length > to) return null;
  const end = from + m[0].length;
  if (/^under questioning$/.test(m[0]) && text.startsWith(' from ', end)) return phraseEnd(text, end + 6, to);
  return end;
}

export const span = (start: number, end: number | null): Range | null => (end === null ? null : { start, end });
