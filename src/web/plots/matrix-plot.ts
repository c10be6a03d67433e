/** Who is quoted by whom: a row a speaker, a column a publisher, a dot whose area is the number of statements, and the number beside it. */
import { scaleBand, scaleSqrt } from 'd3-scale';
import { html } from 'hono/html';
import type { Html } from '../page.ts';
import { counted } from '../parts/numbers.ts';
import { fit, widthOf } from './fit.ts';
import type { Drawing, Plot } from './frame.ts';
import { mark, px } from './mark.ts';

export interface MatrixEntry {
  readonly label: string;
  readonly href: string;
}

export interface MatrixData {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly rows: readonly MatrixEntry[];
  readonly columns: readonly MatrixEntry[];
  /** By row, then by column. */
  readonly counts: readonly (readonly number[])[];
  readonly href: (row: number, column: number) => string;
  readonly missing: string | null;
}

const ROW = 30;
const MOST_HEAD = 104;
/** Labels of columns stand at 45 degrees: half of the root of two. */
const SLANT = Math.SQRT1_2;

/** Null where there is nothing to set against each other. */
export function matrixPlot(data: MatrixData): Plot | null {
  if (data.rows.length === 0 || data.columns.length === 0) return null;
  return {
    ...data,
    draw: (width) => draw(data, width),
    table: {
      columns: ['Speaker', ...data.columns.map(({ label }) => label)],
      rows: data.rows.map(({ label }, r) => [label, ...data.counts[r]!]),
    },
  };
}

function draw(data: MatrixData, width: number): Drawing {
  const narrow = width < 500;
  const left = narrow ? 112 : 210;
  // The last label leans out to the right.
  const right = width - (narrow ? 30 : 64);
  const columns = data.columns.slice(0, narrow ? 5 : 10);
  const step = Math.min(72, (right - left) / columns.length);
  const x = scaleBand<number>()
    .domain(columns.keys())
    .range([left, left + step * columns.length]);
  const size = Math.min(12, x.bandwidth() / 2 - 1);
  const radius = scaleSqrt()
    .domain([0, Math.max(1, ...data.counts.flat())])
    .range([0, size]);
  const longest = Math.max(...columns.map(({ label }) => widthOf(label, 13)));
  const head = Math.min(MOST_HEAD, Math.ceil(longest * SLANT) + 26);
  const height = head + data.rows.length * ROW + 6;
  const heads = columns.map(({ label, href }, c) => {
    const at = x(c)! + x.bandwidth() / 2;
    const room = Math.min((head - 16) / SLANT, (width - at - 4) / SLANT);
    return html`<a href="${href}" class="entry"><title>${label}</title><text class="label" transform="translate(${px(at)} ${head - 12}) rotate(-45)">${fit(label, room, 13)}</text></a>
<line class="rule" x1="${px(at)}" x2="${px(at)}" y1="${head - 6}" y2="${height - 6}"></line>`;
  });
  const rows = data.rows.map(({ label, href }, r) => {
    const y = head + (r + 0.5) * ROW;
    return html`<a href="${href}" class="entry"><title>${label}</title><text class="label" x="0" y="${y + 4}">${fit(label, left - 10, 13)}</text></a>
<line class="rule" x1="${left - 4}" x2="${px(left + step * columns.length)}" y1="${y}" y2="${y}"></line>
${columns.map((_, c) => cell(data, r, c, x(c)!, x.bandwidth(), y, radius))}`;
  });
  return { width, height, marks: html`${heads}${rows}` as Html };
}

function cell(
  data: MatrixData,
  r: number,
  c: number,
  x: number,
  width: number,
  y: number,
  radius: (n: number) => number,
) {
  const count = data.counts[r]![c]!;
  if (count === 0) return '';
  const middle = x + width / 2;
  const size = Math.max(2, radius(count));
  const number =
    width < 44 ? '' : html`<text class="small halo" x="${px(middle + size + 3)}" y="${px(y + 4)}">${count}</text>`;
  return mark({
    href: data.href(r, c),
    label: `${data.rows[r]!.label}, ${data.columns[c]!.label}: ${counted(count, 'statement')}`,
    x: x + 1,
    y: y - ROW / 2 + 1,
    width: width - 2,
    height: ROW - 2,
    drawn: html`<circle class="dot" cx="${px(middle)}" cy="${px(y)}" r="${px(size)}"></circle>` as Html,
    words: number as Html | '',
  });
}
