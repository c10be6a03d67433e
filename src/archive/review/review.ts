/** What people do with statements: checked, then one entry of the log each, with its effect on the index. */
import { ok, type Result } from '../../record/problem.ts';
import type { RecordedStatement } from '../../record/record.ts';
import type { Archive } from '../archive.ts';
import { entryWith, record } from '../store/log.ts';
import { atNewWords, changedFields, corrected, fromNothing, joinedWith, splitInto, type Values } from './acts.ts';
import { passageOf } from './anchor.ts';
import type { Surroundings } from './check.ts';
import { bad } from './check-spans.ts';
import type { Change, ReviewEntry } from './entry.ts';
import { fieldValue } from './fields.ts';
import { checkPerson, type Person, sameAct } from './person.ts';
import { quoted, quotedStatement } from './quoted.ts';
import { isWritten, rangesOf } from './spans.ts';
import { type Found, findStatement, madeId, type Subject, subjectOf } from './subject.ts';

export type Act =
  | { readonly kind: 'confirm' | 'reject' | 'dismiss' }
  | { readonly kind: 'correct'; readonly values: Values }
  | { readonly kind: 'split'; readonly parts: readonly Values[] }
  | { readonly kind: 'join'; readonly with: string }
  | { readonly kind: 'reattach'; readonly to: Values };

export interface Where {
  /** Key of the article. */
  readonly article: string;
  /** The latest without it. */
  readonly revision?: number | null;
}

/** A statement of the article, by its id. */
export function review(archive: Archive, where: Where, id: string, act: Act, person: Person): Result<ReviewEntry> {
  return written(archive, where, person, (subject, entryId) => {
    const found = findStatement(subject, id);
    if (!found) return bad('There is no such statement in this revision; open the article again.');
    const around = aroundOf(subject, found.statement.id);
    return entryFor(subject, found, act, around, entryId);
  });
}

/** A statement that the machine did not find, its words chosen in the text. */
export function addStatement(archive: Archive, where: Where, values: Values, person: Person): Result<ReviewEntry> {
  return written(archive, where, person, (subject, entryId) => {
    const around = aroundOf(subject, null);
    const made = fromNothing(values, around, subject.result.record);
    if (!made.ok) return made;
    const statement = { ...made.value, id: madeId(entryId, 0) };
    return ok(parts('add', statement.id, null, [statement], around, { made: [statement] }));
  });
}

type Parts = Pick<
  ReviewEntry,
  'kind' | 'statement' | 'passage' | 'nameInText' | 'seen' | 'changes' | 'made' | 'joined'
>;

function written(
  archive: Archive,
  { article, revision = null }: Where,
  person: Person,
  make: (subject: Subject, entryId: string) => Result<Parts>,
): Result<ReviewEntry> {
  const checked = checkPerson(person);
  if (!checked.ok) return checked;
  const { by, why, id = archive.newId() } = checked.value;
  return archive.transaction(() => {
    const known = entryWith(archive, id);
    const subject = subjectOf(archive, article, revision);
    if (!subject.ok) return subject;
    const { digest, text, capture, machine } = subject.value;
    const made = make(subject.value, id);
    // A second click on the same button: what it did the first time is the answer, whatever it would do now.
    if (known) return sameAct(known, article, made);
    if (!made.ok) return made;
    const { kind, ...rest } = made.value;
    const entry = record(archive, {
      id,
      kind,
      by,
      article,
      revision: digest,
      text: text.digest,
      capture,
      ...rest,
      reader: machine.reader,
      why,
    });
    return ok(entry as ReviewEntry);
  });
}

function entryFor(subject: Subject, found: Found, act: Act, around: Surroundings, entryId: string): Result<Parts> {
  const { statement: seen, name } = found;
  const orphaned = found.state === 'orphaned';
  if (orphaned !== (act.kind === 'reattach' || act.kind === 'dismiss'))
    return bad(
      orphaned
        ? 'The words of this statement are not in this revision; choose new words for it, or dismiss it.'
        : 'This statement is at its words; only one that lost them is given new ones or dismissed.',
    );
  switch (act.kind) {
    case 'confirm':
    case 'reject':
      return ok(parts(act.kind, name, seen, [seen], around));
    case 'dismiss':
      return ok({ ...parts(act.kind, name, seen, [], around), seen: lastForm(found) });
    case 'correct': {
      const to = corrected(seen, act.values, around);
      if (!to.ok) return to;
      const fields = changedFields(seen, to.value);
      if (fields.length === 0) return bad('Nothing is different; to agree with all of it, confirm it.');
      const changes: Change[] = fields.map((field) => ({
        field,
        from: quoted(around.text, fieldValue(seen, field)),
        to: quoted(around.text, fieldValue(to.value, field)),
      }));
      return ok(parts('correct', name, seen, [seen, to.value], around, { changes }));
    }
    case 'split': {
      const made = splitInto(seen, act.parts, around);
      if (!made.ok) return made;
      const statements = made.value.map((one, n) => ({ ...one, id: madeId(entryId, n) }));
      return ok(parts('split', name, seen, [seen, ...statements], around, { made: statements }));
    }
    case 'join': {
      const other = findStatement(subject, act.with);
      if (other?.state !== 'there' || other.name === name)
        return bad('There is no such other statement to join it with.');
      const made = { ...joinedWith(seen, other.statement, around), id: madeId(entryId, 0) };
      const entry = parts('join', name, seen, [seen, other.statement], around, { made: [made] });
      return ok({ ...entry, joined: { statement: other.name, seen: quotedStatement(around.text, other.statement) } });
    }
    case 'reattach': {
      const made = atNewWords(seen, act.to, around);
      if (!made.ok) return made;
      return ok({
        ...parts('reattach', name, null, [made.value], around, { made: [made.value] }),
        seen: lastForm(found),
      });
    }
  }
}

function parts(
  kind: ReviewEntry['kind'],
  statement: string,
  seen: RecordedStatement | null,
  within: readonly RecordedStatement[],
  { text }: Surroundings,
  more: { readonly changes?: readonly Change[]; readonly made?: readonly RecordedStatement[] } = {},
): Parts {
  const ranges = within.flatMap(rangesOf);
  return {
    kind,
    statement,
    passage: ranges.length > 0 ? passageOf(text, ranges) : null,
    nameInText: isWritten(within.at(-1)?.speaker.name ?? null, text.text),
    seen: seen && quotedStatement(text, seen),
    changes: more.changes ?? [],
    made: (more.made ?? []).map((one) => quotedStatement(text, one)),
    joined: null,
  };
}

/** As it was last seen at words: those of an orphan cannot be cut from this text. */
function lastForm({ thread }: Found): ReviewEntry['seen'] {
  const last = thread!.entries.at(-1)!;
  return last.seen ?? last.made[0]!;
}

function aroundOf({ text, result }: Subject, id: string | null): Surroundings {
  const others = new Set(result.record.statements.map((s) => s.id));
  if (id !== null) others.delete(id);
  return { text, others };
}
