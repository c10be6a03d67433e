/**
 * `log.ndjson`: what people did, one JSON object a line, only ever appended to. Each line holds the SHA-256 of the line
 * before it, so that a line that was changed or taken out is seen. The index knows how far the log is acknowledged.
 */
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, fsyncSync, ftruncateSync, openSync, readSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../archive.ts';
import { ArchiveError } from './error.ts';

export interface LogEntry {
  /** UUID. */
  readonly id: string;
  /** Number of the line, from 1. */
  readonly seq: number;
  readonly at: string;
  /** Who, as they named themselves. */
  readonly by: string;
  /** Hex SHA-256 of the line before, without its line break; null in the first. */
  readonly prev: string | null;
  readonly kind: string;
  /** What the kind holds. Of these, `article` (its key), `statement` and `undoes` (an entry's id) are indexed. */
  readonly [field: string]: unknown;
}

/** Bytes of the log that the index knows: everything behind is not acknowledged. */
export interface LogEnd {
  readonly seq: number;
  readonly end: number;
  /** Hex SHA-256 of the last line; null in an empty log. */
  readonly hash: string | null;
}

export interface Line {
  readonly entry: LogEntry;
  readonly start: number;
  /** Without the line break. */
  readonly length: number;
  /** Hex SHA-256 of it. */
  readonly hash: string;
}

export const logPath = (archive: Pick<Archive, 'folder'>): string => join(archive.folder, 'log.ndjson');
export const hashOf = (line: Uint8Array): string => createHash('sha256').update(line).digest('hex');

export function acknowledged(archive: Archive): LogEnd {
  const last = archive.sql('select seq, start, length, hash from log_entry order by seq desc limit 1').get() as
    | { seq: number; start: number; length: number; hash: string }
    | undefined;
  if (!last) return { seq: 0, end: 0, hash: null };
  const end = last.start + last.length + 1;
  // A line that was edited is not written after: what follows would vouch for it.
  if (hashOf(bytesAt(archive, last.start, last.length)) !== last.hash) throw damaged(archive, end);
  return { seq: last.seq, end, hash: last.hash };
}

/** The entry as it is in the file; null where the place holds no such line any more. */
export function entryAt(archive: Archive, start: number, length: number): LogEntry | null {
  return entryOf(bytesAt(archive, start, length));
}

/** Null for anything that is not a line of a log. */
export function entryOf(line: Uint8Array): LogEntry | null {
  try {
    const entry = JSON.parse(Buffer.from(line).toString('utf8')) as LogEntry;
    const { id, seq, at, by, kind } = entry;
    const whole = [id, at, by, kind].every((value) => typeof value === 'string') && Number.isSafeInteger(seq);
    return whole ? entry : null;
  } catch {
    return null;
  }
}

/** Within a transaction: one more line, on the disk when it returns. The tail must have been settled before. */
export function appendLine(archive: Archive, last: LogEnd, fields: Omit<LogEntry, 'seq' | 'prev'>): Line {
  const { id, at, by, kind, ...rest } = fields;
  const entry = { id, seq: last.seq + 1, at, by, prev: last.hash, kind, ...rest } as LogEntry;
  const line = Buffer.from(`${JSON.stringify(entry)}\n`);
  const fd = openSync(logPath(archive), 'r+');
  try {
    if (fstatSync(fd).size !== last.end) throw damaged(archive, last.end);
    for (let done = 0; done < line.length; ) done += writeSync(fd, line, done, line.length - done, last.end + done);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
  return { entry, start: last.end, length: line.length - 1, hash: hashOf(line.subarray(0, -1)) };
}

/**
 * Within a transaction: what a writer that died left behind the acknowledged end. Whole lines that continue the log are
 * given back, to be taken into the index; anything else is moved to a file of its own beside the log.
 */
export function settleTail(archive: Archive, last: LogEnd): Line[] {
  const fd = openSync(logPath(archive), 'a+');
  let tail: Buffer;
  try {
    const { size } = fstatSync(fd);
    if (size < last.end) throw damaged(archive, last.end);
    if (size === last.end) return [];
    tail = readAll(fd, last.end, size - last.end);
  } finally {
    closeSync(fd);
  }
  const lines = wholeLines(tail, last);
  const newest = lines.at(-1);
  const end = newest ? newest.start + newest.length + 1 : last.end;
  if (end < last.end + tail.length) setAside(archive, tail.subarray(end - last.end), end);
  return lines;
}

function wholeLines(tail: Buffer, last: LogEnd): Line[] {
  const lines: Line[] = [];
  let { seq, hash } = last;
  for (let from = 0; from < tail.length; ) {
    const to = tail.indexOf(0x0a, from);
    if (to < 0) break;
    const bytes = tail.subarray(from, to);
    const entry = entryOf(bytes);
    if (!entry || entry.seq !== seq + 1 || entry.prev !== hash) break;
    hash = hashOf(bytes);
    lines.push({ entry, start: last.end + from, length: to - from, hash });
    seq = entry.seq;
    from = to + 1;
  }
  return lines;
}

/** The torn bytes are on the disk under another name before they leave the log. */
function setAside(archive: Archive, torn: Buffer, at: number): void {
  const name = `log-torn-${at}-${hashOf(torn).slice(0, 12)}`;
  writeFileSync(join(archive.folder, name), torn, { flush: true });
  cutLog(archive, at);
}

/** Takes lines back that were not acknowledged. */
export function cutLog(archive: Archive, at: number): void {
  const fd = openSync(logPath(archive), 'r+');
  try {
    // Never longer: a log that is shorter than it should be is a problem to be told, not to be filled up.
    if (fstatSync(fd).size > at) ftruncateSync(fd, at);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

function bytesAt(archive: Archive, start: number, length: number): Buffer {
  let fd: number;
  try {
    fd = openSync(logPath(archive), 'r');
  } catch {
    throw damaged(archive, start + length);
  }
  try {
    return readAll(fd, start, length);
  } finally {
    closeSync(fd);
  }
}

function readAll(fd: number, start: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let done = 0;
  while (done < length) {
    const count = readSync(fd, bytes, done, length - done, start + done);
    if (count === 0) break;
    done += count;
  }
  return bytes.subarray(0, done);
}

const damaged = (archive: Archive, end: number): ArchiveError =>
  new ArchiveError(
    'damaged',
    `${logPath(archive)}: bytes that were acknowledged (up to ${end}) are missing or not as they were; restore the log from a copy, or take it as it is with: onrecord check --rebuild`,
  );
