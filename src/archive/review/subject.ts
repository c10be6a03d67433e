/** What a person looks at: one revision with its reading, as people left it so far. */
import { createHash } from 'node:crypto';
import { failed, ok, type Result } from '../../record/problem.ts';
import type { OnRecord, RecordedStatement } from '../../record/record.ts';
import type { Archive } from '../archive.ts';
import { recordOf } from '../articles/record-of.ts';
import type { Reviewed } from './apply.ts';
import { type PointText, pointText } from './point-text.ts';
import { reviewed } from './reviewed.ts';
import type { Thread } from './threads.ts';

export interface Subject {
  readonly key: string;
  /** Of the revision: number and digest. */
  readonly revision: number;
  readonly digest: string;
  /** Record id of the capture that was read. */
  readonly capture: string;
  readonly machine: OnRecord;
  readonly text: PointText;
  readonly result: Reviewed;
}

/** `revision` counts from 1; the latest where it is null. */
export function subjectOf(archive: Archive, key: string, revision: number | null): Result<Subject> {
  const row = archive
    .sql(
      `select r.id, r.number, r.digest, r.reading_id, c.record_id from revision r
       join article a on a.id = r.article_id join capture c on c.id = r.capture_id
       where a.key = ?1 and (r.number = ?2 or (?2 is null and r.id = a.latest_revision_id))`,
    )
    .get(key, revision) as
    | { id: number; number: number; digest: string; reading_id: number | null; record_id: string }
    | undefined;
  if (!row || row.reading_id === null)
    return failed(
      'not-found',
      'There is no such article or revision in this archive; open it again from the list of articles.',
    );
  const machine = recordOf(archive, row.reading_id);
  return ok({
    key,
    revision: row.number,
    digest: row.digest,
    capture: row.record_id,
    machine,
    text: pointText(machine.article.text),
    result: reviewed(archive, row.id, machine),
  });
}

export interface Found {
  /** What the log calls it. */
  readonly name: string;
  readonly statement: RecordedStatement;
  readonly state: 'there' | 'rejected' | 'orphaned';
  readonly thread: Thread | null;
}

/** By its id in the record, or by one that it had in an earlier reading. */
export function findStatement({ result }: Subject, id: string): Found | null {
  const known = [...result.threads].find(([now, thread]) => now === id || thread.id === id || thread.ids.has(id));
  const now = result.record.statements.some((s) => s.id === id) ? id : (known?.[0] ?? id);
  const thread = result.threads.get(now) ?? null;
  const there = result.record.statements.find((s) => s.id === now);
  if (there) return { name: thread?.id ?? there.id, statement: there, state: 'there', thread };
  const rejected = result.rejected.get(now);
  if (rejected && thread) return { name: thread.id, statement: rejected, state: 'rejected', thread };
  return thread ? { name: thread.id, statement: thread.statement, state: 'orphaned', thread } : null;
}

/** Id of a statement that an entry makes: 16 hex digits, as ids of the reader's statements. */
export const madeId = (entryId: string, n: number): string =>
  createHash('sha256').update(`${entryId}/${n}`).digest('hex').slice(0, 16);
