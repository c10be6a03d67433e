/** All records of a capture, in the order of the wire: redirects first, the answer, how it was fetched. */
import type { Result } from '../../record/problem.ts';
import { ok } from '../../record/problem.ts';
import { readWarc } from '../../warc/read.ts';
import { fieldOf } from '../../warc/record.ts';
import type { Archive } from '../archive.ts';
import type { WarcPlace } from '../types.ts';
import { bytesAt } from './payload.ts';

export interface RecordOutline {
  readonly type: string;
  readonly id: string;
  readonly date: string;
  readonly targetUri: string | null;
  /** As the record states them; null where it does not. */
  readonly blockDigest: string | null;
  readonly payloadDigest: string | null;
  readonly place: WarcPlace;
  /** Bytes of the block. */
  readonly size: number;
  /** Head of the HTTP message as text, or a metadata record's fields; null of anything else. */
  readonly head: string | null;
}

/** Heads of messages are shorter; what is longer is cut. */
const HEAD = 64 * 1024;
/** A capture has a dozen records at most; of an imported one that claims more these are shown. */
const MOST = 64;

/** Where all records of a capture are, as one stretch of a file. Null where there is no such capture. */
export function stretchOf(archive: Archive, captureId: number): WarcPlace | null {
  const row = archive
    .sql(
      'select f.name as file, c.start as offset, c.length from capture c join warc_file f on f.id = c.file_id where c.id = ?',
    )
    .get(captureId) as unknown as WarcPlace | undefined;
  return row ? { ...row } : null;
}

/** Problems: `not-readable`, `too-large`. */
export async function recordsOf(archive: Archive, stretch: WarcPlace): Promise<Result<RecordOutline[]>> {
  const bytes = bytesAt(archive, stretch);
  if (!bytes.ok) return bytes;
  const starts = new Map<string, Buffer[]>();
  const into = ({ id }: { readonly id: string }) => {
    const pieces: Buffer[] = [];
    starts.set(id, pieces);
    let size = 0;
    return (piece: Buffer): void => {
      if (size < HEAD) pieces.push(Buffer.from(piece.subarray(0, HEAD - size)));
      size += piece.length;
    };
  };
  const outlines: RecordOutline[] = [];
  for await (const found of readWarc([bytes.value], { offset: stretch.offset, into })) {
    if (found.kind !== 'record' || outlines.length >= MOST) break;
    const { head, size, place } = found.record;
    outlines.push({
      type: head.type,
      id: head.id,
      date: head.date,
      targetUri: head.targetUri,
      blockDigest: fieldOf(head, 'WARC-Block-Digest'),
      payloadDigest: fieldOf(head, 'WARC-Payload-Digest'),
      place: { file: stretch.file, offset: place.offset, length: place.length ?? 0 },
      size,
      head: headOf(head.contentType, Buffer.concat(starts.get(head.id) ?? [])),
    });
  }
  return ok(outlines);
}

function headOf(contentType: string | null, start: Buffer): string | null {
  if (/^application\/warc-fields/i.test(contentType ?? '')) return start.toString('utf8');
  if (!/^application\/http/i.test(contentType ?? '')) return null;
  const [end] = [start.indexOf('\r\n\r\n'), start.indexOf('\n\n')].filter((at) => at >= 0).sort((a, b) => a - b);
  return start.toString('latin1', 0, end ?? start.length);
}
