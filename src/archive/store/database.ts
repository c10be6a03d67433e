/** SQLite in the archive's folder: one writer at a time, many readers, also from other processes. */
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { StatementSync } from 'node:sqlite';
import { connect, type WhenEmpty } from './connect.ts';
import { ArchiveError, archiveErrorOf } from './error.ts';

export interface Database {
  /** True where the folder may not be written to: everything can be looked at, nothing changed. */
  readonly readOnly: boolean;
  /** A prepared statement; the same text gives the same one. */
  sql(text: string): StatementSync;
  exec(text: string): void;
  /** All or nothing, and nobody else writes meanwhile. Calls within a transaction join it. Throws ArchiveError for the disk's failures. */
  transaction<T>(work: () => T): T;
  /**
   * The same for work that waits, such as reading a file: for the start of a process and for repairs, because whatever
   * else uses this handle meanwhile becomes part of it.
   */
  longTransaction<T>(work: () => Promise<T>): Promise<T>;
  /**
   * Within a transaction, for what it does to other files than the index. `finish` runs before the rows count, once for each
   * `name`; `undo` runs should it fail: nobody else writes then, and the index is as it was before.
   */
  alongside(name: string, finish: () => void, undo: () => void): void;
  /** Once more does nothing. */
  close(): void;
}

/** Throws ArchiveError. */
export function openDatabase(path: string, whenEmpty: WhenEmpty = 'make'): Database {
  const { db, readOnly } = connect(path, whenEmpty);
  const folder = dirname(path);
  const opened = fileId(path);
  const prepared = new Map<string, StatementSync>();
  /** What the transaction under way does to other files; null outside of one. */
  let files: Map<string, { readonly finish: () => void; readonly undo: () => void }> | null = null;

  const begin = (): void => {
    if (fileId(path) !== opened)
      throw new ArchiveError('damaged', `${folder}: index.db is another file than when it was opened; start again.`);
    db.exec('begin immediate');
    files = new Map();
  };
  const commit = (): void => {
    for (const { finish } of files!.values()) finish();
    db.exec('commit');
    files = null;
  };
  const rollback = (): void => {
    const touched = [...(files ?? new Map()).values()].reverse();
    files = null;
    // A full disk ends a transaction by itself.
    if (db.isTransaction) db.exec('rollback');
    if (touched.length === 0) return;
    try {
      db.exec('begin immediate');
      for (const { undo } of touched) undo();
    } catch {
      // What is left over was not acknowledged; the next command that writes deals with it.
    } finally {
      if (db.isTransaction) db.exec('rollback');
    }
  };
  return {
    readOnly,
    sql(text) {
      let statement = prepared.get(text);
      if (!statement) {
        statement = db.prepare(text);
        prepared.set(text, statement);
      }
      return statement;
    },
    exec: (text) => db.exec(text),
    transaction(work) {
      if (files) return work();
      try {
        begin();
        const result = work();
        commit();
        return result;
      } catch (error) {
        rollback();
        throw archiveErrorOf(error, folder);
      }
    },
    async longTransaction(work) {
      try {
        begin();
        const result = await work();
        commit();
        return result;
      } catch (error) {
        rollback();
        throw archiveErrorOf(error, folder);
      }
    },
    alongside(name, finish, undo) {
      if (!files) throw new TypeError(`${name} is written within a transaction only`);
      if (!files.has(name)) files.set(name, { finish, undo });
    },
    close: () => {
      if (db.isOpen) db.close();
    },
  };
}

/** Null where there is no such file. */
function fileId(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false, bigint: true });
  return found ? `${found.dev}:${found.ino}` : null;
}
