/** Corrections into the index: statements as people left them, how they stand, and where people agreed with the machine. */
import type { OnRecord } from '../../record/record.ts';
import type { Archive } from '../archive.ts';
import { recordOf } from '../articles/record-of.ts';
import { indexStatements } from '../search/index-statements.ts';
import { indexOutcomes } from './outcomes.ts';
import { reviewed } from './reviewed.ts';

/** In place of `indexStatements` wherever a reading comes into the index. Within a transaction. */
export function indexReviewed(archive: Archive, revisionId: number, machine: OnRecord): void {
  const result = reviewed(archive, revisionId, machine);
  indexStatements(archive, revisionId, result.record, result.review);
  indexOutcomes(archive, revisionId, machine, result);
}

/** All revisions of an article anew, after what people said of it changed. Within a transaction. */
export function reindexArticle(archive: Archive, articleId: number): void {
  const revisions = archive
    .sql('select id, reading_id from revision where article_id = ? and reading_id is not null order by number')
    .all(articleId) as unknown as { id: number; reading_id: number }[];
  for (const { id, reading_id } of revisions) indexReviewed(archive, id, recordOf(archive, reading_id));
}
