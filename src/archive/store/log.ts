/** The log of what people did: entries are appended, read and replayed here. What an entry changes is in log-effects.ts. */
import type { Archive } from '../archive.ts';
import { EFFECTS } from '../log-effects.ts';
import { acknowledged, appendLine, cutLog, entryAt, type Line, type LogEntry, settleTail } from './log-file.ts';
import { logLines } from './log-lines.ts';

export { checkLog } from './check-log.ts';
export type { LogEntry } from './log-file.ts';

export interface NewEntry {
  readonly kind: string;
  readonly by: string;
  /** A client's own id makes a second sending of the same thing harmless. */
  readonly id?: string;
  readonly [field: string]: unknown;
}

/** One entry, on the disk and in the index when it returns; with an id that is there already, the entry that is there. */
export function record(archive: Archive, { id = archive.newId(), ...fields }: NewEntry): LogEntry {
  return archive.transaction(() => {
    settle(archive);
    const known = entryWith(archive, id);
    if (known) return known;
    const last = acknowledged(archive);
    try {
      const line = appendLine(archive, last, { id, at: archive.now().toISOString(), ...fields });
      // A commit that fails, on a full disk, takes the line back as well.
      archive.alongside(
        'log.ndjson',
        () => {},
        () => cutLog(archive, acknowledged(archive).end),
      );
      insertRow(archive, line);
      apply(archive, [line.entry]);
      return line.entry;
    } catch (error) {
      // Else the next writer would take in a line of which its writer was told that it failed.
      cutLog(archive, last.end);
      throw error;
    }
  });
}

/** Takes in whole lines that a writer left behind without acknowledging them. */
export function settle(archive: Archive): void {
  archive.transaction(() => {
    const lines = settleTail(archive, acknowledged(archive));
    for (const line of lines) insertRow(archive, line);
    apply(
      archive,
      lines.map(({ entry }) => entry),
    );
  });
}

/** Everything in the index that comes from the log, made again from it. Captures and readings must be in the index. */
export function replayLog(archive: Archive): { readonly entries: number; readonly skipped: number } {
  return archive.transaction(() => {
    archive.exec('delete from log_entry');
    let skipped = 0;
    let entries = 0;
    let batch: LogEntry[] = [];
    for (const line of logLines(archive)) {
      if (line.entry === null || !line.whole) skipped++;
      else {
        insertRow(archive, { entry: line.entry, start: line.start, length: line.length, hash: line.hash }, line.number);
        batch.push(line.entry);
        entries++;
      }
      if (batch.length >= BATCH) {
        apply(archive, batch);
        batch = [];
      }
    }
    apply(archive, batch);
    return { entries, skipped };
  });
}

/** Entries whose effects are worked out together: an article is indexed once for all of them. */
const BATCH = 5_000;

/** Null where there is none with this id. */
export function entryWith(archive: Archive, id: string): LogEntry | null {
  const row = archive.sql('select start, length from log_entry where id = ?').get(id) as
    | { start: number; length: number }
    | undefined;
  return row ? entryAt(archive, row.start, row.length) : null;
}

function insertRow(archive: Archive, { entry, start, length, hash }: Line, seq = entry.seq): void {
  const { id, kind, at, by, article, statement, undoes } = entry;
  archive
    .sql(
      `insert or ignore into log_entry (id, seq, start, length, hash, kind, at, by, article, sid, undoes)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(id, seq, start, length, hash, kind, at, by, text(article), text(statement), text(undoes));
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function apply(archive: Archive, entries: readonly LogEntry[]): void {
  for (const effect of EFFECTS) {
    const own = entries.filter(({ kind }) => effect.kinds.has(kind));
    if (own.length > 0) effect.apply(archive, own);
  }
}
