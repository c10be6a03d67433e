/** What people said of words that are not there any more, and where they might belong now: for a person to choose. */
import type { RecordedStatement } from '../../record/record.ts';
import type { Archive } from '../archive.ts';
import { lookalikes } from './anchor.ts';
import type { ReviewEntry } from './entry.ts';
import { type Subject, subjectOf } from './subject.ts';
import type { Thread } from './threads.ts';

export interface Orphan {
  readonly article: string;
  /** Of the article's latest revision. */
  readonly revision: number;
  /** What the log calls it. */
  readonly statement: string;
  /** The words as they were, with what people decided; offsets count in a text that is gone. */
  readonly was: RecordedStatement;
  /** The sentences that it was in. */
  readonly passage: string;
  readonly entries: readonly Pick<ReviewEntry, 'id' | 'kind' | 'by' | 'at' | 'why'>[];
  /** Why: the words are gone, or the same words are somebody else's now. */
  readonly because: 'words' | 'speaker';
  /** Statements of the reading that share words with it, the nearest first: suggestions, nothing more. */
  readonly near: readonly RecordedStatement[];
  /** Places of exactly the words of its content, in code points. */
  readonly places: readonly number[];
}

export interface OrphanPlace {
  readonly article: string;
  readonly statement: string;
}

export function orphanList(archive: Archive, limit: number, offset = 0): OrphanPlace[] {
  return archive
    .sql(
      `select a.key as article, o.sid as statement from review_orphan o join article a on a.id = o.article_id
       order by a.last_seen desc, o.sid limit ? offset ?`,
    )
    .all(limit, offset)
    .map((row) => ({ ...row }) as unknown as OrphanPlace);
}

export const orphanCount = (archive: Archive): number =>
  (archive.sql('select count(*) as n from review_orphan').get() as { n: number }).n;

/** Null where there is no such orphan any more. */
export function orphanAt(archive: Archive, { article, statement }: OrphanPlace): Orphan | null {
  const subject = subjectOf(archive, article, null);
  if (!subject.ok) return null;
  const thread = subject.value.result.orphans.find((t) => t.id === statement);
  return thread ? orphanOf(subject.value, thread) : null;
}

function orphanOf(subject: Subject, thread: Thread): Orphan {
  const passage = thread.entries.findLast((e) => e.passage !== null)?.passage?.exact ?? '';
  const words = new Set(wordsIn(passage));
  const near = subject.result.record.statements
    .map((s) => ({
      s,
      shared: wordsIn(textOf(s)).filter((w) => words.has(w)).length / Math.max(1, wordsIn(textOf(s)).length),
    }))
    .filter(({ shared }) => shared >= 0.5)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, 3)
    .map(({ s }) => s);
  return {
    article: subject.key,
    revision: subject.revision,
    statement: thread.id,
    was: thread.statement,
    passage,
    entries: thread.entries.map(({ id, kind, by, at, why }) => ({ id, kind, by, at, why })),
    because: thread.lost ? 'words' : 'speaker',
    near,
    places: lookalikes(subject.text, thread.statement.content[0]?.text ?? ''),
  };
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const textOf = (s: RecordedStatement): string =>
  [...s.source, ...(s.cue ? [s.cue] : []), ...s.content].map(({ text }) => text).join(' ');
