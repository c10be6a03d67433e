/**
 * A capture's row in the index. `CaptureFacts` is what the WARC metadata record of a capture holds, so that a row made
 * when the page came in and one made years later from the WARC file are the same.
 */
import type { Archive } from '../archive.ts';
import { urlKey } from '../identity/address.ts';
import type { CaptureNote, CaptureView, Purpose } from '../types.ts';

export interface CaptureFacts {
  readonly recordId: string;
  readonly purpose: Purpose;
  readonly url: string;
  readonly finalUrl: string;
  readonly at: string;
  readonly status: number | null;
  readonly contentType: string | null;
  readonly digest: string;
  readonly bytes: number;
  /** Record id of the capture that holds the payload. */
  readonly revisitOf: string | null;
  readonly note: CaptureNote;
  readonly network: CaptureView['network'];
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** Where its records are: all of them, and the answer among them. */
export interface CapturePlace {
  readonly fileId: number;
  readonly start: number;
  readonly length: number;
  readonly answerStart: number;
  readonly answerLength: number;
}

/** The row's id. A capture that is there already keeps its row. */
export function insertCapture(archive: Archive, facts: CaptureFacts, place: CapturePlace): number {
  const known = archive.sql('select id from capture where record_id = ?').get(facts.recordId) as
    | { id: number }
    | undefined;
  if (known) return known.id;
  const { lastInsertRowid } = archive
    .sql(
      `insert into capture (record_id, purpose, url, url_key, final_url, final_key, at, status, content_type, digest, bytes,
         file_id, start, length, answer_start, answer_length, revisit_of, note, network, etag, last_modified)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (select id from capture where record_id = ?), ?, ?, ?, ?)`,
    )
    .run(
      facts.recordId,
      facts.purpose,
      facts.url,
      urlKey(facts.url),
      facts.finalUrl,
      urlKey(facts.finalUrl),
      facts.at,
      facts.status,
      facts.contentType,
      facts.digest,
      facts.bytes,
      place.fileId,
      place.start,
      place.length,
      place.answerStart,
      place.answerLength,
      facts.revisitOf,
      JSON.stringify(facts.note),
      facts.network && JSON.stringify(facts.network),
      facts.etag,
      facts.lastModified,
    );
  return Number(lastInsertRowid);
}

interface Row {
  readonly id: number;
  readonly record_id: string;
  readonly purpose: Purpose;
  readonly url: string;
  readonly final_url: string;
  readonly at: string;
  readonly status: number | null;
  readonly content_type: string | null;
  readonly digest: string;
  readonly bytes: number;
  readonly file: string;
  readonly answer_start: number;
  readonly answer_length: number;
  readonly revisit_of: number | null;
  readonly note: string;
  readonly network: string | null;
}

const SELECT = `select c.id, c.record_id, c.purpose, c.url, c.final_url, c.at, c.status, c.content_type, c.digest, c.bytes, f.name as file,
    c.answer_start, c.answer_length, c.revisit_of, c.note, c.network
  from capture c join warc_file f on f.id = c.file_id`;

export function captureOf(archive: Archive, id: number): CaptureView | null {
  const row = archive.sql(`${SELECT} where c.id = ?`).get(id) as Row | undefined;
  return row ? viewOf(row) : null;
}

/** All captures that showed an article, newest first. */
export function capturesOfArticle(archive: Archive, articleId: number): CaptureView[] {
  const rows = archive
    .sql(
      `${SELECT} join revision r on r.id = c.revision_id where r.article_id = ? order by c.at desc, c.id desc limit 1000`,
    )
    .all(articleId) as unknown as Row[];
  return rows.map(viewOf);
}

function viewOf(row: Row): CaptureView {
  return {
    id: row.id,
    recordId: row.record_id,
    purpose: row.purpose,
    url: row.url,
    finalUrl: row.final_url,
    at: row.at,
    status: row.status,
    contentType: row.content_type,
    digest: row.digest,
    bytes: row.bytes,
    warc: { file: row.file, offset: row.answer_start, length: row.answer_length },
    revisitOf: row.revisit_of,
    note: JSON.parse(row.note) as CaptureNote,
    network: row.network === null ? null : (JSON.parse(row.network) as CaptureView['network']),
  };
}
