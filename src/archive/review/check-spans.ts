/** Whether stretches that a person chose are words of the text. */
import { failed, ok, type Result } from '../../record/problem.ts';
import type { Span } from '../../record/record.ts';
import type { PointText } from './point-text.ts';

const MOST_SPANS = 50;
export const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

export function spansIn(field: string, value: unknown, text: PointText): Result<readonly Span[]> {
  if (!Array.isArray(value) || value.length > MOST_SPANS)
    return bad(`${field}: not a list of at most ${MOST_SPANS} spans.`);
  const spans: Span[] = [];
  for (const one of value) {
    const span = spanIn(field, one, text);
    if (!span.ok) return span;
    spans.push(span.value);
  }
  spans.sort((a, b) => a.start - b.start);
  if (spans.some((span, i) => i > 0 && span.start < spans[i - 1]!.end))
    return bad(`${field}: two of the spans overlap.`);
  return ok(spans);
}

/** Without the white space at its ends. */
export function spanIn(field: string, value: unknown, text: PointText): Result<Span> {
  const { start, end } = (value ?? {}) as Record<string, unknown>;
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end))
    return bad(`${field}: start and end must be whole numbers.`);
  const [from, to] = [start as number, end as number];
  if (from < 0 || to > text.length || from >= to)
    return bad(`${field}: ${from} to ${to} is not a stretch of the text, which has ${text.length} characters.`);
  const words = text.slice(from, to);
  const before = [...words].length - [...words.trimStart()].length;
  const exact = words.trim();
  if (exact === '') return bad(`${field}: ${from} to ${to} is only white space.`);
  return ok({ start: from + before, end: from + before + [...exact].length, text: exact });
}

export const bad = (message: string) => failed('bad-input', message);
