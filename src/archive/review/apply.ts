/** A reading as people left it. */
import type { OnRecord, RecordedStatement } from '../../record/record.ts';
import { folded } from '../search/fold.ts';
import type { ReviewState } from '../types.ts';
import type { ReviewEntry } from './entry.ts';
import { combined } from './fields.ts';
import { type Matches, matches } from './match.ts';
import { isWritten, rangesOf, spansKey } from './spans.ts';
import { type Place, type Thread, threadsOf } from './threads.ts';

export interface Reviewed {
  readonly record: OnRecord;
  /** By the id in `record`; of rejected ones by the id in the reading, of orphaned ones by their name in the log. */
  readonly review: ReadonlyMap<string, ReviewState>;
  /** By the same ids. */
  readonly threads: ReadonlyMap<string, Thread>;
  readonly orphans: readonly Thread[];
  /** Rejected ones, by the same ids, with the fields they would have. */
  readonly rejected: ReadonlyMap<string, RecordedStatement>;
  /** Split or joined ones, by the id in the reading: no longer in `record`. */
  readonly replaced: ReadonlyMap<string, Thread>;
}

/** `entries` are those that count, in the order of the log. */
export function applied(machine: OnRecord, entries: readonly ReviewEntry[], place: Place): Reviewed {
  const all = threadsOf(entries, place);
  const placed = all.filter((t) => !t.lost);
  const found = matches(placed, machine, place.text.digest);
  const strayed = new Set(placed.filter((t) => attributionChanged(t, found.machine.get(t.id), machine)));
  const live = withoutDoubles(placed.filter((t) => !strayed.has(t) && !t.replaced));
  const orphans = all.filter((t) => (t.lost || strayed.has(t)) && !t.replaced && !t.dismissed);

  const idOf = namesOf(
    live.map(({ thread }) => thread),
    found,
  );
  const threads = new Map<string, Thread>();
  const review = new Map<string, ReviewState>();
  const rejected = new Map<string, RecordedStatement>();
  const statements = machine.statements.filter((s) => {
    const owner = found.takenBy.get(s.id);
    return owner === undefined || strayed.has(owner);
  });
  for (const { thread, before } of live) {
    const id = idOf.get(thread.id)!;
    threads.set(id, thread);
    review.set(id, stateOf(thread, before));
    const left = { ...asLeft(thread, found.machine.get(thread.id)), id };
    if (thread.rejected) rejected.set(id, left);
    else statements.push(left);
  }
  for (const thread of orphans) {
    threads.set(thread.id, thread);
    review.set(thread.id, { ...stateOf(thread, []), state: 'orphaned' });
  }
  const record = { ...machine, statements: linked(statements.sort(inTextOrder), found, idOf) };
  const replaced = new Map(placed.filter((t) => t.replaced).map((t) => [found.machine.get(t.id)?.id ?? t.id, t]));
  return { record, review, threads, orphans, rejected, replaced };
}

/** Decided fields are the person's; the others are as the newest reading has them. */
function asLeft(thread: Thread, found: RecordedStatement | undefined): RecordedStatement {
  return found ? combined(found, thread.statement, thread.decided) : thread.statement;
}

/**
 * The words are the same in this text, but whose they are hangs on others ("she said"): where the name has left the text,
 * or a reading now finds somebody else, it is not for us to say that the person's word still holds.
 */
function attributionChanged(thread: Thread, found: RecordedStatement | undefined, { article }: OnRecord): boolean {
  if (!thread.carried) return false;
  const { name } = thread.statement.speaker;
  if (thread.nameInText && !isWritten(name, article.text)) return true;
  if (!found) return false;
  const now = folded(found.speaker.name ?? '');
  return now !== folded(thread.machine?.speaker.name ?? '') && now !== folded(name ?? '');
}

interface Live {
  readonly thread: Thread;
  /** Entries of others at exactly the same words: the last one stands, all are shown. */
  readonly before: readonly ReviewEntry[];
}

function withoutDoubles(threads: readonly Thread[]): Live[] {
  const at = new Map<string, Live>();
  for (const thread of threads) {
    const key = spansKey(thread.statement);
    const earlier = at.get(key);
    at.set(key, { thread, before: earlier ? [...earlier.before, ...earlier.thread.entries] : [] });
  }
  return [...at.values()];
}

/** A statement keeps the id of the reading where that has it, so that old links hold and both can be compared. */
function namesOf(threads: readonly Thread[], found: Matches): ReadonlyMap<string, string> {
  const used = new Set<string>();
  const names = new Map<string, string>();
  for (const thread of threads) {
    const own = found.machine.get(thread.id)?.id ?? thread.id;
    const id = used.has(own) ? thread.id : own;
    used.add(id);
    names.set(thread.id, id);
  }
  return names;
}

function stateOf(thread: Thread, before: readonly ReviewEntry[]): ReviewState {
  const last = thread.entries.at(-1)!;
  const changed = thread.born === 'made' || thread.entries.some((e) => e.kind === 'correct');
  const kept = thread.born === 'added' ? 'added' : changed ? 'corrected' : 'confirmed';
  return {
    state: thread.rejected ? 'rejected' : kept,
    by: last.by,
    at: last.at,
    why: last.why,
    entries: [...before, ...thread.entries].map(({ id }) => id),
  };
}

const startOf = (s: RecordedStatement): number => Math.min(...rangesOf(s).map((r) => r.start));
const inTextOrder = (a: RecordedStatement, b: RecordedStatement): number => startOf(a) - startOf(b);

/** References by the ids that statements have now; those to statements that are not there any more are left out. */
function linked(
  statements: readonly RecordedStatement[],
  found: Matches,
  idOf: ReadonlyMap<string, string>,
): RecordedStatement[] {
  const ids = new Set(statements.map(({ id }) => id));
  const now = (id: string): string | null => {
    const to = ids.has(id) ? id : (idOf.get(id) ?? idOf.get(found.takenBy.get(id)?.id ?? '') ?? null);
    return to !== null && ids.has(to) ? to : null;
  };
  return statements.map((s) => ({
    ...s,
    refersTo: s.refersTo.map(now).filter((id): id is string => id !== null && id !== s.id),
    within: s.within === null ? null : now(s.within),
  }));
}
