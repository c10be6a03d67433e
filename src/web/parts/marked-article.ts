/** An article's text in its blocks, cut into runs that know which parts of which statements they are. */
import type { BlockKind } from '../../record/article.ts';
import type { OnRecord, RecordedArticle, RecordedStatement } from '../../record/record.ts';
import { utf16Offsets } from '../../text/offsets.ts';
import { type Marked, type Run, runsOf } from './marked.ts';

export type Role = 'source' | 'cue' | 'content' | 'label' | 'place';

export interface Mark {
  readonly role: Role;
  /** Number of the statement in the article, from 1; 0 for a place. */
  readonly n: number;
  /** Kind of a label; id of a place that can be linked to. */
  readonly name: string | null;
}

export interface Stretch {
  readonly kind: BlockKind;
  readonly runs: readonly Run<Mark>[];
  /** Length of its text in UTF-16 units. */
  readonly length: number;
  /** Statements that begin here, with where in the stretch, in that order. */
  readonly begin: readonly { readonly n: number; readonly at: number }[];
  /** Every statement that has a part here, in order of their first one. */
  readonly numbers: readonly number[];
}

/** Somewhere that can be linked to; code points. */
export interface Place {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export interface MarkedText {
  readonly article: Pick<RecordedArticle, 'text' | 'blocks'>;
  readonly statements: OnRecord['statements'];
}

/** The whole text: what stands between blocks, if it is more than white space, comes as a paragraph. */
export function stretchesOf({ article, statements }: MarkedText, places: readonly Place[] = []): Stretch[] {
  const { text } = article;
  const unit = utf16Offsets(text);
  const blocks = blocksOf(
    text,
    article.blocks.map((b) => ({ ...b, start: unit(b.start), end: unit(b.end) })),
  );
  const spans = [
    ...statements.flatMap((s, i) => marksOf(s, i + 1)),
    ...places.map((p) => ({ start: p.start, end: p.end, value: { role: 'place' as const, n: 0, name: p.id } })),
  ].map((m) => ({ ...m, start: unit(m.start), end: unit(m.end) }));
  const begins = statements.map((s) => unit(beginOf(s)));
  const order = begins.map((_, i) => i).sort((a, b) => begins[a]! - begins[b]! || a - b);
  const runs = runsOf(
    text,
    spans,
    blocks.flatMap((b) => [b.start, b.end]),
  );
  let at = 0;
  let next = 0;
  return blocks.map(({ kind, start, end }, i) => {
    while (at < runs.length && runs[at]!.end <= start) at++;
    const own: Run<Mark>[] = [];
    for (; at < runs.length && runs[at]!.end <= end; at++) own.push(runs[at]!);
    const begin: { n: number; at: number }[] = [];
    const isLast = i === blocks.length - 1;
    for (; next < order.length && (isLast || begins[order[next]!]! < end); next++)
      begin.push({ n: order[next]! + 1, at: Math.max(0, begins[order[next]!]! - start) });
    const inside = own.flatMap((run) => run.parts.map((p) => p.value.n)).filter((n) => n > 0);
    const numbers = [...new Set([...begin.map((b) => b.n), ...inside])];
    return { kind, runs: own, length: end - start, begin, numbers };
  });
}

/** Where the first word of a statement stands. */
const beginOf = (s: RecordedStatement): number =>
  [...s.source, ...(s.cue ? [s.cue] : []), ...s.content].reduce((least, { start }) => Math.min(least, start), Infinity);

function marksOf(s: RecordedStatement, n: number): Marked<Mark>[] {
  const mark = (role: Role, { start, end }: { start: number; end: number }, name: string | null = null) => ({
    start,
    end,
    value: { role, n, name },
  });
  return [
    ...s.content.map((span) => mark('content', span)),
    ...s.source.map((span) => mark('source', span)),
    ...(s.cue ? [mark('cue', s.cue)] : []),
    ...s.labels.map((label) => mark('label', label, label.kind)),
  ];
}

interface Area {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
}

/** In text order and disjoint, whatever the record says, so that every character is shown once. */
function blocksOf(text: string, blocks: readonly Area[]): Area[] {
  const out: Area[] = [];
  let at = 0;
  const between = (end: number): void => {
    if (/\S/.test(text.slice(at, end))) out.push({ kind: 'paragraph', start: at, end });
  };
  for (const { kind, start, end } of [...blocks].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, at);
    const to = Math.min(end, text.length);
    if (!(from < to)) continue;
    between(from);
    out.push({ kind, start: from, end: to });
    at = to;
  }
  between(text.length);
  return out;
}
