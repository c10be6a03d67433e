/**
 * The folder `warc/`: which names in it are the archive's, and opening them. A folder may come from a stranger, and so may the
 * names in its index: a name of another form is never opened, and neither is a link or anything that is no plain file.
 */
import {
  closeSync,
  constants,
  createReadStream,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
} from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { ArchiveError } from './error.ts';

interface Folder {
  readonly folder: string;
}

const NAME = /^(\d{6,15})(-import-[A-Za-z0-9._-]{1,80})?\.warc\.gz$/;

export const warcName = (number: number, imported: string | null = null): string =>
  `${String(number).padStart(6, '0')}${imported === null ? '' : `-import-${imported}`}.warc.gz`;
export const isWarcName = (name: string): boolean => NAME.test(name);
export const isImported = (name: string): boolean => NAME.exec(name)?.[2] !== undefined;
export const numberOf = (name: string): number => Number.parseInt(name, 10);

/** Throws ArchiveError for a name that no file of an archive has. */
export function warcPath(archive: Folder, name: string): string {
  if (!isWarcName(name))
    throw new ArchiveError(
      'damaged',
      'index.db names a file that is none of an archive; make it anew with: onrecord check --rebuild',
    );
  return join(archive.folder, 'warc', name);
}

/** Names of the archive's files in the order of arrival. */
export const warcNames = (archive: Folder): string[] =>
  filesIn(archive)
    .filter(isWarcName)
    .sort((a, b) => numberOf(a) - numberOf(b) || (a < b ? -1 : 1));

/** Everything in the folder that is no file of the archive. */
export const strayNames = (archive: Folder): string[] => filesIn(archive).filter((name) => !isWarcName(name));

function filesIn({ folder }: Folder): string[] {
  try {
    return readdirSync(join(folder, 'warc'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Bytes of a file; null where there is none, or something that is no plain file. */
export function warcSize(archive: Folder, name: string): number | null {
  const found = lstatSync(warcPath(archive, name), { throwIfNoEntry: false });
  return found?.isFile() ? found.size : null;
}

/** `wx`: a new one, which must not be there. Throws ArchiveError for what is no plain file, else what the system says. */
export function openWarc(archive: Folder, name: string, how: 'r' | 'r+' | 'wx'): number {
  const { O_RDONLY, O_RDWR, O_CREAT, O_EXCL, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  const flags = { r: O_RDONLY, 'r+': O_RDWR, wx: O_RDWR | O_CREAT | O_EXCL }[how];
  const path = warcPath(archive, name);
  let fd: number;
  try {
    fd = openSync(path, flags | O_NOFOLLOW | O_NONBLOCK, 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ELOOP') throw noFile(name);
    throw error;
  }
  if (fstatSync(fd).isFile()) return fd;
  closeSync(fd);
  throw noFile(name);
}

const noFile = (name: string): ArchiveError =>
  new ArchiveError('damaged', `warc/${name} is a link or no file; put the file itself there, and look where it led.`);

/** The bytes from `start` to before `end`. */
export function readWarcFile(archive: Folder, name: string, start = 0, end = Number.POSITIVE_INFINITY): Readable {
  const fd = openWarc(archive, name, 'r');
  if (end > start) return createReadStream('', { fd, start, end: end - 1 });
  closeSync(fd);
  return Readable.from([]);
}

/** A new name is on the disk once its folder is. Where a system does not know that, it keeps names by itself. */
export function syncFolder(path: string): void {
  let fd: number | null = null;
  try {
    fd = openSync(path, 'r');
    fsyncSync(fd);
  } catch (error) {
    if (!['EPERM', 'EISDIR', 'EINVAL', 'EACCES', 'EBADF'].includes((error as NodeJS.ErrnoException).code ?? ''))
      throw error;
  } finally {
    if (fd !== null) closeSync(fd);
  }
}
