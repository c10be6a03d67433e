/** Where an export goes: standard output, or a file that has its name only once it is whole and on the disk. */

import { once } from 'node:events';
import { createWriteStream, statSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { finished } from 'node:stream/promises';
import { interruptible, STOPPING } from '../interrupt.ts';
import { type Io, write } from '../io.ts';
import { printableRows } from '../print/printable.ts';

/** The file could not be written; a sentence for people. */
export class NotWritten extends Error {}

export type Pieces = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;

/** Bytes that were written. Whatever `pieces` throws goes through, and then no file is there. */
export async function writeOut(pieces: Pieces, file: string | null, io: Io): Promise<number> {
  if (file === null) return toStdout(pieces, io);
  return interruptible(io, STOPPING, (signal) => wholeFile(pieces, file, signal));
}

async function wholeFile(pieces: Pieces, file: string, signal: AbortSignal): Promise<number> {
  // A device or pipe has no whole and half.
  const { target, final } = isSpecial(file) ? { target: file, final: null } : { target: `${file}.part`, final: file };
  try {
    const bytes = await toFile(pieces, target, signal);
    if (final !== null) await rename(target, final);
    return bytes;
  } catch (error) {
    if (final !== null) await rm(target, { force: true }).catch(() => {});
    throw saidOf(error, file);
  }
}

async function toStdout(pieces: Pieces, io: Io) {
  let bytes = 0;
  for await (const piece of pieces) {
    bytes += Buffer.byteLength(piece);
    // Whoever looks at an export on a terminal must not be at the mercy of the words in it.
    await write(io.stdout, typeof piece === 'string' && io.terminal.stdout ? printableRows(piece) : piece);
  }
  return bytes;
}

/** Rows are short: many go in one write. */
const BUFFER = 256 * 1024;

async function toFile(pieces: Pieces, path: string, signal: AbortSignal) {
  const stream = createWriteStream(path, { highWaterMark: BUFFER });
  const done = finished(stream);
  done.catch(() => {}); // seen below
  let bytes = 0;
  try {
    await Promise.race([once(stream, 'open'), done]);
    for await (const piece of pieces) {
      if (signal.aborted) throw new NotWritten('stopped; no file was left');
      bytes += Buffer.byteLength(piece);
      if (!stream.write(piece)) await Promise.race([once(stream, 'drain'), done]);
    }
    stream.end();
    await done;
    await using file = await open(path, 'r+');
    await file.sync().catch(() => {}); // a pipe has nothing to sync
    return bytes;
  } finally {
    stream.destroy();
  }
}

function isSpecial(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

const WHY: Readonly<Record<string, string>> = {
  ENOSPC: 'no space is left on the device; nothing was left there',
  EDQUOT: 'there is no more room for this user; nothing was left there',
  ENOENT: 'there is no such folder',
  EACCES: 'this file may not be written; check the permissions',
  EPERM: 'this file may not be written; check the permissions',
  EROFS: 'this place may not be written to',
  EISDIR: 'this is a folder; give the name of a file in it',
};

function saidOf(error: unknown, file: string): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  const why = WHY[code ?? ''];
  return why !== undefined && syscall !== undefined ? new NotWritten(`${basename(file)}: ${why}`) : error;
}
