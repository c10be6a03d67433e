/** A role from the words it is made of. */
import type { Role } from '../entity.ts';
import type { Token } from '../scan/tokens.ts';
import { isStop } from '../words/lists.ts';
import { headNoun, withSame } from './heads.ts';

const ENDS =
  /^(?:of|for|at|in|on|to|with|from|by|who|whose|which|that|against|near|under|about|and|as|turned|representing|based|known|specializing|specialising)$/;

/** Index of the noun that heads the tokens [from, to), the last before a preposition; -1 where that is none of a role. */
export function headIn(tokens: readonly Token[], from: number, to: number): number {
  let end = from;
  while (end < to && !(end > from && ends(tokens, end))) end++;
  let last = end - 1;
  // "director general", "ambassador designate"
  if (last > from && /^(?:general|designate|elect|emeritus|extraordinary)$/.test(tokens[last]!.lower)) last--;
  return last >= from && headNoun(tokens[last]!.lower) !== null && !tokens[last]!.possessive ? last : -1;
}

/** "customs and border commissioner": "and" ends nothing before a capital. */
const ends = (tokens: readonly Token[], i: number): boolean =>
  ENDS.test(tokens[i]!.lower) &&
  !(tokens[i]!.lower === 'and' && tokens[i + 1]?.capital === true && tokens[i - 1]?.capital === true);

/** The article before it is no part of it. */
export function roleOf(text: string, tokens: readonly Token[], from: number, end: number): Role | null {
  let to = end;
  while (to > from + 1 && isStop(tokens[to - 1]!.lower)) to--;
  let first = from;
  while (
    first < to &&
    /^(?:the|an?|his|her|their|its|our|my|also|now|then|currently|both)$/.test(tokens[first]!.lower) &&
    tokens[first]!.lower !== 'then'
  )
    first++;
  if (first >= to) return null;
  const heads: string[] = [];
  const words: string[] = [];
  for (let i = first; i < to; i++) {
    const t = tokens[i]!;
    const h = headNoun(t.lower);
    if (h !== null && (i + 1 >= to || ENDS.test(tokens[i + 1]!.lower) || tokens[i + 1]!.gap !== 'space'))
      heads.push(...withSame(h));
    else if (
      h !== null &&
      /^(?:sen|rep|gov|president|senator|governor|mayor|minister|secretary|attorney|ceo)$/.test(t.lower)
    )
      heads.push(...withSame(h));
    if (!isStop(t.lower)) words.push(h ?? t.lower);
  }
  if (heads.length === 0) return null;
  return {
    start: tokens[first]!.start,
    end: tokens[to - 1]!.end,
    text: text.slice(tokens[first]!.start, tokens[to - 1]!.end),
    heads,
    words,
  };
}
