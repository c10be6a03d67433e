/** What entries of the log change in the index, kind by kind: the same when they are made and when the log is replayed. */
import type { Archive } from './archive.ts';
import { COVERAGE_EFFECT } from './coverage/effect.ts';
import { REVIEW_EFFECT } from './review/effect.ts';
import type { LogEntry } from './store/log-file.ts';
import { WATCH_EFFECT } from './watch/effect.ts';

export interface Effect {
  readonly kinds: ReadonlySet<string>;
  /** Within a transaction; entries in the order of the log, their rows are in the index. */
  readonly apply: (archive: Archive, entries: readonly LogEntry[]) => void;
}

export const EFFECTS: readonly Effect[] = [REVIEW_EFFECT, WATCH_EFFECT, COVERAGE_EFFECT];
