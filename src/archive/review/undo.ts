/** Taking an entry back: by another entry, so that both can be seen. */
import { ok, type Result } from '../../record/problem.ts';
import type { Archive } from '../archive.ts';
import { entryWith, record } from '../store/log.ts';
import { bad } from './check-spans.ts';
import { entriesOf, standing, undoneIn } from './entries.ts';
import type { ReviewEntry, UndoEntry } from './entry.ts';
import { checkPerson, type Person } from './person.ts';
import { isReview } from './well-formed.ts';

/** `entryId` may be an undo itself: then what it took back counts again. */
export function undo(archive: Archive, entryId: string, person: Person): Result<UndoEntry> {
  const checked = checkPerson(person);
  if (!checked.ok) return checked;
  const { by, why, id = archive.newId() } = checked.value;
  return archive.transaction(() => {
    const known = entryWith(archive, id);
    if (known?.kind === 'undo' && known.undoes === entryId) return ok(known as UndoEntry);
    const entry = entryWith(archive, entryId);
    if (known || !entry || !isReview(entry)) return bad('There is no such entry to undo; load the page again.');
    const all = entriesOf(archive, entry.article);
    if (undoneIn(all).has(entryId)) return bad('This entry was undone already.');
    const wrong = inTheWay(entry, standing(all));
    if (wrong !== null) return bad(wrong);
    const { article, statement } = entry;
    return ok(record(archive, { id, kind: 'undo', by, article, statement, undoes: entryId, why }) as UndoEntry);
  });
}

/** What people did later with statements that this entry made would hang in the air. */
function inTheWay(entry: ReviewEntry | UndoEntry, counting: readonly ReviewEntry[]): string | null {
  if (entry.kind === 'undo' || entry.kind === 'reattach') return null;
  const made = new Set(entry.made.map((one) => one.id));
  const later = counting.filter(
    (e) => e.seq > entry.seq && (made.has(e.statement) || (e.joined !== null && made.has(e.joined.statement))),
  );
  return later.length === 0
    ? null
    : `${later.length === 1 ? 'A later entry was' : `${later.length} later entries were`} made on what this one made; undo ${later.length === 1 ? 'that' : 'those'} first.`;
}
