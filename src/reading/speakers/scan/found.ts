/** A name found in the text, before names of one are joined. */
import type { Range } from '../../../record/article.ts';

export type Guess = 'person' | 'organisation' | 'place' | 'thing' | 'document' | null;

export interface Found {
  /** Indices of its tokens: from the first to before the last, without title. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly head: number;
  /** Its words, folded. */
  readonly words: readonly string[];
  /** Its words as written. */
  readonly text: string;
  /** Indices of the title's tokens before it in the same run; empty where from = to. */
  readonly title: Range;
  readonly honorific: string | null;
  /** "the" stands before it. */
  readonly determined: boolean;
  /** What its own words say that it is. */
  readonly guess: Guess;
  /** A single word that begins a sentence, so that its capital says nothing. */
  readonly doubtful: boolean;
  readonly possessive: boolean;
  /** A place preposition stands before it: "in Lima". */
  readonly after: string;
}
