/** Statements over time, from days and counts to a plot: which days, grouped how, and the same numbers as a table. */
import { html } from 'hono/html';
import type { Html } from '../page.ts';
import { counted } from '../parts/numbers.ts';
import { type Bin, type Bins, binsOf, dayInWords } from './bins.ts';
import type { Plot } from './frame.ts';
import { drawTime } from './time-drawing.ts';
import { type Window, windowOf } from './window.ts';

export interface TimeRow {
  readonly label: string;
  /** For "3 statements: denies, March 2026". */
  readonly byDay: ReadonlyMap<string, number>;
  readonly href: (bin: Bin) => string;
}

export interface TimeData {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly rows: readonly TimeRow[];
  /** Of all rows. */
  readonly href: (bin: Bin) => string;
  readonly missing: string | null;
  /** The same plot of days before or after one. */
  readonly zoom: (range: { readonly before: string } | { readonly after: string }) => string;
}

/** Bins of a wide and of a narrow drawing. */
const [MANY, FEW] = [40, 14];

/** Null where no day is known. */
export function timePlot(data: TimeData): Plot | null {
  const window = windowOf(data.rows);
  if (window === null) return null;
  const span = [window.first, window.last] as const;
  const fine = grouped(data.rows, binsOf(...span, MANY));
  return {
    ...data,
    missing: missingWords(data, window),
    draw: (width) => drawTime(data, width < 500 ? grouped(data.rows, binsOf(...span, FEW)) : fine, width),
    table: {
      columns: [`By ${fine.bins.unit}`, ...data.rows.map(({ label }) => label), 'all'],
      rows: fine.bins.bins.flatMap((bin, i) =>
        fine.totals[i] === 0 ? [] : [[bin.label, ...fine.counts.map((row) => row[i]!), fine.totals[i]!]],
      ),
    },
  };
}

/** Counts by bin. */
export interface Grouped {
  readonly bins: Bins;
  /** By row, then by bin. */
  readonly counts: readonly (readonly number[])[];
  readonly totals: readonly number[];
}

function grouped(rows: readonly TimeRow[], bins: Bins): Grouped {
  const counts = rows.map(({ byDay }) => {
    const row = bins.bins.map(() => 0);
    for (const [day, count] of byDay) {
      const bin = bins.indexOf(day);
      if (bin >= 0) row[bin]! += count;
    }
    return row;
  });
  return { bins, counts, totals: bins.bins.map((_, i) => counts.reduce((sum, row) => sum + row[i]!, 0)) };
}

function missingWords({ missing, zoom }: TimeData, { first, last, before, after }: Window): Html | null {
  const parts = [
    ...(missing === null ? [] : [missing]),
    ...(before === 0
      ? []
      : [
          html`<a href="${zoom({ before: first })}">${counted(before, 'statement')} before ${dayInWords(first)}</a> not shown.`,
        ]),
    ...(after === 0
      ? []
      : [
          html`<a href="${zoom({ after: last })}">${counted(after, 'statement')} after ${dayInWords(last)}</a> not shown.`,
        ]),
  ];
  return parts.length === 0 ? null : (html`${parts.map((part, i) => html`${i > 0 ? ' ' : ''}${part}`)}` as Html);
}
