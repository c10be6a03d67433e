/** Dates of feeds and sitemaps, in all the forms they come in, to ISO 8601 as exact as they are. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Hours from UTC by RFC 822 and by names that mean one zone only. IST, BST, AST and the like mean several: then the day is all that is sure. */
const ZONES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    z: 'Z',
    ut: 'Z',
    utc: 'Z',
    gmt: 'Z',
    wet: 'Z',
    cet: '+01:00',
    cest: '+02:00',
    mez: '+01:00',
    mesz: '+02:00',
    eet: '+02:00',
    eest: '+03:00',
    msk: '+03:00',
    jst: '+09:00',
    kst: '+09:00',
    hkt: '+08:00',
    sgt: '+08:00',
    aest: '+10:00',
    aedt: '+11:00',
    nzst: '+12:00',
    nzdt: '+13:00',
    est: '-05:00',
    edt: '-04:00',
    cst: '-06:00',
    cdt: '-05:00',
    mst: '-07:00',
    mdt: '-06:00',
    pst: '-08:00',
    pdt: '-07:00',
    brt: '-03:00',
    sast: '+02:00',
    wat: '+01:00',
  }),
);

const TIME = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?`;
const ZONE = String.raw`([+-]\d{1,2}:?\d{2}|[a-z]{1,5}(?:[+-]\d{1,2}(?::?\d{2})?)?)`;
const ISO = new RegExp(String.raw`^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[t ]+${TIME}\s*${ZONE}?)?)?)?(?![\d:])`, 'i');
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:t?(\d{2})(\d{2})(\d{2})?\s*(z|[+-]\d{2}:?\d{2})?)?$/i;
const DAY_FIRST = new RegExp(
  String.raw`^(?:[a-zé]{2,9}[.,\s]+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4}|\d{2})(?:,?\s+(?:at\s+)?${TIME}\s*([ap]m)?\s*\(?${ZONE}?)?`,
  'i',
);
const MONTH_FIRST = new RegExp(
  String.raw`^(?:[a-z]{3,9}[.,\s]+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:,?\s+(?:at\s+)?${TIME}\s*([ap]m)?\s*\(?${ZONE}?)?`,
  'i',
);
/** As `date` and C's asctime print it: Mon May  4 10:00:00 CEST 2026 */
const ASCTIME = new RegExp(String.raw`^[a-z]{3}\s+([a-z]{3})\s+(\d{1,2})\s+${TIME}\s+(?:${ZONE}\s+)?(\d{4})`, 'i');

interface Parts {
  readonly year: string | undefined;
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly hour?: string | undefined;
  readonly minute?: string | undefined;
  readonly second?: string | undefined;
  readonly half?: string | undefined;
  readonly zone?: string | undefined;
}

/** More than this ahead of the clock is a mistake, not a zone. */
const AHEAD_MS = 48 * 3_600_000;

/**
 * A date ("2026-05-04") or date-time ("2026-05-04T10:00:00+02:00"; without zone where none is written), or null: not a date,
 * before 1990, or more than two days after `now`.
 */
export function feedDate(text: string | null, now: Date | null): string | null {
  if (text === null) return null;
  const date = write(partsOf(text.trim().slice(0, 100)));
  if (date === null || date < '1990') return null;
  return now !== null && instantOf(date) > now.getTime() + AHEAD_MS ? null : date;
}

/** Milliseconds, for putting in order: what has no zone counts as UTC. */
export function instantOf(date: string): number {
  return Date.parse(/T[\d:]+$/.test(date) ? `${date}Z` : date);
}

/** What a JavaScript program of the publisher prints: milliseconds or seconds since 1970, as JSON feeds have it now and then. */
const EPOCH = /^1\d{9}(?:\d{3})?$/;

function partsOf(s: string): Parts | string | null {
  if (EPOCH.test(s)) return `${new Date(Number(s.padEnd(13, '0'))).toISOString().slice(0, 19)}Z`;
  let m = COMPACT.exec(s) ?? ISO.exec(s);
  if (m) return { year: m[1], month: m[2], day: m[3], hour: m[4], minute: m[5], second: m[6], zone: m[7] };
  m = DAY_FIRST.exec(s);
  if (m) return { day: m[1], month: m[2], year: m[3], hour: m[4], minute: m[5], second: m[6], half: m[7], zone: m[8] };
  m = MONTH_FIRST.exec(s);
  if (m) return { month: m[1], day: m[2], year: m[3], hour: m[4], minute: m[5], second: m[6], half: m[7], zone: m[8] };
  m = ASCTIME.exec(s);
  return m ? { month: m[1], day: m[2], hour: m[3], minute: m[4], second: m[5], zone: m[6], year: m[7] } : null;
}

function write(parts: Parts | string | null): string | null {
  if (parts === null || typeof parts === 'string') return parts;
  const day = dayOf(parts);
  if (day === null || day.length < 10 || parts.hour === undefined) return day;
  const zone = parts.zone === undefined ? '' : zoneOf(parts.zone);
  const hour = hourOf(parts);
  if (zone === null || hour > 23 || Number(parts.minute) > 59) return day;
  const second = Math.min(59, Number(parts.second ?? 0)); // a leap second is 60
  return `${day}T${pad(hour)}:${parts.minute}:${pad(second)}${zone}`;
}

/** Year and month alone make no date that the record has: null. */
function dayOf({ year, month, day }: Parts): string | null {
  if (!year || !month || !day) return null;
  const y = year.length === 2 ? (Number(year) < 70 ? 2000 : 1900) + Number(year) : Number(year);
  const m = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const date = new Date(Date.UTC(y, m - 1, Number(day)));
  return m > 0 && date.getUTCMonth() === m - 1 && date.getUTCDate() === Number(day) && Number(day) > 0
    ? `${y}-${pad(m)}-${pad(Number(day))}`
    : null;
}

function hourOf({ hour, half }: Parts): number {
  const h = Number(hour);
  if (half === undefined || h > 12) return h;
  return (h % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
}

/** Null for a name that nobody, or more than one part of the world, uses. */
function zoneOf(zone: string): string | null {
  const offset = /^(?:utc|gmt|ut)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(zone);
  if (!offset) return ZONES.get(zone.toLowerCase()) ?? null;
  const hours = Number(offset[2]);
  return hours > 14 ? null : hours === 0 && !Number(offset[3]) ? 'Z' : `${offset[1]}${pad(hours)}:${offset[3] ?? '00'}`;
}

const pad = (n: number): string => String(n).padStart(2, '0');
