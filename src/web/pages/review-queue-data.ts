/** The queue: what comes next, how far it is, and what can be undone. */
import { lastOf } from '../../archive/review/history.ts';
import { orphanCount } from '../../archive/review/orphans.ts';
import { type Progress, progress, type QueueOrder, queue } from '../../archive/review/queue.ts';
import { subjectOf } from '../../archive/review/subject.ts';
import type { ReviewState } from '../../archive/types.ts';
import type { Asked, WebServices } from '../page.ts';
import { numbered, type ReviewItem, reviewItem } from './review-item.ts';

export interface QueueData {
  readonly order: QueueOrder['by'];
  readonly seed: string;
  readonly speaker: { readonly id: number; readonly name: string } | null;
  /** Key and headline, where it is one article's queue. */
  readonly article: { readonly key: string; readonly headline: string | null } | null;
  readonly progress: Progress;
  readonly item: ReviewItem | null;
  /** Of one article's queue: all its statements with how they stand, those that people rejected behind the others. */
  readonly list: readonly ListedStatement[];
  readonly skipped: readonly string[];
  /** The person's newest entry that counts: what "undo" takes back. */
  readonly last: { readonly id: string; readonly kind: string; readonly at: string } | null;
  readonly orphans: number;
}

export interface ListedStatement {
  readonly id: string;
  readonly label: string;
  /** Null: nobody looked at it. */
  readonly state: ReviewState['state'] | null;
}

const MOST_SKIPPED = 40;

/** Null: no such article or speaker. */
export function queueData({ values }: Asked, { archive, reviewer = 'me' }: WebServices): QueueData | null {
  const key = values.key ?? values.article;
  const by = values.key === undefined ? ((values.order ?? 'certainty') as QueueOrder['by']) : 'article';
  const article = by === 'article' ? articleOf(archive, String(key ?? '')) : null;
  const speaker = by === 'speaker' ? speakerOf(archive, Number(values.speaker ?? 0)) : null;
  if ((by === 'article' && !article) || (by === 'speaker' && !speaker)) return null;
  const seed = String(values.seed ?? '');
  const order: QueueOrder =
    by === 'speaker'
      ? { by, speakerId: speaker!.id }
      : by === 'article'
        ? { by, key: article!.key }
        : by === 'random'
          ? { by, seed }
          : { by };
  const skipped = String(values.skip ?? '')
    .split(',')
    .filter((id) => /^[0-9a-f]{16}$/.test(id))
    .slice(-MOST_SKIPPED);
  const [next] = queue(archive, order, 1, skipped);
  const last = lastOf(archive, reviewer);
  return {
    order: by,
    seed,
    speaker,
    article,
    progress: progress(archive, article?.key ?? null),
    item: next ? reviewItem(archive, next.article, next.statement) : null,
    list: article ? listOf(archive, article.key) : [],
    skipped,
    last: last && { id: last.id, kind: last.kind, at: last.at },
    orphans: orphanCount(archive),
  };
}

function articleOf(archive: WebServices['archive'], key: string): QueueData['article'] {
  const row = archive.sql('select key, headline from article where key = ?').get(key);
  return row ? ({ ...row } as unknown as QueueData['article']) : null;
}

function speakerOf(archive: WebServices['archive'], id: number): QueueData['speaker'] {
  const row = archive.sql('select id, name from speaker where id = ?').get(id);
  return row ? ({ ...row } as unknown as QueueData['speaker']) : null;
}

function listOf(archive: WebServices['archive'], key: string): ListedStatement[] {
  const subject = subjectOf(archive, key, null);
  if (!subject.ok) return [];
  const { record, review, rejected } = subject.value.result;
  return numbered([...record.statements, ...rejected.values()]).map(({ id, label }) => ({
    id,
    label,
    state: review.get(id)?.state ?? null,
  }));
}
