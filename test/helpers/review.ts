/** An article in a small archive, for tests of review: revisions come one after the other. */
import type { Archive } from '../../src/archive/archive.ts';
import { articleView } from '../../src/archive/articles/article.ts';
import type { ReviewEntry } from '../../src/archive/review/entry.ts';
import { reindexArticle } from '../../src/archive/review/index-reviewed.ts';
import { review } from '../../src/archive/review/review.ts';
import type { Result } from '../../src/record/problem.ts';
import type { OnRecord, RecordedStatement } from '../../src/record/record.ts';
import { added, fetched } from './archive.ts';
import { markedRecord, type RecordOptions } from './marked-record.ts';

let minute = 0;

/** A page with this text, read as marked; its record and the article's key. */
export function put(archive: Archive, marked: string, options: RecordOptions = {}): { key: string; record: OnRecord } {
  const record = markedRecord(marked, options);
  const at = new Date(Date.UTC(2026, 2, 2, 8, minute++)).toISOString();
  const { articleId } = added(archive, fetched(record.article.url!, record.article.text, at), record);
  archive.transaction(() => reindexArticle(archive, articleId));
  const { key } = archive.sql('select key from article where id = ?').get(articleId) as { key: string };
  return { key, record };
}

export const me = { by: 'me' };

export function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

export const problemOf = (result: Result<ReviewEntry>): string => (result.ok ? '' : result.problem.message);

/** "Ana Lima asserts: it rained": one line a statement, as people left them. */
export function lines(archive: Archive, key: string, revision: number | null = null): string[] {
  return articleView(archive, key, revision)!.record.statements.map(line);
}

export const line = (s: RecordedStatement): string =>
  `${s.speaker.name ?? '-'} ${s.stance}: ${s.content.map((c) => c.text).join(' | ')}`;

/** Rows of the index as the same lines. */
export function indexed(archive: Archive, key: string): string[] {
  const rows = archive
    .sql(
      `select s.stance, s.review, p.name from statement s join article a on a.id = s.article_id
       left join speaker p on p.id = s.speaker_id where a.key = ? and s.current = 1 order by s.id`,
    )
    .all(key) as unknown as { stance: string; review: string | null; name: string | null }[];
  return rows.map((row) => `${row.name ?? '-'} ${row.stance} ${row.review ?? '-'}`);
}

export const correct = (archive: Archive, article: string, id: string, values: object) =>
  done(review(archive, { article }, id, { kind: 'correct', values }, me));
/** Of what people reviewed, in the revision shown. */
export const statesOf = (archive: Archive, key: string, revision: number | null = null) =>
  [...articleView(archive, key, revision)!.review.values()].map((r) => r.state);
/** Words around the article's middle, so that contexts are whole. */
export const FRAME = [
  'The council met on Monday evening in the old town hall.',
  'The next meeting is on the last Friday of the month.',
];
export const framed = (words: string): string => `${FRAME[0]} ${words} ${FRAME[1]}`;

export const ONE = '⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content the bridge will close⟧ in May.';
