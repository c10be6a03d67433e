/**
 * Which of a reading's statements are the ones that people dealt with. The person's word stands for the statement at its
 * words, so whatever a reading finds there is taken by it and not shown beside it.
 */
import type { OnRecord, RecordedStatement } from '../../record/record.ts';
import { covered, spansKey } from './spans.ts';
import type { Thread } from './threads.ts';

export interface Matches {
  /** By the thread's id: the reading's own form of it. */
  readonly machine: ReadonlyMap<string, RecordedStatement>;
  /** By the id in the reading: the thread that stands for it. */
  readonly takenBy: ReadonlyMap<string, Thread>;
}

/** Share of a found statement's content that must lie in a person's statement to be the same. */
const SAME = 0.5;

/** `threads` that are not lost, the last word last. */
export function matches(threads: readonly Thread[], reading: OnRecord, textDigest: string): Matches {
  const machine = new Map<string, RecordedStatement>();
  const takenBy = new Map<string, Thread>();
  const take = (thread: Thread, found: RecordedStatement): void => {
    takenBy.set(found.id, thread);
    if (!machine.has(thread.id)) machine.set(thread.id, found);
  };
  const free = (): RecordedStatement[] => reading.statements.filter((s) => !takenBy.has(s.id));
  const lastFirst = [...threads].reverse();
  for (const thread of lastFirst) for (const found of free()) if (thread.ids.has(found.id)) take(thread, found);
  for (const thread of lastFirst) {
    const claims = new Set(thread.claims.map(spansKey));
    for (const found of free()) if (claims.has(spansKey(found))) take(thread, found);
  }
  for (const thread of lastFirst) {
    // Who saw this very reading saw the others beside it, and left them.
    if (sawReading(thread, reading, textDigest)) continue;
    const near = free()
      .map((found) => ({ found, share: Math.max(...thread.claims.map((claim) => covered(found, claim))) }))
      .filter(({ share }) => share >= SAME)
      .sort((a, b) => b.share - a.share);
    for (const { found } of near) take(thread, found);
  }
  return { machine, takenBy };
}

const sawReading = (thread: Thread, { reader }: OnRecord, textDigest: string): boolean =>
  thread.entries.some(
    (e) => e.text === textDigest && e.reader.version === reader.version && e.reader.model === reader.model,
  );
