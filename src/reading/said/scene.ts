/** Statements with the place where they stand: what the rules that carry a date from one to another look at. */
import type { Article, Range } from '../../record/article.ts';
import type { Spoken } from '../spans.ts';
import { sentenceAround } from './sentence.ts';

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

/** "___", "2 p.m." alone in a paragraph. */
const SEPARATOR = /^(?:\W+|_+\.?|\d{1,2}(?::\d\d)?\s*[ap]\.?m\.?)$/i;

export function placed(
  article: Article,
  statements: readonly Spoken[],
  keys: readonly (string | null)[],
  starts: readonly number[],
): Placed[] {
  const { text, blocks } = article;
  let block = 0;
  let section = 0;
  return statements.map((statement, i) => {
    const start = firstOf(statement);
    while (block < blocks.length - 1 && blocks[block]!.end <= start) {
      block++;
      const b = blocks[block]!;
      if (b.end - b.start < 24 && SEPARATOR.test(text.slice(b.start, b.end))) section = block;
    }
    const words = (r: Range | null): string => (r ? text.slice(r.start, r.end) : '');
    return {
      statement,
      start,
      sentence: sentenceAround(
        text,
        starts,
        statement.cue ?? statement.source[0] ?? statement.content[0] ?? { start, end: start },
      ),
      paragraph: block,
      section,
      key: keys[i]!,
      cue: words(statement.cue),
      source: statement.source.map(words).join(' '),
    };
  });
}

export const firstOf = (s: Spoken): number =>
  [...s.source, ...(s.cue ? [s.cue] : []), ...s.content].reduce(
    (n, r) => Math.min(n, r.start),
    Number.MAX_SAFE_INTEGER,
  );
