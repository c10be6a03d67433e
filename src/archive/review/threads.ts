/** Entries of the log, in their order, to statements as people left them in one text. */
import type { RecordedStatement } from '../../record/record.ts';
import { shiftTo } from './anchor.ts';
import type { QuotedStatement, ReviewEntry } from './entry.ts';
import { FIELDS, type Field, SPAN_FIELDS, withValue } from './fields.ts';
import type { PointText } from './point-text.ts';
import { fits, plain, plainStatement } from './quoted.ts';
import type { Spans } from './spans.ts';

/** One statement through all its entries. */
export interface Thread {
  /** What the log calls it. */
  readonly id: string;
  readonly born: 'machine' | 'added' | 'made';
  /** In the text at hand; of a lost one, in the text it was made for. */
  readonly statement: RecordedStatement;
  /** Fields that people decided; the others follow the newest reading. */
  readonly decided: ReadonlySet<Field>;
  /** All words it stands for: those the machine had, and those people chose. */
  readonly claims: readonly Spans[];
  /** Ids under which readings had it. */
  readonly ids: ReadonlySet<string>;
  readonly entries: readonly ReviewEntry[];
  /** What the machine had when somebody first looked. */
  readonly machine: QuotedStatement | null;
  /** The same in the text at hand; null where a person gave the statement other words. */
  readonly found: RecordedStatement | null;
  readonly rejected: boolean;
  /** Split or joined: others stand in its place. */
  readonly replaced: boolean;
  /** Its words are not in this text. */
  readonly lost: boolean;
  /** Somebody said that it needs no new place. */
  readonly dismissed: boolean;
  /** Nobody has looked at it in this very text. */
  readonly carried: boolean;
  /** The speaker's name was written in the text for which it was last dealt with. */
  readonly nameInText: boolean;
}

type Draft = { -readonly [K in keyof Thread]: Thread[K] } & {
  decided: Set<Field>;
  claims: Spans[];
  ids: Set<string>;
  entries: ReviewEntry[];
};

/** A text and which of its article's revisions it is. */
export interface Place {
  readonly text: PointText;
  readonly revision: number;
  /** By the record id of a capture; null for one that is not in the archive. */
  readonly revisionOf: (capture: string) => number | null;
}

/** `entries` without those that were undone. In order of each statement's last entry. */
export function threadsOf(entries: readonly ReviewEntry[], place: Place): Thread[] {
  const threads = new Map<string, Draft>();
  for (const entry of entries) {
    const shift = placeOf(entry, place.text);
    // What people did on a later revision says nothing of an earlier one that has not these words.
    if (shift === null && (place.revisionOf(entry.capture) ?? 0) > place.revision) continue;
    take(threads, entry, shift, entry.text === place.text.digest);
  }
  return [...threads.values()];
}

/** How far the entry's words have moved; null where not all of them are there. */
function placeOf(
  { text: digest, passage, seen, changes, made, joined, kind }: ReviewEntry,
  text: PointText,
): number | null {
  const shift = passage && shiftTo(text, { text: digest, passage });
  if (shift === null) return null;
  // What `reattach` saw were words of another text.
  const quotes = [kind === 'reattach' ? null : seen, changes.map(({ to }) => to), made, joined?.seen ?? null];
  return fits(text, quotes, shift) ? shift : null;
}

function take(threads: Map<string, Draft>, entry: ReviewEntry, shift: number | null, here: boolean): void {
  if (entry.seen) touch(threads, entry, entry.statement, entry.seen, shift, here);
  if (entry.joined) {
    const other = touch(threads, entry, entry.joined.statement, entry.joined.seen, shift, here);
    other.replaced = true;
  }
  const thread = threads.get(entry.statement);
  switch (entry.kind) {
    case 'confirm':
      thread!.decided = new Set(FIELDS);
      thread!.rejected = false;
      return;
    case 'correct':
      correct(thread!, entry, shift ?? 0);
      return;
    case 'reject':
      thread!.rejected = true;
      return;
    case 'dismiss':
      thread!.dismissed = true;
      return;
    case 'reattach':
      reattach(thread!, entry, shift);
      return;
    case 'split':
    case 'join':
      thread!.replaced = true;
  }
  for (const made of entry.made)
    threads.set(made.id, {
      ...started(made.id, entry.kind === 'add' ? 'added' : 'made', made, shift, here),
      decided: new Set(FIELDS),
      entries: [entry],
      nameInText: entry.nameInText,
    });
}

/** The thread that an entry goes on with; it goes to the end, so that the last word is last. */
function touch(
  threads: Map<string, Draft>,
  entry: ReviewEntry,
  id: string,
  seen: QuotedStatement,
  shift: number | null,
  here: boolean,
): Draft {
  const thread = threads.get(id) ?? started(id, 'machine', seen, shift, here);
  threads.delete(id);
  threads.set(id, thread);
  thread.ids.add(seen.id);
  thread.entries.push(entry);
  if (entry.passage !== null) {
    if (shift === null) thread.lost = true;
    else thread.carried = !here;
    thread.nameInText = entry.nameInText;
  }
  return thread;
}

function started(
  id: string,
  born: Thread['born'],
  quoted: QuotedStatement,
  shift: number | null,
  here: boolean,
): Draft {
  const statement = plainStatement(quoted, shift ?? 0);
  return {
    id,
    born,
    statement,
    decided: new Set(SPAN_FIELDS),
    claims: [statement],
    ids: new Set([id]),
    entries: [],
    machine: born === 'machine' ? quoted : null,
    found: born === 'machine' ? statement : null,
    rejected: false,
    replaced: false,
    lost: shift === null,
    dismissed: false,
    carried: !here,
    nameInText: false,
  };
}

function correct(thread: Draft, entry: ReviewEntry, shift: number): void {
  for (const { field, to } of entry.changes) {
    thread.statement = withValue(thread.statement, field, plain(to, shift));
    thread.decided.add(field);
  }
  thread.claims.push(thread.statement);
  thread.rejected = false;
}

/** A person found the words again: from here on the statement is where they said. */
function reattach(thread: Draft, entry: ReviewEntry, shift: number | null): void {
  if (shift === null) return;
  thread.statement = plainStatement(entry.made[0]!, shift);
  thread.claims = [thread.statement];
  thread.found = null;
  thread.lost = false;
  thread.dismissed = false;
}
