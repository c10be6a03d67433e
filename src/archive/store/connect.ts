/** A connection to `index.db`: for writing where the folder allows it, else for reading, as far as SQLite can. */
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { ArchiveError, archiveErrorOf } from './error.ts';
import { MIGRATIONS } from './migrations.ts';

/** What to do about an index without tables: make them, say that it is gone, or leave it to be made anew. */
export type WhenEmpty = 'make' | 'refuse' | 'leave';

export interface Connection {
  readonly db: DatabaseSync;
  readonly readOnly: boolean;
}

/** How long a writer waits for another process to end its transaction. */
const PATIENCE = 20_000;

/** Throws ArchiveError. */
export function connect(path: string, whenEmpty: WhenEmpty): Connection {
  const folder = dirname(path);
  const readOnly = !mayWrite(folder) || (existsSync(path) && !mayWrite(path));
  const db = opened(path, folder, readOnly);
  try {
    // The file may be a stranger's: functions in its schema are not called.
    db.exec('pragma trusted_schema = off; pragma cache_size = -32000; pragma temp_store = memory');
    if (!readOnly) {
      toWal(db);
      // An acknowledged change is on the disk: in WAL mode only FULL waits for it. The second: after a rebuild the file is small again.
      db.exec('pragma synchronous = full; pragma journal_size_limit = 67108864');
    }
    bringUpToDate(db, folder, readOnly ? 'refuse' : whenEmpty, readOnly);
    return { db, readOnly };
  } catch (error) {
    db.close();
    throw archiveErrorOf(error, folder);
  }
}

function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function opened(path: string, folder: string, readOnly: boolean): DatabaseSync {
  if (!readOnly) return new DatabaseSync(path, { timeout: PATIENCE, enableForeignKeyConstraints: true });
  let db: DatabaseSync | null = null;
  try {
    db = new DatabaseSync(path, { readOnly: true, timeout: PATIENCE });
    // Where nobody has it open, SQLite needs a file beside it, which it cannot make here. It finds out with the first look.
    db.prepare('select count(*) from sqlite_schema').get();
    return db;
  } catch (error) {
    db?.close();
    const waiting = `${path}-wal`;
    if (existsSync(waiting) && statSync(waiting).size > 0)
      throw new ArchiveError(
        'not-writable',
        `${folder}: index.db-wal holds changes that can be taken in only where the folder may be written to; copy it there.`,
        error,
      );
    const url = pathToFileURL(path);
    url.searchParams.set('immutable', '1');
    return new DatabaseSync(url, { readOnly: true });
  }
}

/** Two processes that make the same archive at once: SQLite does not wait by itself here. */
function toWal(db: DatabaseSync): void {
  const mode = (text: string): string =>
    (db.prepare(text).get() as { journal_mode: string } | undefined)?.journal_mode ?? '';
  const end = performance.now() + PATIENCE;
  for (;;) {
    try {
      if (mode('pragma journal_mode') === 'wal' || mode('pragma journal_mode = wal') === 'wal') return;
      throw new ArchiveError('not-writable', 'SQLite cannot keep its log on this file system; use another folder.');
    } catch (error) {
      if (((error as { errcode?: number }).errcode ?? 0) % 256 !== 5 || performance.now() > end) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
    }
  }
}

function bringUpToDate(db: DatabaseSync, folder: string, whenEmpty: WhenEmpty, readOnly: boolean): void {
  const version = (): number => (db.prepare('pragma user_version').get() as { user_version: number }).user_version;
  if (version() > MIGRATIONS.length)
    throw new ArchiveError(
      'newer',
      `${folder}: this archive was made by a newer onrecord; use that one, or a newer one.`,
    );
  if (version() === MIGRATIONS.length || whenEmpty === 'leave') return;
  if (version() === 0 && whenEmpty === 'refuse')
    throw new ArchiveError('damaged', `${folder}: index.db is empty; make it anew with: onrecord check --rebuild`);
  if (readOnly)
    throw new ArchiveError(
      'not-writable',
      `${folder}: this archive was made by an older onrecord; open it once where it may be written to.`,
    );
  db.exec('begin immediate');
  try {
    // Asked again: another process may have taken the steps while this one waited.
    for (let step = version(); step < MIGRATIONS.length; step++) db.exec(MIGRATIONS[step]!);
    db.exec(`pragma user_version = ${MIGRATIONS.length}`);
    db.exec('commit');
  } catch (error) {
    if (db.isTransaction) db.exec('rollback');
    throw error;
  }
}
