/** Statements with the place where they stand: what the rules that carry a date from one to another look at. */
import type { Article, Range } from '../../record/article.ts';
import { sentenceAround } from '../../text/sentences.ts';
import { paragraphOf } from '../occasions/paragraphs.ts';
import { sectionOf, sectionStarts } from '../occasions/sections.ts';
import type { Spoken } from '../spans.ts';

export interface Placed {
  readonly statement: Spoken;
  /** Start of its first span. */
  readonly start: number;
  /** The sentence of its cue. */
  readonly sentence: Range;
  /** Number of its block. */
  readonly paragraph: number;
  /** Number of the block with which its section begins: a live report has many, each about another matter. */
  readonly section: number;
  /** Who speaks, for comparison only. */
  readonly key: string | null;
  readonly cue: string;
  readonly source: string;
}

/** "who criticized the plan" tells who somebody is, and "I said" is told within his words: both were said at other times. */
const ASIDE = /^(?:who|whom|which|that|i|we|you|my|our)$/i;

export function placed(
  article: Article,
  statements: readonly Spoken[],
  keys: readonly (string | null)[],
  sentences: readonly Range[],
): Placed[] {
  const { text } = article;
  const sections = sectionStarts(article);
  const heads = sections.map((start) => paragraphOf(article, start));
  return statements.map((statement, i) => {
    const start = firstOf(statement);
    const words = (r: Range | null): string => (r ? text.slice(r.start, r.end) : '');
    const source = statement.source.map(words).join(' ');
    return {
      statement,
      start,
      sentence: sentenceAround(
        sentences,
        statement.cue ?? statement.source[0] ?? statement.content[0] ?? { start, end: start },
      ),
      paragraph: paragraphOf(article, start),
      section: heads[sectionOf(sections, start)]!,
      key: ASIDE.test(source) ? null : keys[i]!,
      cue: words(statement.cue),
      source,
    };
  });
}

export const firstOf = (s: Spoken): number =>
  [...s.source, ...(s.cue ? [s.cue] : []), ...s.content].reduce(
    (n, r) => Math.min(n, r.start),
    Number.MAX_SAFE_INTEGER,
  );
