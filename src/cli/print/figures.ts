/** Figures in a compact form: "≈ 4,000 dockers (3 May)". */
import type { RecordedStatement, Span } from '../../record/record.ts';
import type { Figure } from '../../record/statement.ts';
import { isWritten, readablePart } from './dates.ts';

const BOUNDS: Readonly<Record<Figure['bound'], string>> = {
  exact: '',
  about: '≈ ',
  'at-least': '≥ ',
  'at-most': '≤ ',
  range: '',
};

const SIGNS: Readonly<Record<string, string>> = { USD: '$', GBP: '£', EUR: '€', JPY: '¥' };

export function figureWords(f: Figure, year: string | null): string {
  const unit = f.unit === 'share' ? 'percent' : f.unit;
  const scaled = (n: number): string => withUnit(f.unit === 'share' ? n * 100 : n, unit);
  const size =
    f.value !== null
      ? BOUNDS[f.bound] + scaled(f.value)
      : f.low !== null && f.high !== null
        ? `${scaled(f.low)}–${scaled(f.high)}`
        : f.low !== null
          ? `≥ ${scaled(f.low)}`
          : f.high !== null
            ? `≤ ${scaled(f.high)}`
            : 'a number';
  return `${size}${f.of ? ` ${f.of}` : ''}${f.asOf ? ` (${readablePart(f.asOf, year)})` : ''}`;
}

function withUnit(n: number, unit: string | null): string {
  const digits = short(n);
  if (unit === null) return digits;
  if (unit === 'percent') return `${digits}%`;
  return SIGNS[unit] ? SIGNS[unit] + digits : `${digits} ${unit}`;
}

/** "4,000", "4.5bn"; millions and more in full only where that says more. */
function short(n: number): string {
  for (const [size, word] of [
    [1e12, 'tn'],
    [1e9, 'bn'],
    [1e6, 'm'],
  ] as const)
    if (Math.abs(n) >= size && Number.isInteger(Math.round((n / size) * 1e6) / 1e3))
      return `${plainly(n / size)}${word}`;
  return plainly(n);
}

const plainly = (n: number): string => n.toLocaleString('en-US', { maximumFractionDigits: 3 });

/** Number words whose size a reader has to work out. */
const WORKED_OUT =
  /\b(?:dozen|score|gross|thirds?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|in (?:three|four|five|ten|\d+))\b/i;

/** Figures that tell more than the words of the content do: a date worked out, or a size. The words tell all others. */
export function tellingFigures(s: RecordedStatement): Figure[] {
  const content = s.content.map((span) => span.text).join(' ');
  const isDated = ({ asOf }: Figure) => asOf !== null && asOf !== s.said?.value && !isWritten(asOf, content);
  return s.figures.filter((f) => isDated(f) || (f.value !== null && WORKED_OUT.test(wordsOf(f, s.content))));
}

function wordsOf(f: Figure, content: readonly Span[]): string {
  const span = content.find((c) => c.start <= f.start && f.end <= c.end);
  return span ? [...span.text].slice(f.start - span.start, f.end - span.start).join('') : '';
}
