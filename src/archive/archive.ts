/**
 * An archive: a folder with WARC files, a log of what people did, and a database that is an index over both. This is the
 * handle that every function of `src/archive/` takes.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, openDatabase } from './store/database.ts';
import { ArchiveError, archiveErrorOf } from './store/error.ts';
import { identityOf, refuseLinks } from './store/folder.ts';
import { warcNames } from './store/warc-folder.ts';

export interface Archive extends Database {
  readonly folder: string;
  /** Of this archive, given when it was made. */
  readonly id: string;
  /** It was opened to make its index anew: what the index says before that is not to be relied on. */
  readonly withoutIndex: boolean;
  readonly now: () => Date;
  /** A new random UUID. */
  readonly newId: () => string;
}

export interface OpenOptions {
  /** Makes the folder where there is none; else opening one that is not there throws `no-archive`. */
  readonly create?: boolean;
  /** Opens one whose index is gone or must not be trusted: to make it anew. Else one that is gone throws `damaged`. */
  readonly withoutIndex?: boolean;
  readonly now?: () => Date;
  readonly newId?: () => string;
}

/** Where the folder may not be written to, it is opened for reading. Throws ArchiveError. */
export function openArchive(folder: string, options: OpenOptions = {}): Archive {
  const { create = false, withoutIndex = false, now = () => new Date(), newId = randomUUID } = options;
  try {
    const id = identityOf(folder, create ? newId : null);
    refuseLinks(folder);
    // An index that went away must not look like an archive with nothing in it.
    const hasSomething = warcNames({ folder }).length > 0 || sizeOf(join(folder, 'log.ndjson')) > 0;
    if (hasSomething && !withoutIndex && !existsSync(join(folder, 'index.db')))
      throw new ArchiveError(
        'damaged',
        `${folder}: index.db is not there; make it anew with: onrecord check --rebuild`,
      );
    const whenEmpty = withoutIndex ? 'leave' : hasSomething ? 'refuse' : 'make';
    return { ...openDatabase(join(folder, 'index.db'), whenEmpty), folder, id, withoutIndex, now, newId };
  } catch (error) {
    throw archiveErrorOf(error, folder);
  }
}

const sizeOf = (path: string): number => lstatSync(path, { throwIfNoEntry: false })?.size ?? 0;
