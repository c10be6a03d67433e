/** One statement as it is reviewed: in its paragraphs, with what the machine had and what people said of it so far. */
import type { Archive } from '../../archive/archive.ts';
import { articleView } from '../../archive/articles/article.ts';
import type { ReviewEntry } from '../../archive/review/entry.ts';
import { isUndone } from '../../archive/review/history.ts';
import { type Found, findStatement, type Subject, subjectOf } from '../../archive/review/subject.ts';
import type { ArticleSummary, ReviewState } from '../../archive/types.ts';
import type { RecordedArticle, RecordedStatement, Span } from '../../record/record.ts';
import { codePoints } from '../../text/offsets.ts';
import { stretchesOf } from '../parts/marked-article.ts';
import { wordsOf } from './review-words.ts';

/** Another statement of the article, to be referred to by its number. */
export interface Numbered {
  readonly n: number;
  readonly id: string;
  readonly label: string;
}

export interface Passage extends Span {
  /** Number of its first word among the words of the article, from 1. */
  readonly firstWord: number;
}

/** Fields on which people disagree, oldest first: the last one stands. */
export interface Dispute {
  readonly field: string;
  readonly said: readonly { readonly by: string; readonly at: string; readonly to: unknown }[];
}

export interface ReviewItem {
  readonly article: ArticleSummary;
  readonly revision: number;
  readonly statement: RecordedStatement;
  /** As the newest reading has it; null where it has no such statement. */
  readonly machine: RecordedStatement | null;
  readonly state: Found['state'];
  readonly review: ReviewState | null;
  readonly disputes: readonly Dispute[];
  /** Entries that count, oldest first. */
  readonly entries: readonly Pick<ReviewEntry, 'id' | 'kind' | 'by' | 'at' | 'why'>[];
  /** The paragraphs that it has a part in. */
  readonly passages: readonly Passage[];
  /** The paragraph before and the one after. */
  readonly before: Passage | null;
  readonly after: Passage | null;
  readonly language: string | null;
  /** All statements of the article with their numbers in its list. */
  readonly list: readonly Numbered[];
}

/** Null: there is no such statement in the article's latest revision, or in the one that is asked for. */
export function reviewItem(
  archive: Archive,
  key: string,
  id: string,
  revision: number | null = null,
): ReviewItem | null {
  const subject = subjectOf(archive, key, revision);
  const view = articleView(archive, key, revision);
  const found = subject.ok ? findStatement(subject.value, id) : null;
  return subject.ok && view && found ? itemOf(archive, subject.value, view.article, found) : null;
}

function itemOf(
  archive: Archive,
  { machine, result, revision }: Subject,
  article: ArticleSummary,
  found: Found,
): ReviewItem {
  const { statement, thread } = found;
  const blocks = passagesOf(machine.article);
  const inside = found.state === 'orphaned' ? [] : blocks.filter((block) => touches(block, statement));
  const at = inside[0] ? blocks.indexOf(inside[0]) : -1;
  return {
    article,
    revision,
    statement,
    machine: machine.statements.find((s) => s.id === statement.id) ?? thread?.found ?? null,
    state: found.state,
    review: result.review.get(statement.id) ?? result.review.get(found.name) ?? null,
    disputes: thread ? disputesIn(thread.entries) : [],
    entries: (thread?.entries ?? [])
      .map(({ id, kind, by, at: when, why }) => ({ id, kind, by, at: when, why }))
      .filter((e) => !isUndone(archive, e.id)),
    passages: inside,
    before: blocks[at - 1] ?? null,
    after: (at >= 0 && blocks[at + inside.length]) || null,
    language: machine.article.language,
    list: numbered(result.record.statements),
  };
}

export const numbered = (statements: readonly RecordedStatement[]): Numbered[] =>
  statements.map((s, i) => ({
    n: i + 1,
    id: s.id,
    label: `${s.speaker.name ?? 'nobody named'}: ${s.content.map((c) => c.text).join(' … ') || (s.cue?.text ?? '')}`,
  }));

/** The same blocks as the article's page shows. */
export function passagesOf({ text, blocks }: Pick<RecordedArticle, 'text' | 'blocks'>): Passage[] {
  const point = codePoints(text);
  let firstWord = 1;
  return stretchesOf({ article: { text, blocks }, statements: [] }).flatMap(({ runs }) => {
    const [first, last] = [runs[0], runs.at(-1)];
    if (!first || !last) return [];
    const words = text.slice(first.start, last.end);
    const passage = { start: point(first.start), end: point(last.end), text: words, firstWord };
    firstWord += wordsOf(words).length;
    return [passage];
  });
}

function touches(block: Passage, s: RecordedStatement): boolean {
  const spans = [...s.source, ...(s.cue ? [s.cue] : []), ...s.content];
  return spans.some((span) => span.start < block.end && block.start < span.end);
}

function disputesIn(entries: readonly ReviewEntry[]): Dispute[] {
  const said = new Map<string, { by: string; at: string; to: unknown }[]>();
  for (const { by, at, changes } of entries)
    for (const { field, to } of changes) said.set(field, [...(said.get(field) ?? []), { by, at, to }]);
  return [...said]
    .filter(
      ([, all]) =>
        new Set(all.map(({ by }) => by)).size > 1 && new Set(all.map(({ to }) => JSON.stringify(to))).size > 1,
    )
    .map(([field, all]) => ({ field, said: all }));
}
