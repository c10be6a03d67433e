/** What a reader made of a capture, into the archive: a WARC record and its rows. Durable when it returns. */
import type { Problem } from '../../record/problem.ts';
import type { OnRecord } from '../../record/record.ts';
import { conversionRecord } from '../../warc/make.ts';
import { warcMember } from '../../warc/serialize.ts';
import type { Archive } from '../archive.ts';
import { urn, withoutUrn } from '../captures/keep.ts';
import { noteRecord } from '../store/notes.ts';
import { append } from '../store/warc-files.ts';
import { addressesOf, webAddresses } from './find-article.ts';
import { indexReading } from './index-reading.ts';
import { captureRow, type Placed, placeArticle, placeSighting } from './place-article.ts';

/** The media type of a conversion record that holds a record (docs/record.md). */
export const RECORD_TYPE = 'application/vnd.onrecord+json';

/** What a sighting's metadata record says: which reading tells what the capture shows, under which addresses. */
export interface Sighting {
  readonly capture: string;
  readonly reading: string;
  readonly addresses: readonly string[];
}

/** A capture that shows a revision which this reader has read before is a sighting: its record is not kept twice. */
export function storeReading(archive: Archive, captureId: number, record: OnRecord): Placed {
  return archive.transaction(() => {
    archive.sql('delete from problem where capture_id = ?').run(captureId);
    const placed = placeArticle(archive, captureId, record);
    const capture = captureRow(archive, captureId);
    const read = placed.outcome === 'same' ? readBefore(archive, placed.revisionId, record) : null;
    const common = { id: urn(archive.newId()), date: archive.now().toISOString(), targetUri: capture.final_url };
    if (read !== null) {
      const addresses = addressesOf(capture, record);
      appendSighting(archive, capture, { capture: capture.record_id, reading: read, addresses });
      return placed;
    }
    const member = warcMember(
      conversionRecord({
        ...common,
        refersTo: urn(capture.record_id),
        contentType: RECORD_TYPE,
        block: Buffer.from(JSON.stringify(record)),
      }),
    );
    const { fileId, members } = append(archive, [member]);
    indexReading(archive, placed.revisionId, record, {
      recordId: withoutUrn(common.id),
      fileId,
      start: members[0]!.start,
      length: members[0]!.length,
      at: common.date,
    });
    return placed;
  });
}

function appendSighting(archive: Archive, capture: { readonly final_url: string }, sighting: Sighting): void {
  const about = urn(sighting.capture);
  const at = archive.now().toISOString();
  const base = { id: urn(archive.newId()), date: at, targetUri: capture.final_url, about };
  append(archive, [warcMember(noteRecord(base, 'onrecord-sighting', sighting))]);
}

/** Record id of the revision's newest reading, if it is by this reader with these weights. */
function readBefore(archive: Archive, revisionId: number, { reader }: OnRecord): string | null {
  const row = archive
    .sql(
      'select g.record_id from revision r join reading g on g.id = r.reading_id where r.id = ? and g.version = ? and g.model = ?',
    )
    .get(revisionId, reader.version, reader.model) as { record_id: string } | undefined;
  return row?.record_id ?? null;
}

/** A page that could not be read as an article; `onrecord reread` tries it again. */
export function storeProblem(archive: Archive, captureId: number, problem: Problem): void {
  archive.transaction(() => {
    const capture = captureRow(archive, captureId);
    const common = { id: urn(archive.newId()), date: archive.now().toISOString(), targetUri: capture.final_url };
    append(archive, [
      warcMember(
        noteRecord({ ...common, about: urn(capture.record_id) }, 'onrecord-problem', {
          capture: capture.record_id,
          ...problem,
        }),
      ),
    ]);
    insertProblem(archive, captureId, problem);
  });
}

export function insertProblem(archive: Archive, captureId: number, { code, message }: Problem): void {
  archive
    .sql('insert or replace into problem (capture_id, code, message) values (?, ?, ?)')
    .run(captureId, code, message);
}

/**
 * A capture with the payload of an earlier one shows what that one showed: it need not be read. Null where the earlier one
 * was not read, or by another reader.
 */
export function storeSighting(archive: Archive, captureId: number): Placed | null {
  return archive.transaction(() => {
    const earlier = archive
      .sql(
        `select e.revision_id, g.record_id, e.url, e.final_url from capture c join capture e on e.id = c.revisit_of
           join revision r on r.id = e.revision_id join reading g on g.id = r.reading_id where c.id = ?`,
      )
      .get(captureId) as { revision_id: number; record_id: string; url: string; final_url: string } | undefined;
    if (!earlier) return null;
    archive.sql('delete from problem where capture_id = ?').run(captureId);
    const capture = captureRow(archive, captureId);
    const addresses = webAddresses([capture.url, capture.final_url]);
    appendSighting(archive, capture, { capture: capture.record_id, reading: earlier.record_id, addresses });
    return placeSighting(archive, captureId, earlier.revision_id, addresses);
  });
}
