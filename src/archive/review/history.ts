/** The log as people read it: newest first, with what was undone. */
import type { Archive } from '../archive.ts';
import { entryAt, type LogEntry } from '../store/log-file.ts';

export interface HistoryEntry {
  readonly entry: LogEntry;
  readonly article: { readonly key: string; readonly headline: string | null } | null;
  /** Whether an undo that counts took it back. */
  readonly undone: boolean;
}

export interface HistoryPart {
  readonly entries: readonly HistoryEntry[];
  /** For `before`, to go on; null at the end. */
  readonly next: number | null;
}

/** Of one article (its key) or of everything; `before` is a line of the log. */
export function history(
  archive: Archive,
  { article = null, before = null, limit = 50 }: { article?: string | null; before?: number | null; limit?: number },
): HistoryPart {
  const rows = archive
    .sql(
      `select e.id, e.seq, e.start, e.length, a.key, a.headline from log_entry e left join article a on a.key = e.article
       where (?1 is null or e.seq < ?1) and (?2 is null or e.article = ?2)
       order by e.seq desc limit ?3`,
    )
    .all(before, article, limit + 1) as unknown as Row[];
  const shown = rows.slice(0, limit);
  const entries = shown.flatMap((row) => {
    const entry = entryAt(archive, row.start, row.length);
    const about = row.key === null ? null : { key: row.key, headline: row.headline };
    return entry ? [{ entry, article: about, undone: isUndone(archive, row.id) }] : [];
  });
  return { entries, next: rows.length > limit ? shown.at(-1)!.seq : null };
}

interface Row {
  readonly id: string;
  readonly seq: number;
  readonly start: number;
  readonly length: number;
  readonly key: string | null;
  readonly headline: string | null;
}

/** An undo may be undone: one that counts itself decides. Undos stand behind what they undo, else a log could go in circles. */
export function isUndone(archive: Archive, id: string, depth = 0): boolean {
  const undos = archive
    .sql('select u.id from log_entry u join log_entry e on e.id = u.undoes where e.id = ? and u.seq > e.seq limit 100')
    .all(id) as unknown as { id: string }[];
  return depth < DEEPEST && undos.some((undo) => !isUndone(archive, undo.id, depth + 1));
}

const DEEPEST = 50;

/** The person's newest entry that still counts, of everything but undos: what "undo" takes back. */
export function lastOf(archive: Archive, by: string): LogEntry | null {
  const rows = archive
    .sql(
      `select id, start, length from log_entry where by = ? and kind <> 'undo' and sid is not null order by seq desc limit 100`,
    )
    .all(by) as unknown as Pick<Row, 'id' | 'start' | 'length'>[];
  const row = rows.find(({ id }) => !isUndone(archive, id));
  return row ? entryAt(archive, row.start, row.length) : null;
}
