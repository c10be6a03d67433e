/** Dates as pages write them, to ISO 8601 as exact as they are. */

const MONTHS: readonly string[][] = [
  // Own list: English, German, French, Spanish, Italian, Portuguese, Dutch, Polish (both cases).
  'january jan januar jänner janvier janv enero ene gennaio gen janeiro januari stycznia styczeń'.split(' '),
  'february feb februar février févr febrero febbraio fevereiro fev februari lutego luty'.split(' '),
  'march mar märz mrz maerz mars marzo março maart marca marzec'.split(' '),
  'april apr avril avr abril abr aprile kwietnia kwiecień'.split(' '),
  'may mai mayo maggio mag maio mei maja maj'.split(' '),
  'june jun juni juin junio giugno giu junho czerwca czerwiec'.split(' '),
  'july jul juli juillet juil julio luglio lug julho lipca lipiec'.split(' '),
  'august aug août agosto ago augustus sierpnia sierpień'.split(' '),
  'september sep sept septembre septiembre settembre set setembro września wrzesień'.split(' '),
  'october oct oktober okt octobre octubre ottobre ott outubro out października październik'.split(' '),
  'november nov novembre noviembre novembro listopada listopad'.split(' '),
  'december dec dezember dez décembre déc diciembre dic dicembre dezembro grudnia grudzień'.split(' '),
];
const MONTH_OF: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, i) => names.map((n): [string, number] => [n, i + 1])),
);
/** Source of an expression for a month's name. */
export const MONTH_NAMES = [...MONTH_OF.keys()].sort((a, b) => b.length - a.length).join('|');

const ISO =
  /\b((?:19|20)\d\d)-(\d\d?)-(\d\d?)(?:[T ]+(\d\d?):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(Z|[+-]\d\d:?\d\d|UTC|GMT)?)?/i;
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z)?)?$/;
const SLASHED = /\b((?:19|20)\d\d)[/.](\d\d?)[/.](\d\d?)\b/;
const DAY_FIRST = /\b(\d\d?)\s?[./-]\s?(\d\d?)\s?[./-]\s?((?:19|20)\d\d|\d\d)\b/;
const DAY_MONTH = new RegExp(
  `(?<![\\d.,])(\\d\\d?)(?:st|nd|rd|th|\\.|º|er)?[\\s-]+(?:de\\s+|of\\s+)?(${MONTH_NAMES})\\b\\.?,?[\\s-]+(?:de\\s+|del\\s+)?((?:19|20)\\d\\d)(?!\\d)`,
  'iu',
);
const MONTH_DAY = new RegExp(
  `(?<!\\p{L})(${MONTH_NAMES})\\.?\\s+(\\d\\d?)(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)(?!\\d)`,
  'iu',
);
const CHINESE = /((?:19|20)\d\d)\s?年\s?(\d\d?)\s?月\s?(\d\d?)\s?日/;

/** No date is without one of these; most texts are. */
const HINT = /(?:19|20)\d\d|\d[./-]\s?\d/;

const pad = (n: number): string => String(n).padStart(2, '0');

function day(y: number, m: number, d: number): string | null {
  const date = new Date(Date.UTC(y, m - 1, d));
  return date.getUTCMonth() === m - 1 && date.getUTCDate() === d ? `${y}-${pad(m)}-${pad(d)}` : null;
}

function time(m: RegExpExecArray): string {
  if (!m[4] || Number(m[4]) > 23 || Number(m[5]) > 59) return '';
  const zone = m[7] ? (/^(?:z|utc|gmt)$/i.test(m[7]) ? 'Z' : m[7].replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2')) : '';
  return `T${pad(Number(m[4]))}:${m[5]}${m[6] ? `:${m[6]}` : ''}${zone}`;
}

/**
 * The first date in `text`, or null. `monthFirst` decides 3/4/2020 where both readings are possible. Texts are looked at up
 * to 200 characters.
 */
export function readDate(text: string | null | undefined, monthFirst = false): string | null {
  if (!text) return null;
  const s = text.trim().slice(0, 200);
  if (!HINT.test(s)) return null;
  const iso = ISO.exec(s) ?? COMPACT.exec(s);
  if (iso) {
    const d = day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    if (d) return d + time(iso);
  }
  const dm = DAY_MONTH.exec(s);
  if (dm) return day(Number(dm[3]), MONTH_OF.get(dm[2]!.toLowerCase())!, Number(dm[1]));
  const md = MONTH_DAY.exec(s);
  if (md) return day(Number(md[3]), MONTH_OF.get(md[1]!.toLowerCase())!, Number(md[2]));
  const ymd = SLASHED.exec(s) ?? CHINESE.exec(s);
  if (ymd) return day(Number(ymd[1]), Number(ymd[2]), Number(ymd[3]));
  const n = DAY_FIRST.exec(s);
  if (n) {
    const year = Number(n[3]) < 100 ? 2000 + Number(n[3]) : Number(n[3]);
    const a = Number(n[1]);
    const b = Number(n[2]);
    return monthFirst && a <= 12 ? (day(year, a, b) ?? day(year, b, a)) : (day(year, b, a) ?? day(year, a, b));
  }
  return null;
}
