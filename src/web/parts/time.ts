/** Points in time and dates, for people in their zone and for programs in `datetime`. */
import { html } from 'hono/html';
import type { Html } from '../page.ts';
import { foreign } from './foreign.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${zone} ${JSON.stringify(options)}`;
  let known = formats.get(key);
  if (!known) {
    known = new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options });
    formats.set(key, known);
  }
  return known;
}

const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** "24 November 2026, 13:39", to the second where `exact`, with the zone's name. */
export function moment(iso: string, zone: string, exact = false): Html {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return foreign(iso, 60);
  const clock = exact ? ({ ...CLOCK, second: '2-digit', timeZoneName: 'short' } as const) : CLOCK;
  const text = `${format(zone, DAY).format(at)}, ${format(zone, clock).format(at)}`;
  return html`<time datetime="${iso}">${text}</time>`;
}

/** A moment, or the day alone where that is all that was written. */
export const written = (iso: string, zone: string): Html =>
  /^\d{4}(?:-\d\d){0,2}$/.test(iso) ? date(iso, zone) : moment(iso, zone);

/** "13:39" */
export function clock(iso: string, zone: string): Html {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return foreign(iso, 60);
  return html`<time datetime="${iso}">${format(zone, CLOCK).format(at)}</time>`;
}

/** "13:39:05" */
export function stepClock(iso: string, zone: string): Html {
  return html`<time datetime="${iso}">${format(zone, { ...CLOCK, second: '2-digit' }).format(new Date(iso))}</time>`;
}

/** "24 November 2026": the day in that zone of a point in time, or a date as it is, no more exact than it was written. */
export function date(iso: string, zone: string): Html {
  const text = dateText(iso, zone);
  return text === null ? foreign(iso, 60) : html`<time datetime="${iso}">${text}</time>`;
}

/** Null where it is no date. */
export function dateText(iso: string, zone: string): string | null {
  const written = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso);
  const at = new Date(written ? `${written[1]}-${written[2] ?? '01'}-${written[3] ?? '01'}T00:00:00Z` : iso);
  if (Number.isNaN(at.getTime())) return null;
  if (!written) return format(zone, DAY).format(at);
  if (written[3]) return format('UTC', DAY).format(at);
  return written[2] ? format('UTC', { month: 'long', year: 'numeric' }).format(at) : written[1]!;
}

/** "Tuesday, 24 November 2026" of a day. */
export const dayWords = (day: string): string =>
  format('UTC', { weekday: 'long', ...DAY })
    .format(new Date(`${day}T00:00:00Z`))
    .replace(/^(\w+),? /, '$1, ');

/** "2026-11-24": the day in that zone, to group by. */
export function dayOf(iso: string, zone: string): string {
  return format(zone, { year: 'numeric', month: '2-digit', day: '2-digit' })
    .formatToParts(new Date(iso))
    .reduce((day, { type, value }) => day.replace(type, value), 'year-month-day');
}

/** From the first moment of a day ("2026-11-24") in that zone up to the first of the next one, in UTC. Null where there is no such day. */
export function dayRange(day: string, zone: string): { readonly from: string; readonly to: string } | null {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(midnight) || !new Date(midnight).toISOString().startsWith(day)) return null;
  return { from: startOf(midnight, zone), to: startOf(midnight + 86_400_000, zone) };
}

/** Days begin within 14 hours of midnight in UTC, on a quarter of an hour. */
function startOf(midnight: number, zone: string): string {
  const day = new Date(midnight).toISOString().slice(0, 10);
  let from = midnight - 15 * 3_600_000;
  while (dayOf(new Date(from).toISOString(), zone) < day) from += 900_000;
  return new Date(from).toISOString();
}
