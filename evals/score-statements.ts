/**
 * Statements against gold attributions, all spans in code points. *Exact*: a span is one (role, start, end), and a source
 * shared by several attributions counts once. *Whole*: cue, all sources and all contents equal. *Overlap*: content
 * overlaps and source overlaps (or both have none), any match. *Chars*: F1 over characters covered by content.
 */
import type { Attributed, Gold, Pair } from './corpora.ts';

/** Percent. */
export interface Score {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

export const MEASURES = ['source', 'cue', 'content', 'whole', 'overlap', 'chars'] as const;
export type Measure = (typeof MEASURES)[number];

/** [right predictions, right gold, predicted, gold] */
type Counts = [number, number, number, number];

export function scoreStatements(
  golds: readonly Gold[],
  predicted: readonly (readonly Attributed[])[],
): Record<Measure, Score> {
  const total = Object.fromEntries(MEASURES.map((m) => [m, [0, 0, 0, 0]])) as unknown as Record<Measure, Counts>;
  golds.forEach((gold, i) => {
    const counts = countArticle(gold.attributions, predicted[i]!);
    for (const m of MEASURES) for (let k = 0; k < 4; k++) total[m][k]! += counts[m][k]!;
  });
  return Object.fromEntries(MEASURES.map((m) => [m, score(total[m])])) as Record<Measure, Score>;
}

function countArticle(gold: readonly Attributed[], predicted: readonly Attributed[]): Record<Measure, Counts> {
  const exact = (role: 'source' | 'cue' | 'content') =>
    compare(new Set(gold.flatMap((a) => a[role].map(String))), new Set(predicted.flatMap((a) => a[role].map(String))));
  const sorted = (x: readonly Pair[]) => [...x].sort((a, b) => a[0] - b[0]).join(' ');
  const whole = (a: Attributed) => `${sorted(a.cue)}|${sorted(a.source)}|${sorted(a.content)}`;
  const matches = (g: Attributed, p: Attributed) =>
    overlaps(g.content, p.content) && (g.source.length + p.source.length === 0 || overlaps(g.source, p.source));
  return {
    source: exact('source'),
    cue: exact('cue'),
    content: exact('content'),
    whole: compare(new Set(gold.map(whole)), new Set(predicted.map(whole))),
    overlap: [
      predicted.filter((p) => gold.some((g) => matches(g, p))).length,
      gold.filter((g) => predicted.some((p) => matches(g, p))).length,
      predicted.length,
      gold.length,
    ],
    chars: compare(covered(gold), covered(predicted)),
  };
}

function compare<T>(gold: ReadonlySet<T>, predicted: ReadonlySet<T>): Counts {
  let both = 0;
  for (const x of gold) if (predicted.has(x)) both++;
  return [both, both, predicted.size, gold.size];
}

function covered(attributions: readonly Attributed[]): Set<number> {
  const out = new Set<number>();
  for (const a of attributions) for (const [s, e] of a.content) for (let i = s; i < e; i++) out.add(i);
  return out;
}

const overlaps = (a: readonly Pair[], b: readonly Pair[]): boolean =>
  a.some(([s, e]) => b.some(([c, d]) => s < d && c < e));

function score([rightP, rightG, predicted, gold]: Counts): Score {
  const p = (100 * rightP) / Math.max(predicted, 1);
  const r = (100 * rightG) / Math.max(gold, 1);
  return { p, r, f1: (2 * p * r) / Math.max(p + r, 1e-9) };
}
