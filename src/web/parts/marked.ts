/** A text with spans over it that may overlap in any way, as disjoint runs: what markup needs, which can only nest. */

export interface Marked<T> {
  /** UTF-16 units of the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

export interface Part<T> {
  readonly value: T;
  /** The run is the first, the last one of this span. */
  readonly first: boolean;
  readonly last: boolean;
}

export interface Run<T> {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Spans that cover the run, outermost first: the one that begins earlier, then the one that ends later. */
  readonly parts: readonly Part<T>[];
}

/** More spans than this over one place are a broken or hostile record; the innermost ones are left out. */
const DEEPEST = 16;

/**
 * All of `text` in order. Spans are clipped to the text; empty ones are left out. A run ends at each of `cuts` too.
 * Time: n log n in spans and cuts.
 */
export function runsOf<T>(text: string, spans: readonly Marked<T>[], cuts: readonly number[] = []): Run<T>[] {
  const sorted = spans.filter((s) => s.start < s.end && s.end > 0 && s.start < text.length).sort(outermostFirst);
  const ends = [...new Set([...sorted.flatMap((s) => [s.start, s.end]), ...cuts, text.length])]
    .filter((at) => at > 0 && at <= text.length)
    .sort((a, b) => a - b);
  const runs: Run<T>[] = [];
  let open: Marked<T>[] = [];
  let next = 0;
  let start = 0;
  for (const end of ends) {
    open = open.filter((s) => s.end > start);
    for (; next < sorted.length && sorted[next]!.start <= start; next++)
      if (open.length < DEEPEST) open.push(sorted[next]!);
    const parts = open.map((s) => ({
      value: s.value,
      first: Math.max(0, s.start) === start,
      last: Math.min(s.end, text.length) === end,
    }));
    runs.push({ start, end, text: text.slice(start, end), parts });
    start = end;
  }
  return runs;
}

const outermostFirst = (a: Marked<unknown>, b: Marked<unknown>): number => a.start - b.start || b.end - a.end;
