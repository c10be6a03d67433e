/** Time as a few columns: as fine as fits beside each other. */

import { html } from 'hono/html';
import type { Html } from '../page.ts';
import { clock, dateText, dayOf } from '../parts/time.ts';

export interface Column {
  /** A minute, a day, a month or a year: the beginning of an ISO 8601 time in the zone of the app. */
  readonly from: string;
  readonly grain: 'minute' | 'day' | 'month' | 'year';
}

const MOST = 7;
/** Of years, in which a page's own date may be anything. */
const MOST_YEARS = 12;
const LENGTHS = { day: 10, month: 7, year: 4 } as const;

export interface Columns {
  readonly columns: readonly Column[];
  /** The column of a time. */
  readonly placeOf: (at: string) => number;
}

export function columnsOf(times: readonly string[], zone: string): Columns {
  const grain = (['minute', 'day', 'month'] as const).find((g) => keysOf(times, g, zone).length <= MOST) ?? 'year';
  const keys = keysOf(times, grain, zone).slice(-MOST_YEARS);
  const place = new Map(keys.map((key, i) => [key, i]));
  return {
    columns: keys.map((from) => ({ from, grain })),
    placeOf: (at) => place.get(keyOf(at, grain, zone)) ?? 0,
  };
}

const keysOf = (times: readonly string[], grain: Column['grain'], zone: string): string[] =>
  [...new Set(times.map((at) => keyOf(at, grain, zone)))].sort();

function keyOf(at: string, grain: Column['grain'], zone: string): string {
  const time = Date.parse(at);
  if (Number.isNaN(time)) return '';
  if (grain === 'minute') return new Date(time).toISOString();
  return dayOf(at, zone).slice(0, LENGTHS[grain]);
}

/** The day above, the time of day below it. */
export function columnHead({ from, grain }: Column, zone: string): Html {
  if (from === '') return html`no date`;
  if (grain !== 'minute') return html`<time datetime="${from}">${dateText(from, zone)}</time>`;
  const midnight = from.endsWith('T00:00:00.000Z');
  return html`${dateText(from, zone)}${midnight ? '' : html`<br>${clock(from, zone)}`}`;
}
