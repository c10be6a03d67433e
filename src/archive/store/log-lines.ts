/** All lines of the log, one after the other, in constant memory. */
import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import type { Archive } from '../archive.ts';
import { entryOf, type LogEntry, logPath } from './log-file.ts';

export interface LogLine {
  /** From 1. */
  readonly number: number;
  readonly start: number;
  readonly length: number;
  /** Null where the line is not an entry. */
  readonly entry: LogEntry | null;
  readonly hash: string;
  /** False for bytes at the end that no line break closes. */
  readonly whole: boolean;
}

const CHUNK = 1 << 16;
/** Nobody's correction is longer: of such a line only the hash is made. */
const LONGEST = 1 << 23;

export function* logLines(archive: Pick<Archive, 'folder'>): Generator<LogLine> {
  const path = logPath(archive);
  if (!existsSync(path)) return;
  const fd = openSync(path, 'r');
  try {
    let line = collector();
    let start = 0;
    let number = 0;
    const ended = (whole: boolean): LogLine => ({ number: ++number, start, whole, ...line.end() });
    for (let at = 0; ; ) {
      const chunk = Buffer.alloc(CHUNK);
      const count = readSync(fd, chunk, 0, CHUNK, at);
      if (count === 0) break;
      at += count;
      let from = 0;
      for (let to = chunk.indexOf(0x0a); to >= 0 && to < count; to = chunk.indexOf(0x0a, from)) {
        line.add(chunk.subarray(from, to));
        const whole = ended(true);
        yield whole;
        start += whole.length + 1;
        line = collector();
        from = to + 1;
      }
      line.add(chunk.subarray(from, count));
    }
    const last = ended(false);
    if (last.length > 0) yield last;
  } finally {
    closeSync(fd);
  }
}

/** The bytes of one line as they come. */
function collector() {
  const hash = createHash('sha256');
  let parts: Uint8Array[] = [];
  let length = 0;
  return {
    add(bytes: Uint8Array): void {
      hash.update(bytes);
      length += bytes.length;
      if (length <= LONGEST) parts.push(bytes);
      else parts = [];
    },
    end: () => ({
      length,
      hash: hash.digest('hex'),
      entry: length <= LONGEST ? entryOf(Buffer.concat(parts)) : null,
    }),
  };
}
