/** Statements as W3C Web Annotations: one, or an AnnotationCollection whose one page holds them all. */
import type { RecordedStatement } from '../../record/record.ts';
import { utf16Offsets } from '../../text/offsets.ts';
import type { Archive } from '../archive.ts';
import { recordOf } from '../articles/record-of.ts';
import type { ArticleView, FoundStatement } from '../types.ts';
import { type AnnotationContext, annotationOf, CONTEXT } from './annotation.ts';
import { evidenceReader } from './evidence.ts';
import type { Snapshot } from './snapshot.ts';

export interface CollectionOf {
  /** IRI of the collection: the address it is had at, or a name. */
  readonly id: string;
  readonly label: string;
}

/** In pieces, an annotation a line; together one JSON document. Throws ExportError where annotations are missing: then it is none. */
export function* annotationCollection(snapshot: Snapshot, { id, label }: CollectionOf): Generator<string> {
  const evidenceOf = evidenceReader(snapshot.archive);
  const textOf = textReader(snapshot.archive);
  const head = {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label,
    total: snapshot.total,
  };
  yield `${JSON.stringify(head).slice(0, -1)},"first":{"id":${JSON.stringify(`${id}#page`)},"type":"AnnotationPage","startIndex":0,"items":[`;
  let given = 0;
  for (const found of snapshot.rows()) {
    const { text, unit } = textOf(found);
    const context = { archiveId: snapshot.archive.id, evidence: evidenceOf(found), text, unit };
    yield `${given++ > 0 ? ',' : ''}\n${JSON.stringify(annotationOf(found, context))}`;
  }
  yield '\n]}}\n';
}

/** One statement of the revision that is shown, also one that was rejected. */
export function statementAnnotation(archive: Archive, view: ArticleView, statement: RecordedStatement): object {
  const { article, revision, record } = view;
  const { text } = record.article;
  const evidence = evidenceReader(archive)({ article, revision: revision.number });
  const review = view.review.get(statement.id)?.state ?? null;
  const found = { article, revision: revision.number, statement, review };
  return {
    '@context': CONTEXT,
    ...annotationOf(found, { archiveId: archive.id, evidence, text, unit: utf16Offsets(text) }),
  };
}

type Text = Pick<AnnotationContext, 'text' | 'unit'>;

/** The text of a revision, which comes many times in a row. */
function textReader(archive: Archive): (found: FoundStatement) => Text {
  let last: (Text & { readonly of: string }) | null = null;
  return ({ article, revision }) => {
    const of = `${article.key} ${revision}`;
    if (last?.of === of) return last;
    const { reading_id } = archive
      .sql('select r.reading_id from article a join revision r on r.article_id = a.id where a.key = ? and r.number = ?')
      .get(article.key, revision) as { reading_id: number };
    const { text } = recordOf(archive, reading_id).article;
    last = { of, text, unit: utf16Offsets(text) };
    return last;
  };
}
