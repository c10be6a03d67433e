/** One gzip member (RFC 1952) out of a stream of them, with the exact place where it ends. */
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import type { Input } from './input.ts';

/** Why a member cannot be unpacked; `short` where the bytes ended. */
export class MemberError extends Error {
  readonly short: boolean;
  constructor(message: string, short: boolean) {
    super(message);
    this.short = short;
  }
}

/** Small members are unpacked at once, which is much faster; larger ones in pieces. */
const AT_ONCE = { packed: 512 * 1024, unpacked: 2 * 1024 * 1024 };
const PIECE = 64 * 1024;
const TRAILER = 8;

export const looksLikeGzip = (bytes: Buffer): boolean =>
  bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8 && (bytes[3]! & 0xe0) === 0;

/** Unpacks the member that `input` stands at and leaves `input` behind it. Throws a MemberError. */
export async function* gunzipped(input: Input): AsyncGenerator<Buffer> {
  const head = await headLength(input);
  const whole = await atOnce(input, head);
  if (whole) {
    yield whole;
    return;
  }
  input.drop(head);
  yield* inPieces(input);
}

async function headLength(input: Input): Promise<number> {
  if (!(await input.fill(10))) throw new MemberError('the file ends within the head of a gzip member', true);
  const flags = input.held[3]!;
  let length = 10;
  if (flags & 4) {
    await input.fill(length + 2);
    if (input.held.length < length + 2) throw new MemberError('the file ends within the head of a gzip member', true);
    length += 2 + input.held.readUInt16LE(length);
  }
  for (const flag of [8, 16]) if (flags & flag) length = await afterZero(input, length);
  if (flags & 2) length += 2;
  if (!(await input.fill(length))) throw new MemberError('the file ends within the head of a gzip member', true);
  return length;
}

async function afterZero(input: Input, from: number): Promise<number> {
  for (let seen = from; ; seen = input.held.length) {
    const zero = input.held.indexOf(0, seen);
    if (zero >= 0) return zero + 1;
    if (input.held.length - from > PIECE) throw new MemberError('a gzip member has a name without end', false);
    if (!(await input.fill(input.held.length + 1)))
      throw new MemberError('the file ends within the head of a gzip member', true);
  }
}

/** Null where the member is too large for it, or not all here. */
async function atOnce(input: Input, head: number): Promise<Buffer | null> {
  for (let least = PIECE; ; least *= 4) {
    const more = await input.fill(least);
    const found = inflatedAtOnce(input.held.subarray(head));
    if (found === 'too-large') return null;
    if (found) {
      const end = head + found.consumed;
      if (await input.fill(end + TRAILER)) {
        checkTrailer(input.held.subarray(end), crc32(found.bytes), found.bytes.length);
        input.drop(end + TRAILER);
        return found.bytes;
      }
      throw new MemberError('the file ends within a gzip member', true);
    }
    if (!more) throw new MemberError('the file ends within a gzip member', true);
    if (least >= AT_ONCE.packed) return null;
  }
}

/** Null where the bytes end before the member does. */
function inflatedAtOnce(bytes: Buffer): { bytes: Buffer; consumed: number } | 'too-large' | null {
  try {
    // The types do not know the option `info` yet.
    const options = { info: true, maxOutputLength: AT_ONCE.unpacked, chunkSize: PIECE };
    const { buffer, engine } = inflateRawSync(bytes, options) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    };
    return { bytes: buffer, consumed: engine.bytesWritten };
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'ERR_BUFFER_TOO_LARGE') return 'too-large';
    if (code === 'Z_BUF_ERROR') return null;
    throw new MemberError('a gzip member is damaged', false);
  }
}

async function* inPieces(input: Input): AsyncGenerator<Buffer> {
  const engine = createInflateRaw({ chunkSize: PIECE });
  let sum = 0;
  let size = 0;
  const fed = feed(input, engine);
  fed.catch(() => {}); // seen by whoever reads the engine, and awaited below
  try {
    for await (const piece of engine as AsyncIterable<Buffer>) {
      sum = crc32(piece, sum);
      size += piece.length;
      yield piece;
    }
    await fed;
  } catch (error) {
    if (error instanceof MemberError) throw error;
    const short = (error as { code?: string }).code === 'Z_BUF_ERROR';
    throw new MemberError(short ? 'the file ends within a gzip member' : 'a gzip member is damaged', short);
  } finally {
    engine.destroy();
  }
  if (!(await input.fill(TRAILER))) throw new MemberError('the file ends within a gzip member', true);
  checkTrailer(input.held, sum, size);
  input.drop(TRAILER);
}

/** Piece by piece, so that what comes after the member is not lost in the engine. */
async function feed(input: Input, engine: ReturnType<typeof createInflateRaw>): Promise<void> {
  // An engine that is destroyed while it works answers no more.
  const closed = new Promise<void>((resolve) => engine.once('close', resolve));
  for (;;) {
    await input.fill(1);
    const piece = input.held.subarray(0, PIECE);
    if (piece.length === 0) {
      engine.end();
      return;
    }
    const before = engine.bytesWritten;
    if (engine.destroyed) return;
    const done = new Promise<void>((resolve, reject) => engine.write(piece, (e) => (e ? reject(e) : resolve())));
    await Promise.race([done, closed]);
    const taken = engine.bytesWritten - before;
    input.drop(taken);
    if (taken < piece.length) return;
  }
}

function checkTrailer(trailer: Buffer, sum: number, size: number): void {
  if (trailer.readUInt32LE(0) !== sum || trailer.readUInt32LE(4) !== size % 2 ** 32)
    throw new MemberError('the checksum of a gzip member is wrong', false);
}
