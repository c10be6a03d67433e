/**
 * All statements of a search as the archive stood at one moment, read one after another in the room of one article, however many
 * there are and whatever is written meanwhile, here or in another process.
 */
import { join } from 'node:path';
import type { Archive } from '../archive.ts';
import type { Columns } from '../search/columns.ts';
import { finder } from '../search/found.ts';
import { matchesOf } from '../search/matches.ts';
import type { StatementQuery } from '../search/query.ts';
import { openDatabase } from '../store/database.ts';
import { ArchiveError } from '../store/error.ts';
import type { FoundStatement } from '../types.ts';

export interface Snapshot {
  /** How many statements the search finds: how many `rows` gives, or it throws ExportError. */
  readonly total: number;
  /** The archive as of then, for reading. */
  readonly archive: Archive;
  /** In the order of the archive: article by article, as in the text. */
  rows(): Generator<FoundStatement>;
  /** Lets the archive forget that moment. Call it at the end, and when nobody reads on. */
  close(): void;
}

/** An export that cannot be whole: say so, never give a part for the whole. */
export class ExportError extends Error {
  readonly given: number;
  readonly total: number;
  constructor(given: number, total: number, why: string) {
    super(`The export is not whole: ${given} of ${total} statements. ${why}`);
    this.given = given;
    this.total = total;
  }
}

/** How often it is tried again when somebody writes in just that moment. */
const TRIES = 20;

/** Cursor, order and limit of the query do not count. Throws ArchiveError. */
export function snapshotOf(archive: Archive, query: StatementQuery): Snapshot {
  const database = openDatabase(join(archive.folder, 'index.db'));
  const then: Archive = { ...archive, ...database };
  try {
    for (let tries = 1; tries <= TRIES; tries++) {
      database.exec('begin');
      // A transaction's moment is that of its first look.
      const moment = momentOf(then);
      const { ids, columns } = matchesOf(archive, query);
      if (columns.change === moment.change && momentOf(archive).schema === moment.schema) {
        const frozen = frozenColumns(columns);
        return { total: ids.length, archive: then, rows: () => rowsOf(then, ids, frozen), close: database.close };
      }
      database.exec('rollback');
    }
    throw new ArchiveError('busy', 'The archive is being written to without a pause; try again.');
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Which change of which index: one that was made anew has a schema of its own. */
function momentOf(archive: Archive): { readonly change: number; readonly schema: number } {
  const { change } = archive.sql('select coalesce(max(change), 0) as change from statement_block').get() as {
    change: number;
  };
  const { schema_version: schema } = archive.sql('pragma schema_version').get() as { schema_version: number };
  return { change, schema };
}

/** The columns change in place when the archive does. */
function frozenColumns(columns: Columns): Columns {
  const { bits, speaker, revision, revisions } = columns;
  return {
    ...columns,
    bits: bits.slice(),
    speaker: speaker.slice(),
    revision: revision.slice(),
    revisions: {
      ...revisions,
      id: revisions.id.slice(),
      first: revisions.first.slice(),
      count: revisions.count.slice(),
    },
  };
}

function* rowsOf(archive: Archive, ids: Uint32Array, columns: Columns): Generator<FoundStatement> {
  const find = finder(archive, columns);
  let given = 0;
  for (const id of ids) {
    yield found(find, id, given, ids.length);
    given++;
  }
}

function found(find: (id: number) => FoundStatement, id: number, given: number, total: number): FoundStatement {
  try {
    return find(id);
  } catch (error) {
    // The system's messages have paths of this machine in them, and a file may be given away.
    const { code, message } = error as NodeJS.ErrnoException;
    const why =
      code === 'damaged'
        ? 'a WARC file is missing or damaged'
        : (code ?? (message || 'the index and the record do not fit each other'));
    throw new ExportError(given, total, `What follows could not be read: ${why}. Run: onrecord check`);
  }
}
