/** The revisions of an article, and two of them compared. */
import { articleView } from '../../archive/articles/article.ts';
import { changesBetween } from '../../archive/coverage/changes.ts';
import type { ArticleSummary, RevisionSummary } from '../../archive/types.ts';
import { changesOf } from '../../coverage/revisions/changes.ts';
import type { OnRecord } from '../../record/record.ts';
import type { Asked, WebServices } from '../page.ts';
import { type KindCount, kindCounts } from '../parts/change-kinds.ts';
import { type TextChanges, textChanges } from './revisions-compare.ts';
import { type ChangedLine, lineOf, type ShownChange, shownChanges } from './revisions-shown.ts';

export interface RevisionsData {
  readonly article: ArticleSummary;
  readonly language: string | null;
  /** Newest first. */
  readonly revisions: readonly (RevisionSummary & {
    /** Against the one before; null of the first, and of those that were not compared. */
    readonly changes: {
      /** Number of the one before. */
      readonly since: number;
      readonly kinds: readonly KindCount[];
      /** The first of them, in the order of the text. */
      readonly first: readonly ShownChange[];
    } | null;
  })[];
}

/** Each takes a read of its record; older ones are listed without. */
const COMPARED = 20;
/** Changes of a revision that the list shows. */
const SHOWN = 12;

export function revisionsData({ values }: Asked, { archive }: WebServices): RevisionsData | null {
  const key = String(values.key);
  const latest = articleView(archive, key);
  if (!latest) return null;
  const { revisions } = latest;
  const record = (i: number): OnRecord | null => articleView(archive, key, revisions[i]!.number)?.record ?? null;
  let after: OnRecord | null = null;
  const listed: RevisionsData['revisions'][number][] = [];
  for (let i = revisions.length - 1; i >= 0; i--) {
    const isCompared = i > 0 && revisions.length - i <= COMPARED;
    after ??= isCompared ? record(i) : null;
    const before: OnRecord | null = isCompared ? record(i - 1) : null;
    const changes = before && after ? firstChanges(before, after, revisions[i - 1]!.number) : null;
    listed.push({ ...revisions[i]!, changes });
    after = before;
  }
  return { article: latest.article, language: latest.record.article.language, revisions: listed };
}

function firstChanges(before: OnRecord, after: OnRecord, since: number) {
  const { changes } = changesOf(before, after);
  return { since, kinds: kindCounts(changes), first: shownChanges(before, after, changes.slice(0, SHOWN)) };
}

/** A statement in both revisions, or in one: the words of the other do not have it, or its reader saw none there. */
export interface StatementPair {
  readonly before: (ChangedLine & { readonly words: string }) | null;
  readonly after: (ChangedLine & { readonly words: string }) | null;
}

export interface ChangesData {
  readonly article: ArticleSummary;
  readonly from: RevisionSummary;
  readonly to: RevisionSummary;
  readonly revisions: readonly RevisionSummary[];
  readonly language: string | null;
  readonly kinds: readonly KindCount[];
  /** In the order of the newer text. */
  readonly changes: readonly ShownChange[];
  /** In the same order, each statement of either revision once. */
  readonly statements: readonly StatementPair[];
  readonly text: TextChanges;
}

/** Null without two different revisions. `from` is the one before where it is not asked for. */
export function changesData({ values }: Asked, { archive }: WebServices): ChangesData | null {
  const to = Number(values.to ?? values.number);
  const from = Number(values.from ?? to - 1);
  const found = from === to ? null : changesBetween(archive, String(values.key), from, to);
  if (!found) return null;
  const { article, revisions, before, after, changes, statements } = found;
  return {
    article,
    from: before.revision,
    to: after.revision,
    revisions,
    language: after.record.article.language,
    kinds: kindCounts(changes),
    changes: shownChanges(before.record, after.record, changes),
    statements: statements.map((pair) => ({ before: worded(pair.before), after: worded(pair.after) })),
    text: textChanges(before.record, after.record),
  };
}

const worded = (s: OnRecord['statements'][number] | null): StatementPair['before'] =>
  s && { ...lineOf(s), words: s.content.map((c) => c.text).join(' … ') || (s.cue?.text ?? '') };
