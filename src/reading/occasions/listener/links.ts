/** Verbs and nouns that lead to a listener by a preposition: "said to", "wrote a letter to", "interview with", "asked by". */
import { isForm, SAYS_TO, WITH } from './verbs.ts';

export interface Link {
  /** Offsets in the words: of the verb or noun, and behind the white space after the preposition. */
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns that are made to or with somebody. */
const NOUN_TO = words(`
letter letters email emails e-mail e-mails memo memos memorandum message messages note notes speech speeches address remarks testimony
complaint complaints submission submissions statement statements comments apology petition reply response presentation tweet telegram
appeal report warning advice plea call text
`);
const NOUN_WITH = words(`
interview interviews conversation conversations meeting meetings call calls discussion discussions chat talk q&a session debate exchange
sit-down complaint complaints
`);
/** May stand between a verb and its preposition. */
const BETWEEN = /^(?:\w+ly|out|again|later|earlier|also|back|up|himself|herself|themselves|it|them|\w+day)$/;
const DETERMINER = /^(?:an?|the|his|her|their)$/;
/** What is spoken or written, between a verb and its preposition. */
const MESSAGE = words(
  'letter message email e-mail statement speech note memo warning complaint petition apology appeal objection',
);
const ASKED = words('asked pressed questioned quizzed interviewed challenged prompted cross-examined grilled');
const APPEARED = words('testified testifies testifying appeared appearing appears spoke speaking speaks');

interface Token {
  readonly low: string;
  readonly start: number;
  readonly end: number;
}

/** In text order. A mark between two words parts them: in "said, to" there is no link. */
export function linksIn(text: string): Link[] {
  const tokens: Token[] = [];
  for (const m of text.matchAll(/\S+/g)) {
    const low = m[0].toLowerCase().replace(/^[("“‘'[–—-]+/, '');
    tokens.push({ low, start: m.index + m[0].length - low.length, end: m.index + m[0].length });
  }
  return tokens.flatMap((token, i) => {
    const from = PREPOSITIONS.get(token.low)?.(tokens, i) ?? -1;
    const end = tokens[i + 1]?.start;
    return from < 0 || end === undefined
      ? []
      : [{ start: tokens[from]!.start, end: spaceEnd(text, token.end), by: token.low }];
  });
}

/** How each preposition is led to: the index of the verb or noun that leads to it, -1 where nothing does. */
const PREPOSITIONS: ReadonlyMap<string, (tokens: readonly Token[], at: number) => number> = new Map([
  ['to', (t: readonly Token[], at: number) => first(verbAt(t, at, SAYS_TO), noun(t, at, NOUN_TO, false))],
  ['with', (t, at) => first(verbAt(t, at, WITH), noun(t, at, NOUN_WITH, true))],
  ['before', (t, at) => (APPEARED.has(low(t, at - 1)) ? at - 1 : noun(t, at, NOUN_TO, false))],
  ['by', (t, at) => first(noun(t, at, ASKED, false), questions(t, at))],
  ['from', questions],
  ['off', (t, at) => (low(t, at - 1) === 'cutting' ? at - 1 : -1)],
  ['addressing', (_, at) => at],
]);

const first = (a: number, b: number): number => (a >= 0 ? a : b);
const low = (tokens: readonly Token[], i: number): string => tokens[i]?.low ?? '';

function verbAt(tokens: readonly Token[], at: number, verbs: ReadonlySet<string>): number {
  const last = low(tokens, at - 1);
  const places = [at - 1];
  if (BETWEEN.test(last)) places.push(at - 2);
  if (/day$/.test(last) && low(tokens, at - 2) === 'on') places.push(at - 3);
  if (MESSAGE.has(last)) {
    if (DETERMINER.test(low(tokens, at - 2))) places.push(at - 3);
    if (DETERMINER.test(low(tokens, at - 3))) places.push(at - 4);
  }
  const called = last === 'out' && /^call(?:s|ed|ing)?$/.test(low(tokens, at - 2));
  return called && verbs === SAYS_TO ? at - 2 : (places.find((i) => isForm(low(tokens, i), verbs)) ?? -1);
}

/** "In response to" leads to what was said. */
function noun(tokens: readonly Token[], at: number, nouns: ReadonlySet<string>, onDay: boolean): number {
  let i = at - 1;
  if (/day$/.test(low(tokens, i))) i--;
  if (onDay && low(tokens, i) === 'on') i--;
  if (!nouns.has(low(tokens, i))) return -1;
  // "in response to", "the law was a response to": what it came after.
  const isReaction = low(tokens, i - 1) === 'in' || /^(?:is|was|were|be|been|as|seen)$/.test(low(tokens, i - 2));
  return /^(?:response|reply)$/.test(low(tokens, i)) && isReaction ? -1 : i;
}

/** "under questioning by", "in response to questions from". */
function questions(tokens: readonly Token[], at: number): number {
  if (low(tokens, at - 1) === 'questioning' && low(tokens, at - 2) === 'under') return at - 2;
  if (!/^questions?$/.test(low(tokens, at - 1))) return -1;
  const to = /^an?$/.test(low(tokens, at - 2)) ? at - 3 : at - 2;
  return low(tokens, to) === 'to' &&
    /^(?:response|reply|answer)$/.test(low(tokens, to - 1)) &&
    low(tokens, to - 2) === 'in'
    ? to - 2
    : -1;
}

function spaceEnd(text: string, from: number): number {
  let i = from;
  while (i < text.length && /\s/.test(text[i]!)) i++;
  return i;
}
