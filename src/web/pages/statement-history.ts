/** A statement over the revisions of its article: found by its exact words, or not found. Nothing is guessed. */
import type { Archive } from '../../archive/archive.ts';
import { articleView } from '../../archive/articles/article.ts';
import type { ArticleView, RevisionSummary } from '../../archive/types.ts';
import type { OnRecord, RecordedStatement } from '../../record/record.ts';

export interface InRevision {
  readonly revision: number;
  readonly firstSeen: string;
  /**
   * `statement`: there is a statement with exactly these words. `words`: they stand in the text, but not as such a
   * statement. `absent`: they do not.
   */
  readonly found: 'statement' | 'words' | 'absent';
  /** Its id there. */
  readonly id: string | null;
}

/** Each takes a read of its record; of more revisions only the newest are looked at. */
const MOST = 25;

export function statementHistory(archive: Archive, view: ArticleView, s: RecordedStatement): InRevision[] {
  return view.revisions.slice(-MOST).map((revision) => {
    if (revision.number === view.revision.number) return outcome(revision, 'statement', s.id);
    const record = articleView(archive, view.article.key, revision.number)?.record;
    return record ? lookFor(s, record, revision) : outcome(revision, 'absent', null);
  });
}

function lookFor(s: RecordedStatement, { article, statements }: OnRecord, revision: RevisionSummary): InRevision {
  const same = statements.find((other) => wordsOf(other) === wordsOf(s));
  if (same) return outcome(revision, 'statement', same.id);
  const stands = s.content.length > 0 && s.content.every(({ text }) => article.text.includes(text));
  return outcome(revision, stands ? 'words' : 'absent', null);
}

const outcome = (
  { number, firstSeen }: RevisionSummary,
  found: InRevision['found'],
  id: string | null,
): InRevision => ({
  revision: number,
  firstSeen,
  found,
  id,
});

/** Source, cue and content as written; where they stand does not matter. */
const wordsOf = ({ source, cue, content }: RecordedStatement): string =>
  JSON.stringify([source.map((span) => span.text), cue?.text ?? null, content.map((span) => span.text)]);
