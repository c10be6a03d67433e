/** How a statement's words point at what was said elsewhere in the article. */
import type { Spoken } from '../spans.ts';
import { clause } from './ways/clause.ts';
import { comment } from './ways/comment.ts';
import { lead } from './ways/lead.ts';
import { noun } from './ways/noun.ts';
import { pronoun } from './ways/pronoun.ts';
import { subject } from './ways/subject.ts';
import { type Pointer, type Way, wordsOf } from './ways/way.ts';

export type { Attitude } from './attitudes.ts';
export type { Means, Pointer } from './ways/way.ts';

/**
 * The first way that finds something wins. What the sentence says before the statement ("Responding to the claim, …")
 * is plainest; words that name the thing come before those that ask for a comment on it; the content as a whole is last.
 */
const WAYS: readonly Way[] = [lead, subject, pronoun, noun, comment, clause];

/** `null` where nothing points. */
export function pointerOf(text: string, s: Spoken): Pointer | null {
  const words = wordsOf(text, s);
  for (const way of WAYS) {
    const found = way(words);
    if (found) return found;
  }
  return null;
}
