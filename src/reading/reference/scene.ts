/** What is computed once for all statements of an article. */
import type { Article, Range } from '../../record/article.ts';
import type { Spoken } from '../spans.ts';
import { type Pointer, pointerOf } from './pointing.ts';
import { nameTerms } from './speakers.ts';
import { type Frequency, frequencyOf, termsOf } from './terms.ts';

export interface Scene {
  readonly text: string;
  readonly statements: readonly Spoken[];
  /** Words of the spans, one for each statement. */
  readonly contents: readonly string[];
  readonly sources: readonly string[];
  readonly cues: readonly string[];
  /** Terms of the contents, and of the speakers' names. */
  readonly terms: readonly ReadonlySet<string>[];
  readonly names: readonly ReadonlySet<string>[];
  readonly frequency: Frequency;
  readonly pointers: readonly (Pointer | null)[];
}

export function sceneOf({ text }: Article, statements: readonly Spoken[]): Scene {
  const words = (ranges: readonly Range[]): string => ranges.map((r) => text.slice(r.start, r.end)).join(' ');
  const contents = statements.map((s) => words(s.content));
  const terms = contents.map((c) => termsOf(c));
  return {
    text,
    statements,
    contents,
    sources: statements.map((s) => words(s.source)),
    cues: statements.map((s) => (s.cue ? words([s.cue]) : '')),
    terms,
    names: statements.map(nameTerms),
    frequency: frequencyOf(terms),
    pointers: statements.map((s) => pointerOf(text, s)),
  };
}
