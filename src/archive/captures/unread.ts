/** Captures that wait for a reader: never read, or read by another reader than the one at hand. */
import type { Archive } from '../archive.ts';

interface ReaderName {
  readonly version: string;
  readonly model: string;
}

export interface Waiting {
  readonly captureId: number;
  /** Null for one that was never read. */
  readonly revisionId: number | null;
}

const PAGE = `c.purpose = 'page' and (c.status is null or c.status between 200 and 299)`;

/**
 * In order of arrival, from after capture `after`: pages that nothing is known of, pages that could not be read, and for
 * every revision that this reader has not read, the capture it was first read from.
 */
export function waitingCaptures(archive: Archive, reader: ReaderName, after = 0, limit = 100): Waiting[] {
  return archive
    .sql(
      `select c.id as captureId, c.revision_id as revisionId from capture c
         left join revision r on r.capture_id = c.id left join reading g on g.id = r.reading_id
       where c.id > ?1 and ${PAGE}
         and (c.revision_id is null or (r.id is not null and (g.id is null or g.version <> ?2 or g.model <> ?3)))
       order by c.id limit ?4`,
    )
    .all(after, reader.version, reader.model, limit)
    .map((row) => ({ ...row }) as unknown as Waiting);
}

export function countWaiting(archive: Archive, reader: ReaderName, after = 0): number {
  const { n } = archive
    .sql(
      `select count(*) as n from capture c left join revision r on r.capture_id = c.id left join reading g on g.id = r.reading_id
       where c.id > ? and ${PAGE}
         and (c.revision_id is null or (r.id is not null and (g.id is null or g.version <> ? or g.model <> ?)))`,
    )
    .get(after, reader.version, reader.model) as { n: number };
  return n;
}

/** Id of the capture that came last; 0 in an empty archive. */
export const lastCapture = (archive: Archive): number =>
  (archive.sql('select coalesce(max(id), 0) as id from capture').get() as { id: number }).id;
