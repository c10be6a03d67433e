/** What the stages of reading gave, for explaining one statement. */
import type { Article, Range } from '../../record/article.ts';
import type { Statement } from '../../record/statement.ts';
import type { Evidence } from '../assemble.ts';
import type { Draft, Spans } from '../spans.ts';
import type { Entity } from '../speakers/entity.ts';

/** Where words lead: the part of a link of coreference/ that is told to people. */
export interface Lead {
  readonly mention: Range;
  readonly antecedent: Range | null;
  readonly probability: number;
  /** Where the whole chain ends, and the probability of that. */
  readonly referent: Range | null;
  readonly certainty: number;
  readonly others: readonly { readonly mention: Range | null; readonly probability: number }[];
}

export interface Stages {
  readonly article: Article;
  /** What the encoder found, with probabilities. */
  readonly found: readonly (Spans & { readonly evidence: Evidence })[];
  readonly entities: readonly Entity[];
  /** Whom the words at a place most probably refer to; null where nothing was asked. */
  readonly linkOf: (range: Range) => Lead | null;
  readonly drafts: readonly Draft[];
  /** One for each draft. */
  readonly statements: readonly Statement[];
}

/** One statement of them. */
export interface Subject {
  readonly stages: Stages;
  /** Index among the statements. */
  readonly at: number;
  readonly statement: Statement;
}

export const wordsAt = ({ stages }: Subject, r: Range): string =>
  stages.article.text.slice(r.start, r.end).replace(/\s+/g, ' ').trim();

export const wordsOf = (s: Subject, ranges: readonly Range[]): string => ranges.map((r) => wordsAt(s, r)).join(' … ');

/** “Words”, shortened in the middle of nothing: at most about 60 characters, cut at a space. */
export function quoted(words: string): string {
  if (words.length <= 60) return `“${words}”`;
  const cut = words.slice(0, 57);
  return `“${cut.slice(0, Math.max(cut.lastIndexOf(' '), 30))} …”`;
}

/** Two digits, and never 0 or 1 for what is not certain. */
export function probability(p: number): string {
  if (p > 0.995 && p < 1) return 'over 0.99';
  if (p < 0.005 && p > 0) return 'under 0.01';
  return p.toFixed(2);
}

/** Where in the article words stand, seen from the statement. */
export function placeOf({ stages, statement }: Subject, r: Range): string {
  const own = [...statement.source, ...(statement.cue ? [statement.cue] : []), ...statement.content];
  const from = Math.min(...own.map((x) => x.start));
  const to = Math.max(...own.map((x) => x.end));
  if (r.start >= from - 2 && r.end <= to + 2) return 'among its own words';
  const { blocks } = stages.article;
  const block = (offset: number) => blocks.findLastIndex((b) => b.start <= offset);
  const apart = block(r.start) - block(from);
  if (apart === 0) return r.start < from ? 'before it in the paragraph' : 'after it in the paragraph';
  const n = Math.abs(apart);
  return `${n} paragraph${n === 1 ? '' : 's'} ${apart < 0 ? 'before' : 'after'}`;
}

/** "[3]": the number by which people know a statement. */
export const numberOf = (index: number): string => `[${index + 1}]`;
