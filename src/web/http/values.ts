/** Strings of an address or a form to what a parameter's schema says they are. */
import type { Asked, Parameter, Schema } from '../page.ts';
import { type Refusal, refusal } from './refusal.ts';

type Value = string | number | boolean;

type Result =
  | { readonly ok: true; readonly values: Asked['values'] }
  | { readonly ok: false; readonly refusal: Refusal };

const MOST_CHARACTERS = 1000;

/** A field that was left empty is a field that was not given. Of a repeated one every value is checked, and the first is taken. */
export function valuesOf(
  parameters: readonly Parameter[],
  given: (name: string, place: Parameter['in']) => readonly string[],
): Result {
  const values: Record<string, Value> = {};
  for (const parameter of parameters) {
    const texts = given(parameter.name, parameter.in).filter((text) => text !== '');
    for (const text of texts) {
      const value = readValue(text, parameter.schema);
      if (value === null) return { ok: false, refusal: parameter.in === 'path' ? nothingHere() : wrong(parameter) };
      values[parameter.name] ??= value;
    }
  }
  return { ok: true, values };
}

/** Null where the text does not fit. */
export function readValue(text: string, schema: Schema): Value | null {
  const value = typed(text, schema.type as string | undefined);
  if (value === null) return null;
  if (Array.isArray(schema.enum) && !schema.enum.includes(value)) return null;
  return typeof value === 'string'
    ? fittingText(value, schema)
    : typeof value === 'number'
      ? fittingNumber(value, schema)
      : value;
}

function typed(text: string, type: string | undefined): Value | null {
  if (type === 'integer') return /^-?\d{1,15}$/.test(text) ? Number(text) : null;
  if (type === 'number') return /^-?\d{1,15}(\.\d{1,15})?$/.test(text) ? Number(text) : null;
  if (type === 'boolean') return /^(true|1|on)$/.test(text) ? true : /^(false|0|off)$/.test(text) ? false : null;
  return text;
}

function fittingText(text: string, schema: Schema): string | null {
  if (text.length > ((schema.maxLength as number | undefined) ?? MOST_CHARACTERS)) return null;
  if (text.length < ((schema.minLength as number | undefined) ?? 0)) return null;
  const pattern = schema.pattern as string | undefined;
  return pattern === undefined || new RegExp(pattern, 'u').test(text) ? text : null;
}

function fittingNumber(n: number, schema: Schema): number | null {
  const low = (schema.minimum as number | undefined) ?? -Infinity;
  const high = (schema.maximum as number | undefined) ?? Infinity;
  return n >= low && n <= high ? n : null;
}

const wrong = ({ name, description }: Parameter): Refusal =>
  refusal(400, 'bad-parameter', `“${name}” cannot be that. It is: ${description}`);

export const nothingHere = (): Refusal =>
  refusal(404, 'nothing-here', 'There is nothing at this address. It may be another archive’s, or mistyped.');
