/** Who does something, and why, in their own words. */
import { ok, type Result } from '../../record/problem.ts';
import type { LogEntry } from '../store/log.ts';
import { bad } from './check-spans.ts';
import type { ReviewEntry } from './entry.ts';

export interface Person {
  readonly by: string;
  readonly why?: string | null;
  /** A UUID that a form was given when it was made: sent twice, it makes one entry. */
  readonly id?: string;
}

const LONGEST_NAME = 100;
const LONGEST_WHY = 2_000;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function checkPerson({ by, why = null, id }: Person): Result<{ by: string; why: string | null; id?: string }> {
  const name = by.trim();
  if (name === '' || name.length > LONGEST_NAME) return bad(`Say who you are in 1 to ${LONGEST_NAME} characters.`);
  const reason = why?.trim() || null;
  if (reason !== null && reason.length > LONGEST_WHY)
    return bad(`The reason is longer than ${LONGEST_WHY} characters.`);
  if (id !== undefined && !UUID.test(id)) return bad('The form has no usable id; load the page again.');
  return ok({ by: name, why: reason, ...(id === undefined ? {} : { id }) });
}

/** The entry that was made under this id, if it is what the person asks for now. */
export function sameAct(
  known: LogEntry,
  article: string,
  now: Result<Pick<ReviewEntry, 'kind' | 'changes'>>,
): Result<ReviewEntry> {
  const entry = known as ReviewEntry;
  // What cannot be done a second time was done the first time.
  if (entry.article === article && (!now.ok || now.value.kind === entry.kind)) {
    const to = (e: Pick<ReviewEntry, 'changes'>) => JSON.stringify(e.changes.map((c) => [c.field, c.to]));
    if (!now.ok || now.value.changes.length === 0 || to(now.value) === to(entry)) return ok(entry);
  }
  return bad('This form was sent before with something else in it; load the page again.');
}
