/** What is wrong with an archive as a whole; the message says what to do. */
export class ArchiveError extends Error {
  readonly code: 'no-archive' | 'not-an-archive' | 'newer' | 'damaged' | 'not-writable' | 'disk-full' | 'busy';
  constructor(code: ArchiveError['code'], message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}

/** What the disk or SQLite says, as what it means for the archive in `folder`; anything else as it is. */
export function archiveErrorOf(error: unknown, folder: string): unknown {
  if (error instanceof ArchiveError || !(error instanceof Error)) return error;
  const { code, errcode, message } = error as { code?: string; errcode?: number; message: string };
  const said = (as: ArchiveError['code'], what: string): ArchiveError =>
    new ArchiveError(as, `${folder}: ${what}`, error);
  if (code === 'ENOSPC' || code === 'EDQUOT' || primary(errcode) === FULL)
    return said('disk-full', 'no space is left on the device; what was acknowledged is kept, the rest is not.');
  if (code === 'EFBIG')
    return said(
      'disk-full',
      'a file may not grow any more (ulimit -f); what was acknowledged is kept, the rest is not.',
    );
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || primary(errcode) === READONLY)
    return said('not-writable', `this archive may not be written to (${code ?? 'read-only'}).`);
  if (primary(errcode) === BUSY)
    return said('busy', 'another process is writing to this archive; wait until it is done, then do this again.');
  if (primary(errcode) === IOERR || code === 'EIO')
    return said('not-writable', `the disk does not take or give what it should (${message}); look at it first.`);
  if (primary(errcode) === CORRUPT || primary(errcode) === NOTADB)
    return said('damaged', `index.db is damaged (${message}); make it anew with: onrecord check --rebuild`);
  return error;
}

/** SQLite's result codes; what stands in higher bits tells them apart further. */
const [BUSY, READONLY, IOERR, CORRUPT, FULL, NOTADB] = [5, 8, 10, 11, 13, 26];
const primary = (errcode: number | undefined): number => (errcode ?? 0) & 0xff;
