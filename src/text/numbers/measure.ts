/** What stands behind a number: scale ("million"), unit ("percent"), half ("and a half"). */
import type { Range } from '../../record/article.ts';
import { signed } from './currencies.ts';
import type { NumberExpression } from './expression.ts';
import { type Unit, unitAt } from './units.ts';
import { SCALE_WORD, scaleOf } from './words.ts';

const SCALE = new RegExp(
  `(?:[\\s-]+(?:${SCALE_WORD})(?![\\p{L}])|\\s?(?:m|mn|mln|bn|tn|trn|k)(?![\\p{L}\\p{N}])|(?<=[$£€¥].{0,9})(?:b|mm)(?![\\p{L}\\p{N}]))`,
  'iuy',
);
const AND_A_HALF = /\s+and\s+(?:a\s+half|three[\s-]quarters|a\s+quarter)\b/iy;

export function scaleAt(text: string, end: number): { by: number; end: number } {
  let by = 1;
  let to = end;
  for (let i = 0; i < 2; i++) {
    SCALE.lastIndex = to;
    const m = SCALE.exec(text);
    if (!m) break;
    by *= scaleOf(m[0].replace(/^[\s-]+/, ''));
    to += m[0].length;
  }
  return { by, end: to };
}

export function measured(
  text: string,
  at: number,
  figures: Range,
  plain: number,
  by: number,
  sign: string | undefined,
  written: 'digits' | 'words',
  scale = by,
): NumberExpression {
  AND_A_HALF.lastIndex = figures.end;
  const half = AND_A_HALF.exec(text);
  let value = plain;
  let to = figures.end;
  let times = by;
  if (half) {
    to += half[0].length;
    value += /half/.test(half[0]) ? 0.5 : /three/.test(half[0]) ? 0.75 : 0.25;
    const more = scaleAt(text, to);
    times *= more.by;
    to = more.end;
  }
  const unit = unitAt(text, to, scale > 1) ?? magnitude(text, at, to, value * times);
  const named = sign ? signed(sign) : (unit?.unit ?? null);
  const money = sign !== undefined && unit !== null && !/^[A-Z]{3}$/.test(unit.unit) ? null : unit;
  return number(
    at,
    { start: figures.start, end: to },
    round(value * times * (sign ? 1 : (unit?.factor ?? 1))),
    named,
    money?.end ?? to,
    Math.max(scale, times),
    written,
  );
}

/** "a magnitude of 5.9", "5.9 on the Richter scale" */
function magnitude(text: string, at: number, end: number, value: number): Unit | null {
  if (value > 10) return null;
  const isOne =
    /\bmagnitude(?:\s*-\s*|\s+)(?:(?:of|at|was|is)\s+)?(?:(?:about|around|at\s+least|a)\s+)?$/i.test(
      text.slice(Math.max(0, at - 40), at),
    ) || /^\s+on\s+the\s+(?:open-ended\s+)?Richter\b/i.test(text.slice(end, end + 32));
  return isOne ? { unit: 'magnitude', end, factor: 1 } : null;
}

export const number = (
  start: number,
  figures: Range,
  value: number,
  unit: string | null,
  end: number,
  scale: number,
  written: NumberExpression['written'],
): NumberExpression => ({ start, end, value, low: null, high: null, unit, written, number: figures, scale });

/** 2.3 × 1,000,000 is 2,300,000, and 4.35 × 100 is 435. */
const round = (n: number): number => Number(n.toPrecision(12));
