/** Whether a person's list of figures makes sense. */
import { ok, type Result } from '../../record/problem.ts';
import type { Figure } from '../../record/statement.ts';
import { bad, DATE, spanIn } from './check-spans.ts';
import type { PointText } from './point-text.ts';

const BOUNDS = ['exact', 'about', 'at-least', 'at-most', 'range'];
const MOST = 50;

export function checkFigures(value: unknown, text: PointText): Result<readonly Figure[]> {
  if (!Array.isArray(value) || value.length > MOST) return bad(`figures: not a list of at most ${MOST}.`);
  const figures: Figure[] = [];
  for (const one of value) {
    const figure = figureIn((one ?? {}) as Record<string, unknown>, text);
    if (!figure.ok) return figure;
    figures.push(figure.value);
  }
  return ok(figures.sort((a, b) => a.start - b.start));
}

function figureIn(one: Record<string, unknown>, text: PointText): Result<Figure> {
  const span = spanIn('figures', one, text);
  if (!span.ok) return span;
  const { value = null, low = null, high = null, bound = 'exact', unit = null, of = null, asOf = null } = one;
  if (![value, low, high].every((n) => n === null || (typeof n === 'number' && Number.isFinite(n))))
    return bad('figures: value, low and high are numbers or nothing.');
  if (!BOUNDS.includes(bound as string)) return bad(`figures: the bound is one of: ${BOUNDS.join(', ')}.`);
  if (![unit, of].every((t) => t === null || (typeof t === 'string' && t.length <= 300)))
    return bad('figures: unit and what is counted are short texts or nothing.');
  if (asOf !== null && !(typeof asOf === 'string' && DATE.test(asOf)))
    return bad('figures: the date is written 2026, 2026-03 or 2026-03-02.');
  const { start, end } = span.value;
  return ok({ value, low, high, bound, unit, of, asOf, start, end } as Figure);
}
