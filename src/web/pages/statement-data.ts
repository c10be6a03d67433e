/** One statement with its evidence: from the words to the bytes. */
import type { Archive } from '../../archive/archive.ts';
import { articleView } from '../../archive/articles/article.ts';
import { statementAnnotation } from '../../archive/export/annotations.ts';
import type { ArticleSummary, ArticleView, CaptureView, ReviewState, RevisionSummary } from '../../archive/types.ts';
import type { RecordedArticle, RecordedStatement, Span } from '../../record/record.ts';
import { codePoints, utf16Offsets } from '../../text/offsets.ts';
import type { Asked, WebServices } from '../page.ts';
import { stretchesOf } from '../parts/marked-article.ts';
import { type InRevision, statementHistory } from './statement-history.ts';

/** Another statement of the article, as far as a link needs it. */
export interface OtherStatement {
  readonly id: string;
  /** Place in the article's list, from 1. */
  readonly number: number;
}

export interface StatementData {
  readonly article: ArticleSummary;
  readonly revision: RevisionSummary;
  readonly statement: RecordedStatement;
  /** BCP 47 tag of the text. */
  readonly language: string | null;
  /** The paragraphs that the statement has a part in. */
  readonly passages: readonly Span[];
  /** The words of the date and of each figure. */
  readonly saidWords: string | null;
  readonly figureWords: readonly string[];
  /** Null: rejected, so not in the article's list. */
  readonly number: number | null;
  /** As the machine read it, where people changed it; else null. */
  readonly machine: RecordedStatement | null;
  readonly review: ReviewState | null;
  /** Number of the speaker in the archive. */
  readonly speakerId: number | null;
  readonly refersTo: readonly OtherStatement[];
  readonly referredToBy: readonly OtherStatement[];
  readonly within: OtherStatement | null;
  readonly holds: readonly OtherStatement[];
  readonly before: OtherStatement | null;
  readonly after: OtherStatement | null;
  readonly capture: CaptureView;
  readonly history: readonly InRevision[];
  /** A W3C Web Annotation. */
  readonly annotation: object;
}

export function statementData({ values }: Asked, { archive }: WebServices): StatementData | null {
  const number = values.number;
  const view = articleView(archive, String(values.key), number === undefined ? null : Number(number));
  return view && dataOf(archive, view, String(values.id));
}

function dataOf(archive: Archive, view: ArticleView, id: string): StatementData | null {
  const { statements } = view.record;
  const at = statements.findIndex((s) => s.id === id);
  const machine = view.machine.statements.find((s) => s.id === id) ?? null;
  const statement = statements[at] ?? machine;
  if (!statement) return null;
  const other = (i: number): OtherStatement | null => (statements[i] ? { id: statements[i].id, number: i + 1 } : null);
  const all = (holds: (s: RecordedStatement) => boolean): OtherStatement[] =>
    statements.flatMap((s, i) => (holds(s) ? [{ id: s.id, number: i + 1 }] : []));
  return {
    article: view.article,
    revision: view.revision,
    statement,
    language: view.record.article.language,
    ...wordsOf(view.record.article, statement),
    number: at < 0 ? null : at + 1,
    machine: machine && JSON.stringify(machine) !== JSON.stringify(statement) ? machine : null,
    review: view.review.get(id) ?? null,
    speakerId: speakerIdOf(archive, view, id),
    refersTo: all((s) => statement.refersTo.includes(s.id)),
    referredToBy: all((s) => s.refersTo.includes(id)),
    within: all((s) => s.id === statement.within)[0] ?? null,
    holds: all((s) => s.within === id),
    before: at > 0 ? other(at - 1) : null,
    after: at >= 0 ? other(at + 1) : null,
    capture: view.capture,
    history: statementHistory(archive, view, statement),
    annotation: statementAnnotation(archive, view, statement),
  };
}

function wordsOf(
  article: RecordedArticle,
  s: RecordedStatement,
): Pick<StatementData, 'passages' | 'saidWords' | 'figureWords'> {
  const unit = utf16Offsets(article.text);
  const points = codePoints(article.text);
  const slice = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    article.text.slice(unit(start), unit(end));
  const inside = stretchesOf({ article, statements: [s] }).filter((stretch) => stretch.numbers.length > 0);
  return {
    passages: inside.map(({ runs }) => {
      const [start, end] = [runs[0]?.start ?? 0, runs.at(-1)?.end ?? 0];
      return { start: points(start), end: points(end), text: article.text.slice(start, end) };
    }),
    saidWords: s.said && slice(s.said),
    figureWords: s.figures.map(slice),
  };
}

function speakerIdOf(archive: Archive, view: ArticleView, id: string): number | null {
  const row = archive
    .sql(
      `select s.speaker_id as id from statement s join revision r on r.id = s.revision_id join article a on a.id = r.article_id
       where a.key = ? and r.number = ? and s.sid = ?`,
    )
    .get(view.article.key, view.revision.number, id) as { id: number | null } | undefined;
  return row?.id ?? null;
}
