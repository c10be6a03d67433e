/** Shares of a whole as bars of one length, a row a publisher. Parts are told apart by pattern and order before colour. */
import { html } from 'hono/html';
import type { Html } from '../page.ts';
import { counted, share } from '../parts/numbers.ts';
import { fit, widthOf } from './fit.ts';
import type { Drawing, Plot } from './frame.ts';
import { mark, px } from './mark.ts';

/** As in plots.css: solid, hatched, dotted, empty. */
export type Fill = 'solid' | 'hatched' | 'dotted' | 'empty';

export interface SharePart {
  readonly label: string;
  readonly fill: Fill;
}

export interface ShareRow {
  readonly label: string;
  readonly href: string;
  /** One for each part. */
  readonly counts: readonly number[];
  readonly hrefs: readonly string[];
}

export interface ShareData {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly parts: readonly SharePart[];
  readonly rows: readonly ShareRow[];
  readonly missing: string | null;
}

const ROW = 50;
const BAR = 20;

/** Null where there are no rows. */
export function sharePlot(data: ShareData): Plot | null {
  if (data.rows.length === 0) return null;
  return {
    ...data,
    draw: (width, id) => draw(data, width, id),
    legend: legend(data),
    table: {
      columns: ['Outlet', ...data.parts.flatMap(({ label }) => [label, `${label}, share`]), 'all'],
      rows: data.rows.map(({ label, counts }) => {
        const all = sum(counts);
        return [label, ...counts.flatMap((count) => [count, share(count, all)]), all];
      }),
    },
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

function legend({ id, parts }: ShareData): Html {
  return html`<ul class="plot-legend">${parts.map(
    ({ label, fill }, i) =>
      html`<li><svg width="22" height="14" aria-hidden="true" focusable="false">${pattern(`${id}-legend-${i}`, fill)}<rect class="part ${fill}" x="1" y="1" width="20" height="12" fill="url(#${id}-legend-${i})"></rect></svg> ${label}</li>`,
  )}</ul>` as Html;
}

function draw({ parts, rows }: ShareData, width: number, id: string): Drawing {
  const defs = parts.map(({ fill }, i) => pattern(`${id}-${i}`, fill));
  const drawn = rows.map((row, r) => {
    const y = r * ROW;
    const all = sum(row.counts);
    const total = counted(all, 'statement');
    return html`<a href="${row.href}" class="entry"><title>${row.label}</title><text class="label" x="0" y="${y + 15}">${fit(row.label, width - widthOf(total, 12) - 12, 14)}</text></a>
<text class="number" x="${width}" y="${y + 15}" text-anchor="end">${total}</text>
${bars(parts, row, all, width, y + 22, id)}`;
  });
  return { width, height: rows.length * ROW, marks: html`${defs}${drawn}` as Html };
}

function bars(parts: readonly SharePart[], row: ShareRow, all: number, width: number, y: number, id: string): Html[] {
  let x = 0;
  return parts.flatMap(({ label, fill }, i) => {
    const count = row.counts[i]!;
    const length = (count / all) * width;
    const at = x;
    x += length;
    if (count === 0) return [];
    const percent = share(count, all);
    const text =
      length > widthOf(percent, 12) + 12
        ? html`<text class="small on-${fill}" x="${px(at + length / 2)}" y="${y + 14.5}" text-anchor="middle">${percent}</text>`
        : '';
    return [
      mark({
        href: row.hrefs[i]!,
        label: `${row.label}: ${label}, ${counted(count, 'statement')}, ${percent}`,
        x: at,
        y,
        width: length,
        height: BAR,
        drawn:
          html`<rect class="part ${fill}" x="${px(at + 0.75)}" y="${y}" width="${px(Math.max(0.75, length - 1.5))}" height="${BAR}" fill="url(#${id}-${i})"></rect>` as Html,
        words: text as Html | '',
      }),
    ];
  });
}

/** Each drawing has its own: one in a hidden drawing cannot be used. */
function pattern(id: string, fill: Fill): Html {
  const inside: Readonly<Record<Fill, Html>> = {
    solid: html`<rect class="ink" width="6" height="6"></rect>` as Html,
    hatched: html`<path class="stroke" d="M-1 1 L1 -1 M0 6 L6 0 M5 7 L7 5"></path>` as Html,
    dotted: html`<circle class="ink" cx="3" cy="3" r="1"></circle>` as Html,
    empty: html`` as Html,
  };
  return html`<defs><pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse">${inside[fill]}</pattern></defs>` as Html;
}
