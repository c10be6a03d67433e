/** One record out of an open file, by its place. */
import { promisify } from 'node:util';
import { gunzip, gunzipSync } from 'node:zlib';
import { failed, ok, type Result } from '../record/problem.ts';
import { looksLikeGzip } from './gzip-member.ts';
import { asBuffer, type RandomAccess, slicesOf } from './input.ts';
import { emptyLine, parseHead } from './parse-record.ts';
import { readWarc } from './read.ts';
import type { Place, WarcRecord } from './record.ts';

export interface BufferedRecord extends WarcRecord {
  readonly block: Buffer;
}

/** Unpacked, head and block together. */
const MOST = 256 * 1024 * 1024;
/** Up to this it is quicker to unpack here than to ask a thread. */
const SMALL = { packed: 256 * 1024, unpacked: 2 * 1024 * 1024 };

const unpack = promisify(gunzip);

/**
 * The record at `place`; `limit` bounds what it takes unpacked.
 * Problems: `not-readable` (no whole record is there), `too-large`.
 */
export async function readAt(file: RandomAccess, place: Place, limit = MOST): Promise<Result<BufferedRecord>> {
  if (place.length === null || place.within > 0) return amongOthers(file, place, limit);
  if (place.length > limit) return tooLarge(limit);
  const bytes = Buffer.allocUnsafe(place.length);
  let have = 0;
  while (have < bytes.length) {
    const { bytesRead } = await file.read(bytes, have, bytes.length - have, place.offset + have);
    if (bytesRead === 0) return missing('the file ends before it does');
    have += bytesRead;
  }
  const small = readMember(bytes, Math.min(limit, SMALL.unpacked));
  if (small.ok || small.problem.code !== 'too-large') return small;
  try {
    return recordIn(await unpack(bytes, { maxOutputLength: limit }));
  } catch (error) {
    return explained(error, limit);
  }
}

/** The record in a gzip member, or in plain bytes. Problems as with `readAt`. */
export function readMember(bytes: Uint8Array, limit = MOST): Result<BufferedRecord> {
  try {
    const packed = asBuffer(bytes);
    return recordIn(looksLikeGzip(packed) ? gunzipSync(packed, { maxOutputLength: limit }) : packed);
  } catch (error) {
    return explained(error, limit);
  }
}

function recordIn(bytes: Buffer): Result<BufferedRecord> {
  const [end, gap] = emptyLine(bytes);
  if (end < 0) return missing('no head of a record is there');
  const { head, size } = parseHead(bytes.toString('utf8', 0, end));
  const block = bytes.subarray(end + gap, end + gap + size);
  return block.length === size ? ok({ ...head, block }) : missing('it ends before its block does');
}

async function amongOthers(file: RandomAccess, place: Place, limit: number): Promise<Result<BufferedRecord>> {
  const { offset, within } = place;
  const hold = (): number => limit;
  for await (const found of readWarc(slicesOf(file, offset), { offset, hold })) {
    if (found.kind !== 'record' || found.record.place.offset !== offset || found.record.place.within > within) break;
    const { head, block } = found.record;
    if (found.record.place.within === within) return block ? ok({ ...head, block }) : tooLarge(limit);
  }
  return missing('nothing is there');
}

function explained(error: unknown, limit: number): Result<never> {
  const { code, message } = error as { code?: string; message: string };
  return code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge(limit) : missing(message);
}

const missing = (why: string): Result<never> =>
  failed('not-readable', `No whole record is at this place of the web archive: ${why}.`);

const tooLarge = (limit: number): Result<never> =>
  failed('too-large', `The record at this place of the web archive takes more than ${limit} bytes.`);
