/** What people made of what the machine found, a field a row: what agreement is counted from. */
import type { OnRecord, RecordedStatement } from '../../record/record.ts';
import type { Archive } from '../archive.ts';
import type { Reviewed } from './apply.ts';
import { FIELDS, fieldValue, sameValue, sameWords } from './fields.ts';
import type { Thread } from './threads.ts';

/** Of the latest revision, replacing what was there of its article. Within a transaction. */
export function indexOutcomes(archive: Archive, revisionId: number, machine: OnRecord, result: Reviewed): void {
  const row = archive
    .sql(
      `select r.article_id, a.publisher_id,
         r.number = (select max(number) from revision where article_id = r.article_id) as latest
       from revision r join article a on a.id = r.article_id where r.id = ?`,
    )
    .get(revisionId) as { article_id: number; publisher_id: number | null; latest: number };
  if (!row.latest) return;
  archive.sql('delete from review_outcome where article_id = ?').run(row.article_id);
  const insert = archive.sql(
    `insert or replace into review_outcome (article_id, sid, current_sid, reader, publisher_id, field, agreed)
     values (?, ?, ?, ?, ?, ?, ?)`,
  );
  archive.sql('delete from review_orphan where article_id = ?').run(row.article_id);
  for (const { id } of result.orphans)
    archive.sql('insert or ignore into review_orphan (article_id, sid) values (?, ?)').run(row.article_id, id);
  const orphaned = new Set(result.orphans);
  const readings = new Set(machine.statements.map(({ id }) => id));
  for (const [id, thread] of [...result.threads, ...result.replaced]) {
    if (thread.machine === null) continue;
    const current = !orphaned.has(thread) && readings.has(id) ? id : null;
    const { version } = thread.entries[0]!.reader;
    for (const { field, agreed } of outcomesOf(thread))
      insert.run(row.article_id, thread.id, current, version, row.publisher_id, field, agreed ? 1 : 0);
  }
}

/** What is no statement, or two, has no fields to agree on. */
function outcomesOf(thread: Thread): { readonly field: string; readonly agreed: boolean }[] {
  const whole = !thread.rejected && !thread.replaced;
  const outcomes = [{ field: 'statement', agreed: whole }];
  if (!whole || thread.machine === null) return outcomes;
  const found = thread.machine as unknown as RecordedStatement;
  const first = thread.entries[0]!.revision;
  for (const field of FIELDS) {
    const last = thread.entries
      .flatMap(({ revision, changes }) => changes.map((change) => ({ revision, ...change })))
      .filter((change) => change.field === field)
      .at(-1);
    const same = last?.revision === first ? sameValue : sameWords;
    outcomes.push({ field, agreed: !last || same(last.to, fieldValue(found, field)) });
  }
  return outcomes;
}
