/** Stretches of capitalised words that may hold a name. */
import {
  folded,
  isBody,
  isFirstName,
  isGroupWord,
  isKnownOrganisation,
  isPlace,
  isStop,
  isTitle,
} from '../words/lists.ts';
import type { Token } from './tokens.ts';

/** From the first to before the last token. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const PARTICLE = /^(?:de|del|della|der|den|di|da|do|dos|das|du|la|le|van|von|bin|ibn|al|el|ben|y|e|zu|abu|ould|bint)$/;
/** Offices and bodies whose name goes on after "of". */
const WITH_OF =
  /^(?:secretary|minister|ministry|department|bank|university|college|institute|institution|center|centre|office|bureau|board|council|house|chamber|league|association|federation|academy|museum|library|court|school|society|organi[sz]ation|union|ministers|commission|committee|conference|foundation|endowment|director|chief|speaker|leader|attorney|commissioner|chairman|republic|duke|duchess|earl|church|bishop|archbishop|state|city|chairwoman|chair|governor|mayor|agency|coalition|campaign|chancellor|chambers|observatory|forum|confederation|inspectorate|trust|fund|knights|daughters|service|alliance|network|party|states|society|congress)$/;
const JOINS = /^(?:of|for|on|to)$/;
/** Longer runs are lists or headlines. */
const MOST = 14;

/** "Will Sand, a teacher," begins a sentence with a name. */
const isNameAtFirst = (tokens: readonly Token[], i: number): boolean =>
  /^(?:will|may|april|june|august)$/.test(tokens[i]!.lower) &&
  tokens[i]!.capital &&
  tokens[i]!.first &&
  tokens[i + 1]?.gap === 'space' &&
  tokens[i + 1]!.capital &&
  !isStop(tokens[i + 1]!.lower) &&
  ((tokens[i + 2]?.gap === 'comma' && /^(?:an?|the|who|\d+)$/.test(tokens[i + 2]!.lower)) ||
    /^(?:said|says|told|asked|added|wrote)$/.test(tokens[i + 2]?.lower ?? ''));

/** Newspapers of one day: "the Sunday Times". */
const OF_DAY =
  /^(?:times|telegraph|mirror|herald|express|mail|people|sun|post|world|independent|business|star|tribune|age|mercury|life|record|sport|star-times)$/;
const DAY = /^(?:sunday|saturday)$/;

/** "Sunday" of "the Sunday Times". */
const isDayOfPaper = (tokens: readonly Token[], i: number): boolean =>
  DAY.test(tokens[i]!.lower) &&
  tokens[i + 1]?.gap === 'space' &&
  tokens[i + 1]!.capital &&
  OF_DAY.test(tokens[i + 1]!.lower);
/** "Mail on Sunday": `i` is the preposition. */
const isOnSunday = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text === 'on' &&
  /^(?:mail|independent|scotland|wales|ireland|post|herald)$/.test(tokens[i - 1]!.lower) &&
  tokens[i + 1]?.text === 'Sunday' &&
  tokens[i + 1]!.gap === 'space' &&
  (tokens[i - 2] === undefined ||
    /^(?:the|daily|scottish)$/.test(tokens[i - 2]!.lower) ||
    tokens[i - 1]!.lower === 'mail');

/** All of [from, to), left to right. */
export function runsIn(tokens: readonly Token[], from: number, to: number): Run[] {
  const out: Run[] = [];
  let i = from;
  while (i < to) {
    if (!begins(tokens[i]!) && !isDayOfPaper(tokens, i) && !isNameAtFirst(tokens, i)) {
      i++;
      continue;
    }
    const end = endOf(tokens, i, to);
    out.push({ from: i, to: end });
    i = end;
  }
  return out;
}

/** "Rosa May", "Will Sand": months and verbs that are names when they stand between names. */
const STOP_NAME = /^(?:may|will|march|august|april|june|jan|sun|long|black|white|young)$/;

function begins(t: Token): boolean {
  if (
    /-(?:nominated|winning|listed|registered|raised|rated|sponsored|starring|producing|ruled|held|supporting|based|born|built|related|backed|led|style|owned|bound|area|funded|run|trained|educated|made|wide|era|like|level|type|speaking|controlled|affiliated|linked|inspired)$/.test(
      t.text,
    )
  )
    return false;
  if (/^[DRI]-|^\p{Lu}-\p{Ll}/u.test(t.text) || isStop(t.lower.slice(0, Math.max(0, t.lower.indexOf('-')))))
    return false;
  return t.capital && !(isStop(t.lower) && (t.first || !STOP_NAME.test(t.lower) || t.lower === 'may'));
}

function endOf(tokens: readonly Token[], from: number, to: number): number {
  let i = from + 1;
  let joined = false;
  while (i < to && i - from < MOST) {
    const before = tokens[i - 1]!;
    const t = tokens[i]!;
    if (before.possessive && !isOwnBody(tokens, from, i)) break;
    if (t.gap === 'quote' && isNickname(tokens, i, to)) {
      i += 2;
      continue;
    }
    if (t.gap === 'ampersand' && t.capital && !isStop(t.lower) && !isFullName(tokens, from, i)) {
      i++;
      continue;
    }
    if (t.gap !== 'space' || (before.caps && !t.caps && before.text.length > 5)) break;
    if (t.capital) {
      if (i === from + 1 && isEndOfSentence(tokens, from)) break;
      if (i === from + 1 && isDayOfPaper(tokens, from)) return i + 1;
      if (isStop(t.lower) && !(STOP_NAME.test(t.lower) && isFirstName(before.lower))) break;
      i++;
      continue;
    }
    const next = tokens[i + 1];
    if (!next || i + 1 >= to || next.gap !== 'space') break;
    if (PARTICLE.test(t.lower) && next.capital && !isStop(next.lower)) {
      i += 2;
      continue;
    }
    if (
      PARTICLE.test(t.lower) &&
      PARTICLE.test(next.lower) &&
      tokens[i + 2]?.capital &&
      tokens[i + 2]!.gap === 'space'
    ) {
      i += 3;
      continue;
    }
    if (isOnSunday(tokens, i)) return i + 2;
    const head = hasHead(tokens, from, i) ?? (joined && t.text === 'of' ? before.lower : null);
    if (JOINS.test(t.text) && head && (t.text === 'of' || isBody(head))) {
      const k = next.text === 'the' && tokens[i + 2]?.gap === 'space' ? i + 2 : i + 1;
      if (k >= to || !tokens[k]!.capital || isStop(tokens[k]!.lower)) break;
      joined = true;
      i = k + 1;
      continue;
    }
    if (t.text === 'and' || t.text === '&') {
      const one = joined && next.capital && !isStop(next.lower) && !startsAnew(tokens, i + 1, to);
      if (!one && t.text !== '&' && !isBodyOfTwo(tokens, from, i, to)) break;
      if (!next.capital) break;
      i += 2;
      continue;
    }
    break;
  }
  return i;
}

/** "in the U.S. King Omar came": the stop ends the sentence as well. */
const isEndOfSentence = (tokens: readonly Token[], i: number): boolean =>
  /^\p{Lu}\.\p{Lu}\.$/u.test(tokens[i]!.text) &&
  tokens[i - 1]?.lower === 'the' &&
  /^(?:in|to|from|of|across|into|throughout|outside|inside|within)$/.test(tokens[i - 2]?.lower ?? '') &&
  isTitle(tokens[i + 1]!.lower);

/** "Ana Lima & Bo Sand" are two. */
const isFullName = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from > 1 && isFirstName(tokens[from]!.lower);

/** The last word that takes "of", if that is the word before, or one a word earlier ("Bank Negara of"). */
function hasHead(tokens: readonly Token[], from: number, i: number): string | null {
  const last = tokens[i - 1]!.lower;
  return WITH_OF.test(last) ? last : i - 2 >= from && WITH_OF.test(tokens[i - 2]!.lower) ? tokens[i - 2]!.lower : null;
}

/** "the Workers' Party", "Porto County Coroner's Office": the possessive is part of the body's name. */
function isOwnBody(tokens: readonly Token[], from: number, i: number): boolean {
  const t = tokens[i]!;
  const first = tokens[from]!.lower;
  if (!t.capital || t.gap !== 'space' || !isBody(t.lower)) return false;
  // "Clark County Sheriff's Office"
  if (i - from > 1 && isTitle(tokens[i - 1]!.lower)) return true;
  return !isFirstName(first) && !isPlace(first) && !isKnownOrganisation(first) && (i - from > 1 || /s$/.test(first));
}

/** "the Securities and Exchange Commission": one common word before "and", a body's last word after it. */
function isBodyOfTwo(tokens: readonly Token[], from: number, and: number, to: number): boolean {
  const t = tokens[from]!;
  if (and !== from + 1 || tokens[from - 1]?.lower !== 'the') return false;
  if (
    t.caps ||
    isKnownOrganisation(t.lower) ||
    (isBody(t.lower) && !t.lower.endsWith('s')) ||
    isPlace(t.lower) ||
    isFirstName(t.lower) ||
    isTitle(t.lower)
  )
    return false;
  let end = and + 1;
  while (end < to && end < and + 5 && tokens[end]!.capital && tokens[end]!.gap === 'space') end++;
  return (
    end > and + 2 &&
    isBody(tokens[end - 1]!.lower) &&
    !isFirstName(tokens[and + 1]!.lower) &&
    !isPlace(tokens[and + 1]!.lower)
  );
}

/** What follows "and" is another name: a person, a body of its own. */
function startsAnew(tokens: readonly Token[], i: number, to: number): boolean {
  const t = tokens[i]!;
  if (
    t.caps ||
    isFirstName(t.lower) ||
    isKnownOrganisation(t.lower) ||
    isGroupWord(t.lower) ||
    /^(?:mr|mrs|ms|dr|sen|rep|gov|president)$/.test(t.lower)
  )
    return true;
  const next = tokens[i + 1];
  return (
    i + 1 < to &&
    next !== undefined &&
    next.gap === 'space' &&
    next.capital === true &&
    isBody(next.lower) &&
    WITH_OF.test(next.lower)
  );
}

/** `Robert “Bob” Lima`: one capitalised word in quotation marks, and a name goes on. */
function isNickname(tokens: readonly Token[], i: number, to: number): boolean {
  const t = tokens[i]!;
  const next = tokens[i + 1];
  return (
    i + 1 < to &&
    t.capital &&
    !isStop(folded(t.text)) &&
    next?.capital === true &&
    next.gap === 'other' &&
    next.start - t.end <= 3 &&
    !next.first
  );
}
