/** The revisions of an article, and two of them compared. */
import { articleView } from '../../archive/articles/article.ts';
import type { ArticleSummary, RevisionSummary } from '../../archive/types.ts';
import type { OnRecord } from '../../record/record.ts';
import type { Asked, WebServices } from '../page.ts';
import { type ChangeCounts, changesBetween, type RevisionChanges } from './revisions-compare.ts';

export interface RevisionsData {
  readonly article: ArticleSummary;
  /** Newest first. */
  readonly revisions: readonly (RevisionSummary & {
    /** Against the one before; null of the first, and of those that were not compared. */
    readonly changes:
      | (ChangeCounts & {
          readonly headline: boolean;
          readonly statements: { readonly changed: number; readonly gone: number; readonly new: number };
        })
      | null;
  })[];
}

/** Each takes a read of its record; older ones are listed without. */
const COMPARED = 20;

export function revisionsData({ values }: Asked, { archive }: WebServices): RevisionsData | null {
  const key = String(values.key);
  const latest = articleView(archive, key);
  if (!latest) return null;
  const record = (number: number): OnRecord | null => articleView(archive, key, number)?.record ?? null;
  let after: OnRecord | null = latest.record;
  const revisions = [...latest.revisions].reverse().map((revision, i) => {
    const before = i < COMPARED && revision.number > 1 ? record(revision.number - 1) : null;
    const found = before && after ? changesBetween(before, after) : null;
    after = before;
    return { ...revision, changes: found && inNumbers(found) };
  });
  return { article: latest.article, revisions };
}

const inNumbers = ({ counts, fields, statements }: RevisionChanges) => ({
  ...counts,
  headline: fields.some((f) => f.field === 'Headline'),
  statements: { changed: statements.changed.length, gone: statements.gone.length, new: statements.new.length },
});

export interface ChangesData {
  readonly article: ArticleSummary;
  readonly from: RevisionSummary;
  readonly to: RevisionSummary;
  readonly revisions: readonly RevisionSummary[];
  readonly language: string | null;
  readonly changes: RevisionChanges;
}

/** Null without two different revisions. `from` is the one before where it is not asked for. */
export function changesData({ values }: Asked, { archive }: WebServices): ChangesData | null {
  const key = String(values.key);
  const number = Number(values.number);
  const from = Number(values.from ?? number - 1);
  const after = articleView(archive, key, number);
  const before = from === number ? null : articleView(archive, key, from);
  if (!after || !before) return null;
  return {
    article: after.article,
    from: before.revision,
    to: after.revision,
    revisions: after.revisions,
    language: after.record.article.language,
    changes: changesBetween(before.record, after.record),
  };
}
