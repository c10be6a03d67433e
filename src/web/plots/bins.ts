/** Days grouped so that they fit on an axis: days, weeks, months, quarters, years, or runs of years. Dates are "YYYY-MM-DD", both ends included. */
export interface Bin {
  readonly from: string;
  readonly to: string;
  /** In words: "3 March 2026", "2 to 8 March 2026", "March 2026". */
  readonly label: string;
}

export interface Bins {
  readonly unit: string;
  readonly bins: readonly Bin[];
  /** Of a day; -1 outside. */
  readonly indexOf: (day: string) => number;
}

interface Step {
  readonly unit: string;
  /** About how many days; only to choose by. */
  readonly days: number;
  readonly start: (day: Date) => Date;
  readonly next: (start: Date) => Date;
}

const utc = (year: number, month: number, day: number): Date => {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date;
};
const shifted = (d: Date, years: number, months: number, days: number): Date =>
  utc(d.getUTCFullYear() + years, d.getUTCMonth() + months, d.getUTCDate() + days);

const years = (every: number): Step => ({
  unit: every === 1 ? 'year' : `${every} years`,
  days: 365.25 * every,
  start: (d) => utc(Math.floor(d.getUTCFullYear() / every) * every, 0, 1),
  next: (d) => shifted(d, every, 0, 0),
});

const STEPS: readonly Step[] = [
  { unit: 'day', days: 1, start: (d) => d, next: (d) => shifted(d, 0, 0, 1) },
  // Weeks begin on Monday, as in ISO 8601.
  {
    unit: 'week',
    days: 7,
    start: (d) => shifted(d, 0, 0, -((d.getUTCDay() + 6) % 7)),
    next: (d) => shifted(d, 0, 0, 7),
  },
  {
    unit: 'month',
    days: 30.4,
    start: (d) => utc(d.getUTCFullYear(), d.getUTCMonth(), 1),
    next: (d) => shifted(d, 0, 1, 0),
  },
  {
    unit: 'quarter',
    days: 91.3,
    start: (d) => utc(d.getUTCFullYear(), Math.floor(d.getUTCMonth() / 3) * 3, 1),
    next: (d) => shifted(d, 0, 3, 0),
  },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map(years),
];

const parsed = (day: string): Date => new Date(`${day}T00:00:00Z`);
const written = (date: Date): string => date.toISOString().slice(0, 10);

/** So many days later, or earlier. */
export const shiftedDay = (day: string, days: number): string => written(shifted(parsed(day), 0, 0, days));

export const daysBetween = (first: string, last: string): number =>
  (parsed(last).getTime() - parsed(first).getTime()) / 86_400_000;

/** The finest grouping from `first` to `last` that has at most `max` bins. */
export function binsOf(first: string, last: string, max: number): Bins {
  const span = daysBetween(first, last) + 1;
  const step = STEPS.find(({ days }) => span / days <= max - 1) ?? STEPS.at(-1)!;
  const bins: Bin[] = [];
  const end = parsed(last);
  for (let start = step.start(parsed(first)); start <= end; start = step.next(start)) {
    const from = written(start);
    const to = written(shifted(step.next(start), 0, 0, -1));
    bins.push({ from, to, label: labelOf(from, to, step.unit) });
  }
  return { unit: step.unit, bins, indexOf: (day) => indexOf(bins, day) };
}

function indexOf(bins: readonly Bin[], day: string): number {
  let low = 0;
  let high = bins.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const bin = bins[middle]!;
    if (day < bin.from) high = middle - 1;
    else if (day > bin.to) low = middle + 1;
    else return middle;
  }
  return -1;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

export const shortMonth = (day: string): string => MONTHS[Number(day.slice(5, 7)) - 1]!.slice(0, 3);
const monthYear = (day: string): string => `${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
/** "2026-03-03" as "3 March 2026". */
export const dayInWords = (day: string): string => `${Number(day.slice(8, 10))} ${monthYear(day)}`;

function labelOf(from: string, to: string, unit: string): string {
  if (unit === 'day') return dayInWords(from);
  if (unit === 'week') return `${dayInWords(from)} to ${dayInWords(to)}`;
  if (unit === 'month') return monthYear(from);
  if (unit === 'quarter') return `${MONTHS[Number(from.slice(5, 7)) - 1]} to ${monthYear(to)}`;
  return unit === 'year' ? from.slice(0, 4) : `${from.slice(0, 4)} to ${to.slice(0, 4)}`;
}
