/** Where the clause of a verb begins. */

import type { Word } from '../../../text/words.ts';
import { isFiniteVerb, REPORTS } from '../finite.ts';
import { DETERMINERS, EDGES, FARTHEST, PREPOSITIONS, PRONOUNS, RELATIVES, SUBORDINATE } from './closed-words.ts';

export function clauseStart(words: readonly Word[], verb: number): number {
  // What a comma closes before the verb is an aside or an apposition, whatever it holds.
  let enclosed = words[verb - 1]!.low === ',';
  for (let i = verb - 1; i >= Math.max(0, verb - FARTHEST); i--) {
    const { low } = words[i]!;
    if (low === ',' && i < verb - 1) enclosed = false;
    if (low === ')') {
      let open = i;
      while (open > 0 && words[open]!.low !== '(') open--;
      i = open;
      continue;
    }
    if (EDGES.has(low)) return i + 1;
    if (enclosed) continue;
    if (REPORTS.has(low) && i < verb - 1 && !/^(?:,|to|that)$/.test(words[i + 1]!.low)) return i + 1;
    if (low === 'that' && !isRelative(words, i)) {
      const before = words[i - 1]?.low ?? '';
      if (SUBORDINATE.has(before) || PREPOSITIONS.has(before)) continue; // "when that group said"
      return i + 1;
    }
    if (/^(?:which|whom)$/.test(low) && PREPOSITIONS.has(words[i - 1]?.low ?? '')) return i + 1; // "a story in which"
    if (SUBORDINATE.has(low) && !staysInside(words, i, words[verb - 1]!.low === ',')) return i + 1;
    if ((low === 'and' || low === 'or' || low === 'nor') && endsClause(words, i)) return i + 1;
  }
  return Math.max(0, verb - FARTHEST);
}

/** A relative "that" has a noun before it and a verb after it. */
export function isRelative(words: readonly Word[], i: number): boolean {
  if (words[i]!.low !== 'that') return true;
  const before = words[i - 1];
  if (!before || REPORTS.has(before.low) || !/\p{L}$/u.test(before.text)) return false;
  const next = words[i + 1];
  return (
    next !== undefined &&
    !DETERMINERS.has(next.low) &&
    !PRONOUNS.has(next.low) &&
    (isFiniteVerb(words, i + 1) || /s$/.test(next.low))
  );
}

/** "such as", "as well as", a clause in front ("While it rained, Lima …") whose comma is still to come. */
function staysInside(words: readonly Word[], i: number, closed: boolean): boolean {
  const { low } = words[i]!;
  const next = words[i + 1]?.low ?? '';
  if (low === 'as')
    return (
      words[i - 1]?.low === 'such' || next === 'well' || words[i - 1]?.low === 'well' || words[i - 1]?.low === 'known'
    );
  if (low === 'than') return /^(?:more|less|fewer|other|rather)$/.test(words[i - 1]?.low ?? '');
  // An opening clause is dropped as a chunk later, and so is an aside (", when asked about it,").
  return i === 0 || (words[i - 1]!.low === ',' && closed);
}

/** "and" after a whole clause begins another one; within a noun phrase it only joins. */
function endsClause(words: readonly Word[], conjunction: number): boolean {
  let inRelative = false;
  let finite = false;
  for (let i = Math.max(0, conjunction - FARTHEST); i < conjunction; i++) {
    const { low } = words[i]!;
    if (/^(?:neither|both|either|between)$/.test(low) && conjunction - i < 12) return false;
    if (EDGES.has(low) || SUBORDINATE.has(low)) {
      inRelative = false;
      if (SUBORDINATE.has(low)) finite = false;
    } else if (RELATIVES.has(low) && i > 0 && isRelative(words, i)) inRelative = true;
    else if (low === ',') inRelative = false;
    else if (isFiniteVerb(words, i)) {
      if (!inRelative) finite = true;
      inRelative = false;
    }
  }
  return finite;
}
