/** Article and statements to the record that leaves the program: ids, code points, the exact slices. */
import { createHash } from 'node:crypto';
import type { Article, Range } from './article.ts';
import type { OnRecord, RecordedStatement, Span } from './record.ts';
import type { Statement } from './statement.ts';

/**
 * `points` turns UTF-16 offsets of the article's text into code points (text/offsets.ts). Same article, same id: the id
 * hashes address, digest of the bytes and text, so it depends on nothing but the input.
 */
export function toRecord(
  article: Article,
  statements: readonly Statement[],
  reader: { readonly version: string; readonly model: string },
  points: (offset: number) => number,
  id?: string,
): OnRecord {
  const { segments: _, ...rest } = article;
  const move = <T extends Range>(r: T): T => ({ ...r, start: points(r.start), end: points(r.end) });
  const span = (r: Range): Span => ({
    start: points(r.start),
    end: points(r.end),
    text: article.text.slice(r.start, r.end),
  });
  const articleId = hash([article.url ?? '', article.digest, article.text]);
  return {
    version: 1,
    id: id ?? articleId,
    article: {
      id: articleId,
      ...rest,
      dateline: article.dateline && move(article.dateline),
      credits: article.credits.map(move),
      blocks: article.blocks.map(({ kind, start, end }) => ({ kind, start: points(start), end: points(end) })),
    },
    statements: recordedStatements(statements, articleId, move, span),
    reader: { version: reader.version, model: reader.model },
  };
}

type Move = <T extends Range>(r: T) => T;

function recordedStatements(
  statements: readonly Statement[],
  articleId: string,
  move: Move,
  span: (r: Range) => Span,
): RecordedStatement[] {
  const recorded = statements.map((s) => {
    const spans = { source: s.source.map(span), cue: s.cue && span(s.cue), content: s.content.map(span) };
    const places = [...spans.source, '|', spans.cue ?? '', '|', ...spans.content].map((x) =>
      typeof x === 'string' ? x : `${x.start}-${x.end}`,
    );
    return {
      id: hash([articleId, ...places]),
      ...spans,
      form: s.form,
      stance: s.stance,
      tone: s.tone,
      speaker: s.speaker,
      addressee: s.addressee && span(s.addressee),
      channel: s.channel && span(s.channel),
      said: s.said && move(s.said),
      figures: s.figures.map(move),
      refersTo: [],
      within: null,
      labels: s.labels.map((l) => ({ kind: l.kind, ...span(l) })),
      confidence: Math.round(s.confidence * 1000) / 1000,
    };
  });
  return recorded.map((r, i) => ({
    ...r,
    refersTo: statements[i]!.refersTo.map((n) => recorded[n]!.id),
    within: statements[i]!.within === null ? null : recorded[statements[i]!.within]!.id,
  }));
}

/** 16 hex digits of SHA-256 over the parts with their lengths, so that no two lists of parts collide by joining. */
function hash(parts: readonly string[]): string {
  const h = createHash('sha256');
  for (const p of parts) h.update(`${p.length}:${p};`);
  return h.digest('hex').slice(0, 16);
}
