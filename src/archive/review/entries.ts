/** The review entries of an article, from the log. */
import type { Archive } from '../archive.ts';
import { entryAt, type LogEntry } from '../store/log-file.ts';
import type { ReviewEntry, UndoEntry } from './entry.ts';
import { isReview } from './well-formed.ts';

/** By the article's key: more than ten thousand on one article nobody makes by hand. Oldest first, those that were undone as well. */
export function entriesOf(archive: Archive, article: string): (ReviewEntry | UndoEntry)[] {
  const rows = archive
    .sql('select start, length from log_entry where article = ? order by seq limit 10000')
    .all(article) as unknown as { start: number; length: number }[];
  return rows
    .map(({ start, length }) => entryAt(archive, start, length))
    .filter((entry): entry is ReviewEntry | UndoEntry => entry !== null && isReview(entry));
}

/** Ids of entries that an undo took back, unless that one was undone itself. */
export function undoneIn(entries: readonly LogEntry[]): ReadonlySet<string> {
  const undone = new Set<string>();
  for (const entry of [...entries].reverse())
    if (entry.kind === 'undo' && !undone.has(entry.id)) undone.add(entry.undoes as string);
  return undone;
}

/** Those that count. */
export function standing(entries: readonly (ReviewEntry | UndoEntry)[]): ReviewEntry[] {
  const undone = undoneIn(entries);
  return entries.filter((e): e is ReviewEntry => e.kind !== 'undo' && !undone.has(e.id));
}
