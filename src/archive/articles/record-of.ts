/** The record of a reading, out of its WARC file. Throws ArchiveError where it is not there. */
import type { OnRecord } from '../../record/record.ts';
import type { Archive } from '../archive.ts';
import { ArchiveError } from '../store/error.ts';
import { blockAt } from '../store/warc-files.ts';

export function recordOf(archive: Archive, readingId: number): OnRecord {
  const place = archive.sql('select file_id, start, length from reading where id = ?').get(readingId) as
    | { file_id: number; start: number; length: number }
    | undefined;
  if (!place)
    throw new ArchiveError(
      'damaged',
      'index.db points at a reading that it does not have; make it anew with: onrecord check --rebuild',
    );
  return JSON.parse(blockAt(archive, place.file_id, place.start, place.length).toString()) as OnRecord;
}
