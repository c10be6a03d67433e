/** Whether a person's value for a field makes sense: the value as the record has it, or what is wrong with it. */
import { ok, type Result } from '../../record/problem.ts';
import type { RecordedStatement } from '../../record/record.ts';
import { FORMS, KINDS, NAMINGS, STANCES, TONES } from '../../record/statement.ts';
import { checkFigures } from './check-figures.ts';
import { bad, DATE, spanIn, spansIn } from './check-spans.ts';
import type { Field } from './fields.ts';
import type { PointText } from './point-text.ts';

export const CHOICES = {
  'speaker.kind': [...KINDS, null],
  'speaker.naming': [...NAMINGS, null],
  form: FORMS,
  stance: STANCES,
  tone: TONES,
} as const satisfies Partial<Record<Field, readonly (string | null)[]>>;

/** What a value is checked against. */
export interface Surroundings {
  readonly text: PointText;
  /** Ids of the article's statements without the one that is corrected. */
  readonly others: ReadonlySet<string>;
}

/** Code points of a name or role. */
const LONGEST = 300;

export function checkValue(field: Field, value: unknown, around: Surroundings): Result<unknown> {
  switch (field) {
    case 'source':
    case 'content':
      return spansIn(field, value, around.text);
    case 'cue':
    case 'addressee':
    case 'channel':
      return value === null ? ok(null) : spanIn(field, value, around.text);
    case 'speaker.name':
    case 'speaker.role':
      return nameIn(field, value);
    case 'said':
      return value === null ? ok(null) : dateIn(value, around.text);
    case 'figures':
      return checkFigures(value, around.text);
    case 'refersTo':
      return Array.isArray(value) && value.every((id) => around.others.has(id))
        ? ok([...new Set(value)])
        : bad(`${field}: names a statement that is not in this revision, or itself.`);
    case 'within':
      return value === null || around.others.has(value as string)
        ? ok(value)
        : bad(`${field}: names a statement that is not in this revision, or itself.`);
    default: {
      const choices: readonly unknown[] = CHOICES[field];
      return choices.includes(value)
        ? ok(value)
        : bad(
            `${field}: there is no “${String(value).slice(0, 40)}”; choose one of: ${choices.map((c) => c ?? 'none').join(', ')}.`,
          );
    }
  }
}

/** What is wrong with a statement as a whole; null for nothing. */
export function checkStatement(s: Pick<RecordedStatement, 'source' | 'cue' | 'content' | 'stance'>): string | null {
  if (s.source.length === 0 && s.cue === null)
    return 'A statement needs a source or a cue: words that say who said it.';
  if (s.content.length === 0 && s.stance !== 'silent' && s.stance !== 'declines')
    return 'A statement needs content, except where somebody is silent or declines.';
  return null;
}

function nameIn(field: string, value: unknown): Result<string | null> {
  if (value === null) return ok(null);
  if (typeof value !== 'string') return bad(`${field}: not a text.`);
  const name = value.replace(/\s+/gu, ' ').trim();
  if (name === '') return ok(null);
  if ([...name].length > LONGEST) return bad(`${field}: longer than ${LONGEST} characters.`);
  return /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(name)
    ? bad(`${field}: holds control characters; type it again.`)
    : ok(name);
}

function dateIn(value: unknown, text: PointText): Result<unknown> {
  const date = (value as Record<string, unknown>).value;
  if (typeof date !== 'string' || !DATE.test(date)) return bad('said: not a date; write 2026, 2026-03 or 2026-03-02.');
  const span = spanIn('said', value, text);
  return span.ok ? ok({ value: date, start: span.value.start, end: span.value.end }) : span;
}
