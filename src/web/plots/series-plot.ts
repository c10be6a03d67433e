/**
 * Values of one quantity as they came on record: a row a value, earliest first, each as the stretch of the axis that its words
 * allow. A dot is a number, a ring one that is "about"; a bar goes from the lowest to the highest of a range; an arrow has no end; what was
 * superseded is drawn in broken lines and its size struck through.
 */
import { scaleLinear } from 'd3-scale';
import { html } from 'hono/html';
import type { Html } from '../page.ts';
import { domainOf, type Stretch } from './bounds.ts';
import { fit } from './fit.ts';
import type { Drawing, Plot } from './frame.ts';
import { mark, px } from './mark.ts';

export interface SeriesRow {
  /** "Cy Moor, Radio Estuary" */
  readonly who: string;
  /** "10 March"; empty where the row before has the same. */
  readonly day: string;
  /** "≥ 14" */
  readonly size: string;
  readonly stretch: Stretch;
  readonly href: string;
  /** A sentence with all of it. */
  readonly label: string;
  readonly superseded: boolean;
  /** It cannot hold together with another one. */
  readonly contested: boolean;
}

export interface SeriesPlotData {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly rows: readonly SeriesRow[];
  /** For the numbers of the axis. */
  readonly tick: (value: number) => string;
  /** No value is a fraction: the axis has none either. */
  readonly isWhole: boolean;
  readonly missing: string | null;
}

/** The page has the table. */
export const seriesPlot = (data: SeriesPlotData): Omit<Plot, 'table'> => ({
  ...data,
  draw: (width) => draw(data, width),
});

const ROW = 26;
const NARROW_ROW = 44;
const AXIS = 26;
const DAY = 74;

interface Place {
  readonly left: number;
  readonly right: number;
  readonly x: (value: number) => number;
}

function draw({ rows, tick, isWhole }: SeriesPlotData, width: number): Drawing {
  const narrow = width < 500;
  const place = { left: narrow ? 4 : 296, right: width - 74 };
  const scale = scaleLinear()
    .domain(domainOf(rows.map((row) => row.stretch)))
    .range([place.left + 8, place.right - 8]);
  const x = (value: number): number => scale(value);
  const height = narrow ? NARROW_ROW : ROW;
  const bottom = rows.length * height + 4;
  const ticks = scale
    .ticks(narrow ? 4 : 6)
    .filter((value) => !isWhole || Number.isInteger(value))
    .map(
      (value) =>
        html`<line class="rule" x1="${px(x(value))}" x2="${px(x(value))}" y1="0" y2="${bottom}"></line><text class="number" x="${px(x(value))}" y="${bottom + 16}" text-anchor="middle">${tick(value)}</text>`,
    );
  return {
    width,
    height: bottom + AXIS,
    marks:
      html`<g aria-hidden="true">${ticks}<line class="axis" x1="${place.left}" x2="${place.right}" y1="${bottom}" y2="${bottom}"></line></g>
${rows.map((row, i) => rowAt(row, i * height, { ...place, x }, width, narrow))}` as Html,
  };
}

function rowAt(row: SeriesRow, top: number, place: Place, width: number, narrow: boolean): Html {
  const y = top + (narrow ? 30 : 13);
  const beside = narrow
    ? html`<text class="label" x="0" y="${top + 14}">${fit(row.day === '' ? row.who : `${row.day} · ${row.who}`, width, 13)}</text>`
    : html`<text class="number" x="0" y="${y + 4}">${row.day}</text><text class="label${row.superseded ? ' was' : ''}" x="${DAY}" y="${y + 4}">${fit(row.who, place.left - DAY - 10, 13)}</text>`;
  return mark({
    href: row.href,
    label: row.label,
    x: 0,
    y: top,
    width,
    height: narrow ? NARROW_ROW : ROW,
    drawn: shape(row, y, place),
    words:
      html`${beside}<text class="total${row.superseded ? ' was' : ''}" x="${width}" y="${y + 4}" text-anchor="end">${row.contested ? '≠ ' : ''}${fit(row.size, 66, 12)}</text>` as Html,
  });
}

const R = 4.5;

function shape({ stretch, superseded }: SeriesRow, y: number, { left, right, x }: Place): Html {
  const { low, high, isAbout } = stretch;
  const kind = `value${isAbout ? ' about' : ''}${superseded ? ' old' : ''}`;
  if (low !== null && low === high)
    return html`<circle class="${kind}" cx="${px(x(low))}" cy="${y}" r="${R}"></circle>` as Html;
  const [from, to] = [low === null ? left : x(low), high === null ? right : x(high)];
  const end = (at: number): Html =>
    html`<line x1="${px(at)}" x2="${px(at)}" y1="${y - 6}" y2="${y + 6}"></line>` as Html;
  const tip = (at: number, back: number): Html =>
    html`<path d="M${px(at + back)} ${y - 5} L${px(at)} ${y} L${px(at + back)} ${y + 5}"></path>` as Html;
  return html`<g class="stretch ${kind}"><line class="from-to" x1="${px(from)}" x2="${px(to)}" y1="${y}" y2="${y}"></line>${low === null ? tip(from, 6) : end(from)}${high === null ? tip(to, -6) : end(to)}</g>` as Html;
}
