/** How far a statement's confidence can be believed: against whether source, cue and content are all exactly right. */
import type { OnRecord } from '../src/onrecord.ts';
import type { Gold } from './corpora.ts';

/**
 * `calibration-error`: mean distance between confidence and share right over ten bins of equal count, percent;
 * `brier-skill`: percent of the variance of being right that the confidence explains (0 for a constant, 100 for an oracle).
 */
export function reliability(golds: readonly Gold[], records: readonly OnRecord[]): Record<string, number> {
  const points = judged(golds, records).sort((a, b) => a.confidence - b.confidence);
  if (points.length === 0) return {};
  const bins = Array.from({ length: 10 }, (_, i) =>
    points.slice(Math.floor((i * points.length) / 10), Math.floor(((i + 1) * points.length) / 10)),
  ).filter((b) => b.length > 0);
  const mean = (xs: readonly number[]) => xs.reduce((a, b) => a + b, 0) / xs.length;
  const right = points.map((p) => Number(p.right));
  const base = mean(right);
  const brier = mean(points.map((p) => (p.confidence - Number(p.right)) ** 2));
  const error = bins.reduce(
    (sum, bin) =>
      sum +
      (bin.length / points.length) *
        Math.abs(mean(bin.map((p) => p.confidence)) - mean(bin.map((p) => Number(p.right)))),
    0,
  );
  return { 'calibration-error': 100 * error, 'brier-skill': 100 * (1 - brier / (base * (1 - base))) };
}

export function judged(golds: readonly Gold[], records: readonly OnRecord[]): { confidence: number; right: boolean }[] {
  return golds.flatMap((gold, i) => {
    const keys = new Set(gold.attributions.map((a) => `${key(a.cue)}|${key(a.source)}|${key(a.content)}`));
    return records[i]!.statements.map((s) => ({
      confidence: s.confidence,
      right: keys.has(`${s.cue ? `${s.cue.start}-${s.cue.end}` : ''}|${key(s.source)}|${key(s.content)}`),
    }));
  });
}

const key = (
  spans: readonly (readonly [number, number] | { readonly start: number; readonly end: number })[],
): string =>
  spans
    .map((s) => ('start' in s ? ([s.start, s.end] as const) : s))
    .sort((a, b) => a[0] - b[0])
    .map(([a, b]) => `${a}-${b}`)
    .join(' ');
