/** A name from the words that it is made of. */

import { isGroupWord, isHonorific, isOpener, isProperAdjective } from '../words/lists.ts';
import { isNational } from '../words/nationals.ts';
import type { Found } from './found.ts';
import { guessOf, SUFFIX } from './guess.ts';
import type { Token } from './tokens.ts';

/** Written either way before other words: "U.N. Security Council". */
const LONG_FORM: Readonly<Record<string, readonly string[]>> = {
  'u.n': ['united', 'nations'],
  'u.s': ['united', 'states'],
};

/** Short forms of things. */
const NO_NAME =
  /^(?:TV|PCs?|CDs?|DVDs?|GMT|EDT|EST|GDP|ID|HIV|DNA|PACs?|NGOs?|MPs|MEPs|CEOs?|GPs?|PhD|FAQ|SUV|URL|App|Apps)$/;

export function foundOf(
  text: string,
  tokens: readonly Token[],
  titleFrom: number,
  from: number,
  to: number,
  small: ReadonlySet<string>,
): Found | null {
  const first = tokens[from]!;
  const last = tokens[to - 1]!;
  // A stop after a last single letter ends the sentence: "Sand X."
  const end = to - from > 1 && /^\p{L}\.$/u.test(last.text) ? last.end - 1 : last.end;
  const words: string[] = [];
  for (let i = from; i < to; i++)
    words.push(...(LONG_FORM[to - from > 1 ? tokens[i]!.lower : ''] ?? [tokens[i]!.lower]));
  const before = titleFrom === from ? tokens[from - 1] : undefined;
  const near = before && first.gap === 'space' ? before.lower : '';
  const honorific = titleFrom < from && isHonorific(tokens[from - 1]!.lower) ? tokens[from - 1]!.lower : null;
  const single = to - from === 1;
  const guess = guessOf(tokens, titleFrom, from, to);
  if (
    single &&
    guess === null &&
    (isProperAdjective(first.lower) ||
      isGroupWord(first.lower) ||
      isGroupWord(first.lower.slice(first.lower.lastIndexOf('-') + 1)) ||
      isOpener(first.lower) ||
      NO_NAME.test(first.text) ||
      isNational(first.lower) ||
      first.text.length < 2)
  )
    return null;
  if (!single && guess === null && words.every((w) => isProperAdjective(w))) return null;
  if (!single && isGroupWord(last.lower) && guess !== 'organisation') return null;
  if (single && first.first && guess === null && small.has(first.lower)) return null;
  let head = to - 1;
  while (head > from && SUFFIX.test(tokens[head]!.lower)) head--;
  return {
    from,
    to,
    start: first.start,
    end,
    head: tokens[head]!.start,
    words,
    text: text.slice(first.start, end),
    title: { start: titleFrom, end: from },
    honorific,
    determined: near === 'the',
    guess,
    doubtful: single && first.first && titleFrom === from,
    possessive: last.possessive,
    after: near === 'the' ? (tokens[from - 2]?.lower ?? '') : near,
  };
}
