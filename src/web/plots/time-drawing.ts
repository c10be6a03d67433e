/**
 * Statements over time, drawn: a row of bars for all, and a row a stance. Each row has its own scale, so that when a rare stance was
 * taken can be seen beside a common one; its total, and in a wide drawing its highest bar, stand as numbers at its end.
 */
import { scaleBand, scaleLinear } from 'd3-scale';
import { html } from 'hono/html';
import type { Html } from '../page.ts';
import { counted, whole } from '../parts/numbers.ts';
import { type Bin, shortMonth } from './bins.ts';
import { fit } from './fit.ts';
import type { Drawing } from './frame.ts';
import { mark, px } from './mark.ts';
import type { Grouped, TimeData } from './time-plot.ts';

const TOP = 18;
const ROW = 32;
const GAP = 8;
const FIRST = 72;
const WIDEST = 32;

interface Row {
  readonly label: string;
  readonly counts: readonly number[];
  readonly height: number;
  /** For a mark's label: "denies, ". */
  readonly prefix: string;
  readonly href: (bin: Bin) => string;
}

export function drawTime(data: TimeData, { bins: { bins, unit }, counts, totals }: Grouped, width: number): Drawing {
  const narrow = width < 500;
  const left = narrow ? 116 : 132;
  const most = width - 60;
  const right = narrow ? width - 48 : most - 52;
  const x = scaleBand<number>().domain(bins.keys()).range([left, right]).paddingInner(0.12);
  const wide = Math.min(WIDEST, x.bandwidth());
  const at = (i: number): number => x(i)! + (x.bandwidth() - wide) / 2;
  const all: Row = { label: 'all', counts: totals, height: FIRST, prefix: '', href: data.href };
  const rows: Row[] = data.rows.map((row, r) => ({
    ...row,
    counts: counts[r]!,
    height: ROW,
    prefix: `${row.label}, `,
  }));
  let y = TOP;
  const drawn = [all, ...rows].map((row) => {
    y += row.height;
    return html`${bars(row, bins, at, wide, y)}<line class="${row === all ? 'axis' : 'rule'}" x1="${left}" x2="${px(right)}" y1="${y}" y2="${y}"></line>
<text class="label" x="0" y="${y - 3}">${fit(row.label, left - 6, 13)}</text>
${narrow ? '' : html`<text class="number" x="${most}" y="${y - 3}" text-anchor="end">${whole(Math.max(...row.counts))}</text>`}
<text class="total" x="${width}" y="${y - 3}" text-anchor="end">${whole(row.counts.reduce((a, b) => a + b, 0))}</text>
`;
  });
  return {
    width,
    height: y + 26,
    marks:
      html`${narrow ? '' : html`<text class="small" x="${most}" y="${TOP - 6}" text-anchor="end">most a ${unit}</text>`}
<text class="small" x="${width}" y="${TOP - 6}" text-anchor="end">all</text>
${drawn}${ticks(bins, unit, (i) => x(i)! + x.bandwidth() / 2, [left, right], y)}` as Html,
  };
}

function bars(row: Row, bins: readonly Bin[], at: (i: number) => number, width: number, y: number): Html[] {
  const room = row.height - GAP;
  const length = scaleLinear()
    .domain([0, Math.max(1, ...row.counts)])
    .range([0, room]);
  return bins.flatMap((bin, i) => {
    const count = row.counts[i]!;
    const height = Math.max(1.5, length(count));
    return count === 0
      ? []
      : [
          mark({
            href: row.href(bin),
            label: `${row.prefix}${bin.label}: ${counted(count, 'statement')}`,
            x: at(i),
            y: y - room,
            width,
            height: room,
            drawn:
              html`<rect class="bar" x="${px(at(i))}" y="${px(y - height)}" width="${px(width)}" height="${px(height)}"></rect>` as Html,
          }),
        ];
  });
}

/** As many labels under the axis as have room; the first names its year, later ones only a new one. */
function ticks(
  bins: readonly Bin[],
  unit: string,
  x: (i: number) => number,
  [left, right]: readonly [number, number],
  y: number,
): Html[] {
  const room = Math.max(1, Math.floor((right - left) / (unit.includes('year') ? 40 : 84)));
  const every = Math.ceil(bins.length / room);
  let year = '';
  return bins.flatMap(({ from }, i) => {
    if (i % every !== 0) return [];
    const fresh = from.slice(0, 4) !== year;
    year = from.slice(0, 4);
    const anchor = i === 0 && bins.length > 1 ? 'start' : 'middle';
    const at = i === 0 && bins.length > 1 ? left : x(i);
    return [
      html`<line class="axis" x1="${px(x(i))}" x2="${px(x(i))}" y1="${y}" y2="${y + 4}"></line><text class="small" x="${px(at)}" y="${y + 18}" text-anchor="${anchor}">${tick(from, unit, fresh)}</text>` as Html,
    ];
  });
}

function tick(day: string, unit: string, fresh: boolean): string {
  if (unit.includes('year')) return day.slice(0, 4);
  const words = unit === 'day' || unit === 'week' ? `${Number(day.slice(8))} ${shortMonth(day)}` : shortMonth(day);
  return fresh ? `${words} ${day.slice(0, 4)}` : words;
}
