/** Coverage of stories that was worked out, in the index. It is never needed: losing it costs time. */
import type { Coverage } from '../../record/coverage.ts';
import type { Archive } from '../archive.ts';
import { ArchiveError } from '../store/error.ts';

/** Stories that are kept, those used last. */
const KEPT = 500;

export function cachedCoverage(archive: Archive, story: string, state: string): Coverage | null {
  const row = archive.sql('select data from coverage_cache where story = ? and state = ?').get(story, state) as
    | { data: string }
    | undefined;
  if (!row) return null;
  try {
    return JSON.parse(row.data) as Coverage;
  } catch {
    return null;
  }
}

export function keepCoverage(archive: Archive, story: string, state: string, coverage: Coverage): void {
  whereItMay(archive, () => {
    archive
      .sql(
        `insert or replace into coverage_cache (story, state, used, data)
         values (?, ?, (select coalesce(max(used), 0) + 1 from coverage_cache), ?)`,
      )
      .run(story, state, JSON.stringify(coverage));
    archive.sql('delete from coverage_cache where used <= (select max(used) from coverage_cache) - ?').run(KEPT);
  });
}

/** An answer is an answer where it cannot be kept, too: on a full disk, in a folder that may only be read, while others write. */
export function whereItMay(archive: Archive, write: () => void): void {
  if (archive.readOnly) return;
  try {
    archive.transaction(write);
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
  }
}
