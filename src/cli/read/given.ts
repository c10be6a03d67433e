/** An object of the filter's form to an input: `id`, one of `text` and `html`, optionally `url`, `date`, `headline`, `publisher`. */
import type { Input } from '../../read.ts';
import { failed, ok, type Result } from '../../record/problem.ts';
import { isoDate } from './iso-date.ts';

export interface Given {
  /** As in the object; null where it has none. */
  readonly id: string | null;
  readonly input: Result<Input>;
}

const FIELDS = ['text', 'html', 'url', 'date', 'headline', 'publisher'] as const;

/** Takes any JSON value. An id that is a number becomes its digits; null stands for absent everywhere. */
export function given(value: unknown): Given {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return {
      id: null,
      input: failed('not-json', 'This is not a JSON object; write {"id": …, "text": …} on the line.'),
    };
  const object = value as Readonly<Record<string, unknown>>;
  const id = typeof object.id === 'number' ? String(object.id) : typeof object.id === 'string' ? object.id : null;
  return { id, input: inputOf(object, id) };
}

function inputOf(object: Readonly<Record<string, unknown>>, id: string | null): Result<Input> {
  if (id === null && object.id !== undefined && object.id !== null)
    return failed('bad-input', 'The "id" has to be a string or a number.');
  const input: Partial<Record<(typeof FIELDS)[number], string>> = {};
  for (const name of FIELDS) {
    const field = object[name];
    if (field === undefined || field === null) continue;
    if (typeof field !== 'string') return failed('bad-input', `The "${name}" has to be a string.`);
    input[name] = field;
  }
  if ((input.text === undefined) === (input.html === undefined))
    return failed('bad-input', 'The object needs either "text" or "html".');
  if (input.date !== undefined) {
    const date = isoDate(input.date);
    if (!date) return failed('bad-input', 'The "date" has to be written 2016-11-14 or 2016-11-14T09:30:00Z.');
    input.date = date;
  }
  return ok({ ...input, ...(id === null ? {} : { id }) });
}
