/** What a person can do with a statement, as parts of a log entry; or why it makes no sense. Nothing is written here. */
import { ok, type Result } from '../../record/problem.ts';
import type { OnRecord, RecordedStatement, Span } from '../../record/record.ts';
import { checkStatement, checkValue, type Surroundings } from './check.ts';
import { bad, spansIn } from './check-spans.ts';
import { FIELDS, type Field, fieldValue, isField, SPAN_FIELDS, sameValue, withValue } from './fields.ts';
import { type Spans, spansKey } from './spans.ts';

/** Values of fields as in the record; spans need only start and end. */
export type Values = Partial<Readonly<Record<Field, unknown>>>;

export function corrected(seen: RecordedStatement, values: Values, around: Surroundings): Result<RecordedStatement> {
  let to = seen;
  for (const [field, value] of Object.entries(values)) {
    if (!isField(field)) return bad(`There is no field “${field.slice(0, 40)}”; fields are: ${FIELDS.join(', ')}.`);
    const checked = checkValue(field, value, around);
    if (!checked.ok) return checked;
    to = withValue(to, field, checked.value);
  }
  const wrong = checkStatement(to);
  return wrong === null ? ok(to) : bad(wrong);
}

/** Fields in which two forms of a statement differ. */
export const changedFields = (from: RecordedStatement, to: RecordedStatement): Field[] =>
  FIELDS.filter((field) => !sameValue(fieldValue(from, field), fieldValue(to, field)));

/** Each part takes what the whole has, and only the figures and labels in its own words. */
export function splitInto(
  seen: RecordedStatement,
  parts: readonly Values[],
  around: Surroundings,
): Result<RecordedStatement[]> {
  if (parts.length < 2 || parts.length > 10) return bad('A statement is split into two to ten parts.');
  const made: RecordedStatement[] = [];
  for (const values of parts) {
    const part = corrected(seen, values, around);
    if (!part.ok) return part;
    made.push(withOwnWords(part.value));
  }
  if (new Set(made.map(spansKey)).size < made.length) return bad('Two of the parts are the same words.');
  return ok(made.map((part) => ({ ...part, confidence: 1 })));
}

function withOwnWords(s: RecordedStatement): RecordedStatement {
  const own = [...s.source, ...s.content];
  const inside = (r: { start: number; end: number }) => own.some((o) => o.start <= r.start && r.end <= o.end);
  return { ...s, figures: s.figures.filter(inside), labels: s.labels.filter(inside) };
}

/** The first one's cue and fields, the words of both. */
export function joinedWith(seen: RecordedStatement, other: RecordedStatement, around: Surroundings): RecordedStatement {
  const merged = (a: readonly Span[], b: readonly Span[]): Span[] => {
    const out: Span[] = [];
    for (const span of [...a, ...b].sort((x, y) => x.start - y.start)) {
      const last = out.at(-1);
      if (!last || span.start >= last.end) out.push(span);
      else if (span.end > last.end)
        out[out.length - 1] = { start: last.start, end: span.end, text: around.text.slice(last.start, span.end) };
    }
    return out;
  };
  const inOrder = <T extends { readonly start: number }>(a: readonly T[], b: readonly T[]): T[] =>
    [...new Map([...a, ...b].map((one) => [JSON.stringify(one), one])).values()].sort((x, y) => x.start - y.start);
  return {
    ...seen,
    source: merged(seen.source, other.source),
    cue: seen.cue ?? other.cue,
    content: merged(seen.content, other.content),
    figures: inOrder(seen.figures, other.figures),
    labels: inOrder(seen.labels, other.labels),
    refersTo: [...new Set([...seen.refersTo, ...other.refersTo])].filter((id) => id !== seen.id && id !== other.id),
    confidence: 1,
  };
}

/** A statement that the machine did not find. */
export function fromNothing(values: Values, around: Surroundings, record: OnRecord): Result<RecordedStatement> {
  const blank: RecordedStatement = {
    id: '',
    source: [],
    cue: null,
    content: [],
    form: 'indirect',
    stance: 'asserts',
    tone: 'neutral',
    speaker: { name: null, aliases: [], role: null, kind: null, naming: null, certainty: 'unknown' },
    addressee: null,
    channel: null,
    said: null,
    figures: [],
    refersTo: [],
    within: null,
    labels: [],
    confidence: 1,
  };
  // Spans first: what a name resolves to depends on the words of the source.
  const ordered = Object.fromEntries(
    Object.entries(values).sort(([a], [b]) => Number(isSpan(b)) - Number(isSpan(a))),
  ) as Values;
  const made = corrected(blank, { 'speaker.naming': namingOf(values), ...ordered }, around);
  if (!made.ok) return made;
  if (record.statements.some((s) => spansKey(s) === spansKey(made.value)))
    return bad('There is a statement at exactly these words already; correct that one.');
  return made;
}

const namingOf = (values: Values): string | null =>
  values['speaker.name'] ? 'named' : Array.isArray(values.source) && values.source.length > 0 ? null : 'none';

const isSpan = (field: string): boolean => (SPAN_FIELDS as readonly string[]).includes(field);

/** An old statement at new words. Other spans go with them where their words are there too, and are left out where not. */
export function atNewWords(old: RecordedStatement, to: Values, around: Surroundings): Result<RecordedStatement> {
  const { source = [], cue = null, content = [] } = to;
  const spans = spansIn('content', content, around.text);
  if (!spans.ok) return spans;
  const shift = shiftBetween(old, { content: spans.value });
  const moved = <T extends { readonly start: number; readonly end: number }>(r: T | null, words?: string): T | null => {
    if (r === null || shift === null || r.start + shift < 0) return null;
    const there = around.text.slice(r.start + shift, r.end + shift);
    return words === undefined || there === words ? { ...r, start: r.start + shift, end: r.end + shift } : null;
  };
  const kept: RecordedStatement = {
    ...old,
    addressee: moved(old.addressee, old.addressee?.text),
    channel: moved(old.channel, old.channel?.text),
    said: null,
    figures: [],
    labels: old.labels.map((l) => moved(l, l.text)).filter((l) => l !== null),
    refersTo: old.refersTo.filter((id) => around.others.has(id)),
    within: old.within !== null && around.others.has(old.within) ? old.within : null,
  };
  return corrected(kept, { source, cue, content }, around);
}

function shiftBetween(old: Pick<Spans, 'content'>, to: Pick<Spans, 'content'>): number | null {
  const [from, now] = [old.content[0], to.content[0]];
  return from && now && from.text === now.text ? now.start - from.start : null;
}
