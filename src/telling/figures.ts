/** Figures in a compact form: "≈ 4,000 dockers (3 May)". */
import type { Figure } from '../record/statement.ts';
import { readablePart } from './dates.ts';

const BOUNDS: Readonly<Record<Figure['bound'], string>> = {
  exact: '',
  about: '≈ ',
  'at-least': '≥ ',
  'at-most': '≤ ',
  range: '',
};

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['USD', '$'],
  ['GBP', '£'],
  ['EUR', '€'],
  ['JPY', '¥'],
]);

/** With what is counted and when; the year is said where it is not `year`. */
export const figureWords = (f: Figure, year: string | null = null): string =>
  `${figureSize(f)}${f.of ? ` ${f.of}` : ''}${f.asOf ? ` (${readablePart(f.asOf, year)})` : ''}`;

/** "≥ $4.5bn", "3–5". */
export function figureSize(f: Figure): string {
  const unit = f.unit === 'share' ? 'percent' : f.unit;
  const scaled = (n: number): string => withUnit(f.unit === 'share' ? n * 100 : n, unit);
  // A record from a stranger's archive may hold any bound.
  if (f.value !== null) return (BOUNDS[f.bound] ?? '') + scaled(f.value);
  if (f.low !== null && f.high !== null) return `${scaled(f.low)}–${scaled(f.high)}`;
  if (f.low !== null) return `≥ ${scaled(f.low)}`;
  return f.high === null ? 'a number' : `≤ ${scaled(f.high)}`;
}

function withUnit(n: number, unit: string | null): string {
  const digits = shortNumber(n);
  if (unit === null) return digits;
  if (unit === 'percent') return `${digits}%`;
  const sign = SIGNS.get(unit);
  return sign ? sign + digits : `${digits} ${unit}`;
}

/** "4,000", "4.5bn"; millions and more in full only where that says more. */
function shortNumber(n: number): string {
  for (const [size, word] of [
    [1e12, 'tn'],
    [1e9, 'bn'],
    [1e6, 'm'],
  ] as const)
    if (Math.abs(n) >= size && Number.isInteger(Math.round((n / size) * 1e6) / 1e3))
      return `${NUMBER.format(n / size)}${word}`;
  return NUMBER.format(n);
}

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });
