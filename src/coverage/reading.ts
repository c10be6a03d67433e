/** A record as coverage works on it: article and statements with UTF-16 ranges, as they were before they left the program. */
import type { Article, Range } from '../record/article.ts';
import type { OnRecord, RecordedStatement } from '../record/record.ts';
import type { Statement } from '../record/statement.ts';
import { codePoints, utf16Offsets } from '../text/offsets.ts';

export interface ReadStatement extends Statement {
  readonly id: string;
}

export interface Reading {
  /** Id of the record. */
  readonly id: string;
  readonly article: Article;
  readonly statements: readonly ReadStatement[];
  /** From UTF-16 offsets of the text to code points. */
  readonly points: (offset: number) => number;
}

export function readingOf(record: OnRecord): Reading {
  const { text } = record.article;
  const units = utf16Offsets(text);
  const move = <T extends Range>(r: T): T => ({ ...r, start: units(r.start), end: units(r.end) });
  const places = new Map(record.statements.map((s, i) => [s.id, i]));
  return {
    id: record.id,
    article: {
      ...record.article,
      dateline: record.article.dateline && move(record.article.dateline),
      credits: record.article.credits.map(move),
      blocks: record.article.blocks.map(move),
      segments: [],
    },
    statements: record.statements.map((s) => statementOf(s, move, places)),
    points: codePoints(text),
  };
}

function statementOf(
  s: RecordedStatement,
  move: <T extends Range>(r: T) => T,
  places: ReadonlyMap<string, number>,
): ReadStatement {
  return {
    ...s,
    source: s.source.map(move),
    cue: s.cue && move(s.cue),
    content: s.content.map(move),
    addressee: s.addressee && move(s.addressee),
    channel: s.channel && move(s.channel),
    said: s.said && move(s.said),
    figures: s.figures.map(move),
    refersTo: s.refersTo.flatMap((id) => places.get(id) ?? []),
    within: s.within === null ? null : (places.get(s.within) ?? null),
    labels: s.labels.map(move),
  };
}
