/** The bytes of a captured page, out of the WARC file: the body without transfer and content coding, its digest checked. */
import { closeSync, fstatSync, readSync } from 'node:fs';
import { failed, ok, type Result } from '../../record/problem.ts';
import { sha256 } from '../../warc/digest.ts';
import { bodyOf, parseMessage } from '../../warc/message.ts';
import { type BufferedRecord, readMember } from '../../warc/read-at.ts';
import type { Archive } from '../archive.ts';
import { openWarc } from '../store/warc-folder.ts';
import type { CaptureView, WarcPlace } from '../types.ts';
import { captureOf } from './row.ts';

export interface Payload {
  readonly bytes: Uint8Array;
  /** The capture whose record holds them: an earlier one where the page had not changed since. */
  readonly heldBy: CaptureView;
  /** Whether they have the digest that the capture states. */
  readonly sameDigest: boolean;
}

/** As large as any page or local file that is read. */
const LIMIT = 64 * 1024 * 1024;
/** A revisit refers to the record that holds the payload; more steps than these are a loop. */
const STEPS = 8;

/** Problems: `not-readable`, `too-large`, `unsupported`, `network` (it does not decode). */
export async function payloadOf(archive: Archive, capture: CaptureView, limit = LIMIT): Promise<Result<Payload>> {
  let heldBy = capture;
  for (let step = 0; step < STEPS; step++) {
    const record = recordAt(archive, heldBy.warc, limit);
    if (!record.ok) return record;
    if (record.value.type !== 'revisit') return checked(await contentOf(record.value, limit), heldBy, capture.digest);
    const earlier = heldBy.revisitOf === null ? null : captureOf(archive, heldBy.revisitOf);
    if (!earlier)
      return failed(
        'not-readable',
        'The page was unchanged, and the capture that holds its words is not in this archive.',
      );
    heldBy = earlier;
  }
  return failed('not-readable', 'The captures of this page refer to each other in a circle; none holds its words.');
}

function checked(bytes: Result<Uint8Array>, heldBy: CaptureView, digest: string): Result<Payload> {
  return bytes.ok ? ok({ bytes: bytes.value, heldBy, sameDigest: sha256(bytes.value) === digest }) : bytes;
}

async function contentOf(record: BufferedRecord, limit: number): Promise<Result<Uint8Array>> {
  if (record.type === 'resource') return ok(record.block);
  const message = record.type === 'response' ? parseMessage(record.block) : null;
  return message ? bodyOf(message, limit) : failed('not-readable', 'The record of this capture holds no page.');
}

/** The record at a place of the archive. Problems: `not-readable`, `too-large`. */
export function recordAt(archive: Archive, place: WarcPlace, limit = LIMIT): Result<BufferedRecord> {
  const bytes = bytesAt(archive, place, limit);
  return bytes.ok ? readMember(bytes.value, 2 * limit) : bytes;
}

/** Bytes of a WARC file as they are. */
export function bytesAt(archive: Archive, { file, offset, length }: WarcPlace, limit = LIMIT): Result<Buffer> {
  if (length > limit)
    return failed('too-large', `The record has ${length} bytes; at most ${limit} are shown. Use a WARC tool.`);
  let fd: number;
  try {
    fd = openWarc(archive, file, 'r');
  } catch {
    return failed(
      'not-readable',
      `The file warc/${file} of this archive is missing or cannot be opened; restore it from a copy.`,
    );
  }
  try {
    const short = failed('not-readable', `The file warc/${file} ends before the record does; restore it from a copy.`);
    if (offset + length > fstatSync(fd).size) return short;
    const bytes = Buffer.alloc(length);
    let have = 0;
    while (have < length) {
      const count = readSync(fd, bytes, have, length - have, offset + have);
      if (count === 0) return short;
      have += count;
    }
    return ok(bytes);
  } finally {
    closeSync(fd);
  }
}
