/**
 * While an index is made anew, articles come in before the log is gone through; but what people decided about stories has to be
 * done between the articles it was done between, because where the next one went may hang on it.
 */
import type { Archive } from '../archive.ts';
import type { LogEntry } from '../store/log-file.ts';
import { logLines } from '../store/log-lines.ts';
import { decide } from './decide.ts';
import { STORY_KINDS } from './decisions.ts';

/** By the record id of the reading that had come in last. */
const awaited = new WeakMap<Archive['sql'], Map<string, LogEntry[]>>();

/** Within the transaction that makes the index anew, before the first article. */
export function awaitDecisions(archive: Archive): void {
  const own = new Map<string, LogEntry[]>();
  const kinds = new Set<string>(STORY_KINDS);
  const ids = new Set<string>();
  for (const { entry, whole } of logLines(archive)) {
    if (!entry || !whole || typeof entry.after !== 'string') continue;
    if (!kinds.has(entry.kind) && !(entry.kind === 'undo' && ids.has(String(entry.undoes)))) continue;
    ids.add(entry.id);
    own.set(entry.after, [...(own.get(entry.after) ?? []), entry]);
  }
  awaited.set(archive.sql, own);
}

export function awaitNoMore(archive: Archive): void {
  awaited.delete(archive.sql);
}

/** What was decided when this reading had come in. */
export function decideAwaited(archive: Archive, reading: string): void {
  const own = awaited.get(archive.sql);
  for (const entry of own?.get(reading) ?? []) decide(archive, entry);
  own?.delete(reading);
}
