/** Bytes that come in pieces, read by need: a window that is filled at its end and dropped at its start. */

export interface Input {
  /** Where the window begins, counted from the start of what is read. */
  readonly offset: number;
  readonly held: Buffer;
  /** Makes the window at least this long; false where the bytes end before. */
  fill(least: number): Promise<boolean>;
  drop(bytes: number): void;
}

/** `offset` is that of the first byte of the source. */
export function inputOf(source: AsyncIterator<Uint8Array> | Iterator<Uint8Array>, offset = 0): Input {
  let held: Buffer = Buffer.alloc(0);
  let at = offset;
  let ended = false;
  return {
    get offset() {
      return at;
    },
    get held() {
      return held;
    },
    async fill(least) {
      if (held.length >= least || ended) return held.length >= least;
      const parts: Uint8Array[] = [held];
      let size = held.length;
      while (size < least && !ended) {
        const next = await source.next();
        if (next.done) ended = true;
        else {
          parts.push(next.value);
          size += next.value.length;
        }
      }
      if (parts.length > 1) held = parts.length === 2 && held.length === 0 ? asBuffer(parts[1]!) : Buffer.concat(parts);
      return held.length >= least;
    },
    drop(bytes) {
      held = held.subarray(bytes);
      at += bytes;
    },
  };
}

export const asBuffer = (bytes: Uint8Array): Buffer =>
  Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** What is needed of an open file (a FileHandle has it). */
export interface RandomAccess {
  read(buffer: Buffer, offset: number, length: number, position: number): Promise<{ readonly bytesRead: number }>;
}

/** A stretch of an open file in pieces. `to` is exclusive; without it to the end. */
export async function* slicesOf(
  file: RandomAccess,
  from = 0,
  to = Number.POSITIVE_INFINITY,
  size = 256 * 1024,
): AsyncGenerator<Buffer> {
  for (let at = from; at < to; ) {
    const buffer = Buffer.allocUnsafe(Math.min(size, to - at));
    const { bytesRead } = await file.read(buffer, 0, buffer.length, at);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
    at += bytesRead;
  }
}

export const bytesAsFile = (bytes: Uint8Array): RandomAccess => ({
  async read(buffer, offset, length, position) {
    const piece = bytes.subarray(position, position + length);
    buffer.set(piece, offset);
    return { bytesRead: piece.length };
  },
});
