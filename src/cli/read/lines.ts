/** Lines of a byte stream, in time linear in the bytes, never holding more than one line and one chunk. */

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without the line end; null where the line has more bytes than the limit. */
  readonly bytes: Buffer | null;
}

/** Ends are "\n" or "\r\n"; a mark of UTF-8 before the first line is dropped. The last line needs no end. */
export async function* lines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let size = 0;
  let number = 0;
  const take = (): Line => {
    const whole = size > limit ? null : parts.length === 1 ? parts[0]! : Buffer.concat(parts);
    parts = [];
    size = 0;
    number++;
    return { number, bytes: whole && trimmed(whole, number === 1) };
  };
  const hold = (part: Buffer): void => {
    size += part.length;
    if (size > limit) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let from = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
      hold(bytes.subarray(from, end));
      yield take();
      from = end + 1;
    }
    hold(bytes.subarray(from));
  }
  if (size > 0) yield take();
}

function trimmed(line: Buffer, first: boolean): Buffer {
  const start = first && line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf ? 3 : 0;
  return line.subarray(start, line.at(-1) === 13 ? line.length - 1 : line.length);
}
