/** A machine's record as people left it. */
import type { OnRecord } from '../../record/record.ts';
import type { Archive } from '../archive.ts';
import { applied, type Reviewed } from './apply.ts';
import { entriesOf, standing } from './entries.ts';
import type { ReviewEntry } from './entry.ts';
import { pointText } from './point-text.ts';
import type { Place } from './threads.ts';

/** Articles without a review entry, nearly all, cost one look into the index. */
export function reviewed(archive: Archive, revisionId: number, machine: OnRecord): Reviewed {
  const { key, number } = archive
    .sql('select a.key, r.number from revision r join article a on a.id = r.article_id where r.id = ?')
    .get(revisionId) as { key: string; number: number };
  const entries = standing(entriesOf(archive, key));
  if (entries.length === 0) return untouched(machine);
  return applied(machine, entries, placeOf(archive, number, machine, entries));
}

const untouched = (machine: OnRecord): Reviewed => ({
  record: machine,
  review: new Map(),
  threads: new Map(),
  orphans: [],
  rejected: new Map(),
  replaced: new Map(),
});

function placeOf(archive: Archive, revision: number, machine: OnRecord, entries: readonly ReviewEntry[]): Place {
  const numbers = new Map<string, number | null>();
  for (const capture of new Set(entries.map((e) => e.capture))) {
    const found = archive
      .sql('select r.number from capture c join revision r on r.id = c.revision_id where c.record_id = ?')
      .get(capture) as { number: number } | undefined;
    numbers.set(capture, found?.number ?? null);
  }
  return { text: pointText(machine.article.text), revision, revisionOf: (capture) => numbers.get(capture) ?? null };
}
