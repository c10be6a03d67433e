/** Parts of what stands between a clause's start and its verb: openings, asides, lists, the noun phrase itself. */

import type { Word } from '../../../text/words.ts';
import { isFiniteVerb } from '../finite.ts';
import { isRelative } from './clause-start.ts';
import { DETERMINERS, FARTHEST, OPENERS, PREPOSITIONS, RELATIVES, TIME } from './closed-words.ts';

/** Ranges of words between commas. */
export function chunked(words: readonly Word[], from: number, to: number): [number, number][] {
  const out: [number, number][] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && words[i]!.low !== ',') continue;
    if (i > start) out.push([start, i]);
    start = i + 1;
  }
  return out;
}

export const opens = (words: readonly Word[], [first, to]: [number, number]): boolean => {
  let from = first;
  while (from < to - 1 && /^(?:but|and|nor|so|yet|still|also)$/.test(words[from]!.low)) from++; // "But Lima, who …"
  const { low, text } = words[from]!;
  if (isQuantity(words, from)) return false;
  if (PREPOSITIONS.has(low) || OPENERS.has(low) || TIME.test(low)) return true;
  return (text.length > 4 && /(?:ing|ly)$/.test(low) && to - from !== 1) || (/ly$/.test(low) && to - from === 1);
};

/** "however", "through a spokesman", "when reached": between commas, but not part of the name. */
export const isAside = (words: readonly Word[], chunk: [number, number]): boolean => {
  const { low } = words[chunk[0]]!;
  if (RELATIVES.has(low) || low === 'whose' || low === 'including' || low === 'of') return false;
  return opens(words, chunk) || /^(?:for|reached|contacted|asked|citing|saying)$/.test(low);
};

const isQuantity = (words: readonly Word[], i: number): boolean =>
  /^(?:at|about|over|around|up|more|under|nearly)$/.test(words[i]!.low) &&
  /^(?:least|most|to|than|\d[\d,]*|two|three|four|five|six|ten|twenty|half|one)$/.test(words[i + 1]?.low ?? '');

/** "A, B and C": every part is a noun phrase and the last one has the conjunction. */
export const isList = (words: readonly Word[], chunks: readonly [number, number][]): boolean => {
  const [from, to] = chunks.at(-1)!;
  for (let i = from; i < to; i++) if (/^(?:and|or|nor|&)$/.test(words[i]!.low)) return true;
  return false;
};

/** The last finite verb of the words, outside relative clauses; -1 where there is none. */
export function verbIn(words: readonly Word[], from: number, to: number): number {
  let inRelative = false;
  let found = -1;
  for (let i = from; i < to; i++) {
    const { low } = words[i]!;
    if (i > from && (/^(?:who|which|whose|whom|where)$/.test(low) || (low === 'that' && isRelative(words, i))))
      inRelative = true;
    else if (low === ',') inRelative = false;
    else if (!inRelative && i > from && isFiniteVerb(words, i)) found = i;
  }
  return found;
}

export const isTimeBefore = (words: readonly Word[], to: number): boolean =>
  TIME.test(words[to - 1]!.low) && to > 1 && words[to - 2]!.low !== 'the';

/** Without what opens the sentence: conjunctions, adverbs, a place or time that no comma ends. -1: nothing is left. */
export function trimmedStart(words: readonly Word[], from: number, to: number): number {
  let i = from;
  while (
    i < to &&
    (/^(?:but|and|nor|so|yet|still|then|or|now|also|even|while|because|although|though|that|meanwhile|however|,)$/.test(
      words[i]!.low,
    ) ||
      (/ly$/.test(words[i]!.low) && /^[A-Z]/.test(words[i]!.text) && i + 1 < to && words[i]!.low.length > 6))
  )
    i++;
  if (i >= to) return -1;
  if (!PREPOSITIONS.has(words[i]!.low) || isQuantity(words, i)) return i;
  for (let k = i + 2; k < to; k++) if (DETERMINERS.has(words[k]!.low) && !PREPOSITIONS.has(words[k - 1]!.low)) return k;
  return -1;
}

export function isNounPhrase(words: readonly Word[], from: number, to: number): boolean {
  if (to <= from || to - from > FARTHEST) return false;
  const last = words[to - 1]!;
  if (!/[\p{L}\p{N})]['’.]?$/u.test(last.text) || PREPOSITIONS.has(last.low) || /^(?:the|an?)$/.test(last.low))
    return false;
  return /^[\p{L}\p{N}$£€@]/u.test(words[from]!.text);
}
