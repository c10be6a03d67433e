/** The WARC files of an archive: appended to within the database's transaction, so by one process at a time. */
import { closeSync, fstatSync, fsyncSync, ftruncateSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { warcinfoRecord } from '../../warc/make.ts';
import { warcMember } from '../../warc/serialize.ts';
import type { Archive } from '../archive.ts';
import { END_FIELD } from './ends.ts';
import { ArchiveError } from './error.ts';
import { numberOf, openWarc, syncFolder, warcName, warcNames, warcPath, warcSize } from './warc-folder.ts';

export { warcPath } from './warc-folder.ts';

export interface Appended {
  readonly fileId: number;
  /** Where each member begins in the file, and its length. */
  readonly members: readonly { readonly start: number; readonly length: number }[];
}

/** Bytes after which a new file is begun, as is usual for WARC files. */
const FULL = 1_000_000_000;

interface FileRow {
  readonly id: number;
  readonly name: string;
  readonly length: number;
}

/**
 * Within a transaction: writes the members (gzip, a record each) to the end of the current file. They are on the disk before
 * the transaction is; should it fail, they are taken away again.
 */
export function append(archive: Archive, members: readonly Uint8Array[]): Appended {
  const file = currentFile(archive);
  const fd = openWarc(archive, file.name, 'r+');
  try {
    alongside(archive, file.name);
    const places: { start: number; length: number }[] = [];
    let end = file.length;
    for (const member of members) {
      writeAll(fd, member, end);
      places.push({ start: end, length: member.length });
      end += member.length;
    }
    archive.sql('update warc_file set length = ? where id = ?').run(end, file.id);
    return { fileId: file.id, members: places };
  } finally {
    closeSync(fd);
  }
}

/** Within a transaction: the file is on the disk before it counts; should the transaction fail, what is new in it goes. */
export function alongside(archive: Archive, name: string): void {
  archive.alongside(
    `warc/${name}`,
    () => withFile(archive, name, fsyncSync),
    () => takeBack(archive, name),
  );
}

/** What was written without being acknowledged: its writer was told so, and the next one must not take it in. */
function takeBack(archive: Archive, name: string): void {
  const row = archive.sql('select length from warc_file where name = ?').get(name) as { length: number } | undefined;
  if (!row) rmSync(warcPath(archive, name), { force: true });
  else
    withFile(archive, name, (fd) => {
      if (fstatSync(fd).size > row.length) ftruncateSync(fd, row.length);
    });
}

function withFile(archive: Archive, name: string, work: (fd: number) => void): void {
  const fd = openWarc(archive, name, 'r+');
  try {
    work(fd);
  } finally {
    closeSync(fd);
  }
}

/** The file that is being written, or a new one where there is none, it is full, or its end is not the acknowledged one. */
function currentFile(archive: Archive): FileRow {
  const last = archive.sql('select id, name, length, closed, imported from warc_file order by id desc limit 1').get() as
    | (FileRow & { closed: number; imported: number })
    | undefined;
  const goesOn = last && !last.closed && !last.imported && last.length < FULL;
  return goesOn && warcSize(archive, last.name) === last.length ? last : newFile(archive);
}

/** Never one that is in the folder: the index may be older than the files, and what it does not know may matter. */
export function nextNumber(archive: Archive): number {
  const { id } = archive.sql('select coalesce(max(id), 0) as id from warc_file').get() as { id: number };
  return Math.max(id, ...warcNames(archive).map(numberOf)) + 1;
}

function newFile(archive: Archive): FileRow {
  const id = nextNumber(archive);
  const name = warcName(id);
  const open = archive.sql('select id, name, length from warc_file where closed = 0 and imported = 0').all();
  const head = warcMember(
    warcinfoRecord({
      id: `urn:uuid:${archive.newId()}`,
      date: archive.now().toISOString(),
      filename: name,
      values: [
        ['software', 'onrecord'],
        ['format', 'WARC File Format 1.1'],
        ['conformsTo', 'http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/'],
        ['isPartOf', `urn:uuid:${archive.id}`],
        ...endsOf(archive, open as unknown as readonly FileRow[]),
      ],
    }),
  );
  const fd = created(archive, name);
  try {
    alongside(archive, name);
    writeAll(fd, head, 0);
    syncFolder(join(archive.folder, 'warc'));
  } finally {
    closeSync(fd);
  }
  archive.sql('update warc_file set closed = 1 where closed = 0').run();
  archive.sql('insert into warc_file (id, name, length) values (?, ?, ?)').run(id, name, head.length);
  return { id, name, length: head.length };
}

/**
 * A file that ends in what a process that was killed never acknowledged is gone on from here: the next file tells where it ends
 * for the archive, so that an index that is made anew has no more than this one.
 */
function endsOf(archive: Archive, files: readonly FileRow[]): (readonly [string, string])[] {
  return files
    .filter(({ name, length }) => (warcSize(archive, name) ?? 0) > length)
    .map(({ name, length }) => [END_FIELD, `${name} ${length}`] as const);
}

function created(archive: Archive, name: string): number {
  try {
    return openWarc(archive, name, 'wx');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new ArchiveError(
      'damaged',
      `${archive.folder}: the folder warc/ is not there; restore it from a copy.`,
      error,
    );
  }
}

function writeAll(fd: number, bytes: Uint8Array, at: number): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done, bytes.length - done, at + done);
}

/** The bytes of one member as they are in the file. Throws ArchiveError where they are not there. */
export function memberAt(archive: Archive, fileId: number, start: number, length: number): Buffer {
  const row = archive.sql('select name from warc_file where id = ?').get(fileId) as { name: string } | undefined;
  const name = row?.name ?? '';
  let fd: number;
  try {
    fd = openWarc(archive, name, 'r');
  } catch (error) {
    throw missing(name, error);
  }
  try {
    if (start + length > fstatSync(fd).size) throw missing(name);
    const bytes = Buffer.alloc(length);
    let done = 0;
    while (done < length) {
      const count = readSync(fd, bytes, done, length - done, start + done);
      if (count === 0) throw missing(name);
      done += count;
    }
    return bytes;
  } finally {
    closeSync(fd);
  }
}

/** No reading has more. */
const LARGEST = 256 * 1024 * 1024;

/** The block of a record that this program wrote as a member of its own. Throws ArchiveError where there is none. */
export function blockAt(archive: Archive, fileId: number, start: number, length: number): Buffer {
  const member = memberAt(archive, fileId, start, length);
  try {
    const bytes = gunzipSync(member, { maxOutputLength: LARGEST });
    const head = bytes.indexOf('\r\n\r\n');
    // Two line ends follow the block.
    if (head >= 0) return bytes.subarray(head + 4, bytes.length - 4);
  } catch {
    // said below
  }
  throw new ArchiveError(
    'damaged',
    `A record in the archive's WARC files is not what it was; say which with: onrecord check`,
  );
}

const missing = (name: string, cause?: unknown): ArchiveError =>
  new ArchiveError(
    'damaged',
    `warc/${name} is not whole or cannot be opened; restore it from a copy, then: onrecord check`,
    cause,
  );
