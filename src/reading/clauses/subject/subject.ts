/** Who does what a verb says: the noun phrase before it, found by its edges. */
import type { Range } from '../../../record/article.ts';
import type { Word } from '../../../text/words.ts';
import { AUXILIARIES, isFiniteVerb } from '../finite.ts';
import { clauseStart, isRelative } from './clause-start.ts';
import {
  CONJUNCTIONS,
  DETERMINERS,
  FARTHEST,
  POSSESSIVE,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUFFIX,
} from './closed-words.ts';
import { chunked, isAside, isList, isNounPhrase, isTimeBefore, opens, trimmedStart, verbIn } from './noun-phrase.ts';

/** The subject of the verb that begins at `words[verb]`, `null` where its edges are not clear. */
export function subjectOf(words: readonly Word[], verb: number, depth = 0): Range | null {
  const last = words[verb - 1];
  if (!last || depth > 2) return null;
  if (PRONOUNS.has(last.low) || (RELATIVES.has(last.low) && isRelative(words, verb - 1)))
    return span(words, verb - 1, verb);
  if (CONJUNCTIONS.has(last.low)) return coordinated(words, verb - 1, depth);
  let from = Math.max(clauseStart(words, verb), verb - FARTHEST);
  let to = verb;
  while (to > from && isTimeBefore(words, to))
    to -= /^(?:on|last|this|late|early|by)$/.test(words[to - 2]?.low ?? '') ? 2 : 1;
  const closed = words[to - 1]?.low === ',';
  if (closed) to--;
  const chunks = chunked(words, from, to);
  while (chunks.length > 1 && opens(words, chunks[0]!)) chunks.shift();
  if (chunks.length === 0) return null;
  let aside = false;
  if (closed && chunks.length > 1 && isAside(words, chunks.at(-1)!)) {
    chunks.pop();
    aside = true;
  }
  const final = words[chunks.at(-1)![1] - 1]!;
  if (!closed && (DETERMINERS.has(final.low) || PREPOSITIONS.has(final.low) || POSSESSIVE.test(final.low))) return null;
  const holder = verbIn(words, chunks[0]![0], chunks.at(-1)![1]);
  // Without a comma or conjunction before this verb the one before cannot share its subject.
  if (holder >= 0 && (closed || depth > 0)) return subjectOf(words, groupStart(words, holder), depth + 1);
  if (holder >= 0 && AUXILIARIES.has(words[holder]!.low)) return null;
  if (!closed && chunks.length > 1 && !isList(words, chunks)) {
    const lastChunk = chunks.at(-1)!;
    if (!(lastChunk[1] - lastChunk[0] === 1 && SUFFIX.test(words[lastChunk[0]]!.text)))
      chunks.splice(0, chunks.length - 1);
  }
  from = trimmedStart(words, chunks[0]![0], chunks.at(-1)![1]);
  if (from >= 0 && /^(?:who|which)$/.test(words[from]!.low)) return span(words, from, from + 1);
  if (from < 0) return null;
  const end = chunks.at(-1)![1];
  const withComma = closed && !aside && chunks.length > 1;
  if (/^['’‘"]+$/.test(words[from]!.text)) from++;
  return isNounPhrase(words, from, end) ? span(words, from, end + (withComma ? 1 : 0)) : null;
}

const span = (words: readonly Word[], from: number, to: number): Range => ({
  start: words[from]!.start,
  end: words[to - 1]!.end,
});

/** "Lima left and did not respond": the subject of the nearest finite verb before. */
function coordinated(words: readonly Word[], conjunction: number, depth: number): Range | null {
  // "Police said he was dead, but did not say how": who said the one did not say the other.
  if (words[conjunction]!.low === 'but' && words[conjunction - 1]?.low === ',') {
    const said = words.findIndex((w, i) => i < conjunction && /^(?:said|says|reported)$/.test(w.low));
    const that = words.findIndex((w, i) => i < conjunction && w.low === 'that' && !isRelative(words, i));
    const main = that > 0 ? words.findIndex((_, i) => i > 0 && i < that && isFiniteVerb(words, i)) : said;
    if (main > 0 && words[main + 1]?.low !== ',') return subjectOf(words, groupStart(words, main), depth + 1);
  }
  for (let i = conjunction - 1; i >= Math.max(0, conjunction - FARTHEST); i--) {
    if (words[i]!.low === ';') return null;
    if (isFiniteVerb(words, i)) return subjectOf(words, groupStart(words, i), depth + 1);
  }
  return null;
}

/** Auxiliaries and adverbs before a verb belong to it. */
function groupStart(words: readonly Word[], verb: number): number {
  let i = verb;
  while (
    i > 0 &&
    (/ly$/.test(words[i - 1]!.low) ||
      /^(?:has|have|had|was|were|is|are|also|later|then|first|not|been)$/.test(words[i - 1]!.low))
  )
    i--;
  return i;
}
