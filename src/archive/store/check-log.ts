/** Whether the log is whole: every line an entry, every line the one that the next was written after, all in the index. */
import type { Archive } from '../archive.ts';
import { logLines } from './log-lines.ts';

export interface LogCheck {
  readonly entries: number;
  readonly bytes: number;
  /** Bytes at the end that were never acknowledged: what a writer that died left. Nothing is lost by them. */
  readonly unacknowledged: number;
  /** Sentences for people; none where the log is whole. */
  readonly problems: readonly string[];
}

/** More than these are counted, not listed. */
const LISTED = 20;

export function checkLog(archive: Archive): LogCheck {
  const known = archive.sql('select id, hash from log_entry where seq = ? and start = ? and length = ?');
  const { seq, end } = archive
    .sql('select coalesce(max(seq), 0) as seq, coalesce(max(start + length + 1), 0) as end from log_entry')
    .get() as { seq: number; end: number };
  const problems: string[] = [];
  let count = 0;
  const say = (message: string): void => {
    if (count++ < LISTED) problems.push(message);
  };
  let before: string | null = null;
  let entries = 0;
  let bytes = 0;
  for (const line of logLines(archive)) {
    bytes = line.start + line.length + (line.whole ? 1 : 0);
    if (line.start >= end) continue;
    const name = `log.ndjson, line ${line.number}`;
    if (!line.entry) say(`${name}: not an entry of a log.`);
    else {
      if (line.entry.seq !== line.number)
        say(`${name}: is numbered ${line.entry.seq}; lines are missing or were added.`);
      if (line.entry.prev !== before) say(`${name}: the line before it is not the one it was written after.`);
      const row = known.get(line.number, line.start, line.length) as { id: string; hash: string } | undefined;
      if (row?.id !== line.entry.id) say(`${name}: the index does not know this entry; run: onrecord check --rebuild`);
      else if (row.hash !== line.hash) say(`${name}: is not what it was when it was acknowledged.`);
      entries++;
    }
    before = line.hash;
  }
  if (entries < seq || bytes < end) say(`log.ndjson: ${seq} entries were acknowledged, ${entries} are there.`);
  if (count > LISTED) problems.push(`log.ndjson: ${count - LISTED} more like these.`);
  return { entries, bytes, unacknowledged: Math.max(0, bytes - end), problems };
}
