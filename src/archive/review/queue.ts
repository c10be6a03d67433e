/** What waits for review, and in which order. */
import type { Archive } from '../archive.ts';
import { matchesOf } from '../search/matches.ts';
import { searchKeys } from '../search/search.ts';
import { sampleStart } from './sample.ts';

export type QueueOrder =
  | { readonly by: 'certainty' }
  | { readonly by: 'random'; readonly seed: string }
  | { readonly by: 'speaker'; readonly speakerId: number }
  | { readonly by: 'article'; readonly key: string };

export interface Queued {
  readonly article: string;
  readonly statement: string;
}

export interface Progress {
  /** Of the latest revisions. */
  readonly waiting: number;
  /** Statements of the machine that people dealt with. */
  readonly reviewed: number;
}

const WAITING = 'current = 1 and review is null';

/** Up to `limit` that wait, first first; those in `skip` (ids that a person passed over) go to the end. */
export function queue(archive: Archive, order: QueueOrder, limit: number, skip: readonly string[] = []): Queued[] {
  const found = rowsIn(archive, order, limit + skip.length);
  const passed = new Set(skip);
  const behind = (one: Queued): number => (passed.has(one.statement) ? 1 : 0);
  return found.sort((a, b) => behind(a) - behind(b)).slice(0, limit);
}

function rowsIn(archive: Archive, order: QueueOrder, limit: number): Queued[] {
  const select = (condition: string, sort: string): string =>
    `select a.key as article, s.sid as statement from statement s join article a on a.id = s.article_id
     where s.${WAITING.replace(' and ', ' and s.')} and ${condition} order by ${sort} limit ?`;
  const all = (sql: string, ...values: (string | number)[]) =>
    archive
      .sql(sql)
      .all(...values)
      .map((row) => ({ ...row }) as unknown as Queued);
  switch (order.by) {
    case 'certainty':
      return leastCertain(archive, null, limit);
    case 'speaker':
      return leastCertain(archive, order.speakerId, limit);
    case 'article':
      return all(select('a.key = ?', 's.id'), order.key, limit);
    case 'random': {
      const start = sampleStart(order.seed);
      const after = all(select('s.sid >= ?', 's.sid'), start, limit);
      return after.length === limit
        ? after
        : [...after, ...all(select('s.sid < ?', 's.sid'), start, limit - after.length)];
    }
  }
}

function leastCertain(archive: Archive, speakerId: number | null, limit: number): Queued[] {
  const { found } = searchKeys(archive, { review: ['none'], order: 'least-certain', speakerId, limit });
  return found.map(({ article, statement }) => ({ article, statement }));
}

/** Over the archive, or of one article. */
export function progress(archive: Archive, key: string | null = null): Progress {
  const article = 'article_id = (select id from article where key = ?)';
  const count = (sql: string): number =>
    (
      archive
        .sql(`select count(*) as n from ${sql}${key === null ? '' : ` and ${article}`}`)
        .get(...(key === null ? [] : [key])) as { n: number }
    ).n;
  // Of a whole archive the queue has the columns read anyway, and they know it at once.
  const waiting =
    key === null ? matchesOf(archive, { review: ['none'] }).ids.length : count(`statement where ${WAITING}`);
  return { waiting, reviewed: count("review_outcome where field = 'statement'") };
}
