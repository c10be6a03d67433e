/**
 * The small facts of a statement as one number of 32 bits: what filters test and facets count over millions of statements.
 * A new value goes to the end of its list, here and in record/statement.ts: the numbers are in databases.
 */
import type { RecordedStatement } from '../../record/record.ts';
import { FORMS, KINDS as NAMED_KINDS, NAMINGS as NAMED_NAMINGS, STANCES, TONES } from '../../record/statement.ts';
import type { ReviewState } from '../types.ts';
import type { Certainty, Kind, Naming, Reviewed } from './query.ts';

const KINDS = ['unknown', ...NAMED_KINDS] as const satisfies readonly Kind[];
const NAMINGS = ['unknown', ...NAMED_NAMINGS] as const satisfies readonly Naming[];
const CERTAINTIES = ['unknown', 'named', 'resolved'] as const satisfies readonly Certainty[];
const FIGURES = [false, true] as const;
const REVIEWS = [
  'none',
  'confirmed',
  'corrected',
  'added',
  'rejected',
  'orphaned',
] as const satisfies readonly Reviewed[];

/** Fields that have few values: where their bits begin, how many they take, what they stand for. */
export const FIELDS = {
  stance: { shift: 0, bits: 4, values: STANCES },
  kind: { shift: 4, bits: 3, values: KINDS },
  naming: { shift: 7, bits: 3, values: NAMINGS },
  certainty: { shift: 10, bits: 2, values: CERTAINTIES },
  form: { shift: 12, bits: 2, values: FORMS },
  tone: { shift: 14, bits: 2, values: TONES },
  review: { shift: 16, bits: 3, values: REVIEWS },
  figures: { shift: 19, bits: 1, values: FIGURES },
} as const;
export type Field = keyof typeof FIELDS;
export type ValueOf<F extends Field> = (typeof FIELDS)[F]['values'][number];

/** Bits of all fields together, in two halves that are small enough for tables of all their values. */
export const HALF = 12;
export const LOW = (1 << HALF) - 1;
export const HIGH = 0xff;

const SAID = 20;
const CONFIDENCE = 22;

export function bitsOf(s: RecordedStatement, review: ReviewState['state'] | null, saidPrecision: number): number {
  const { kind, naming, certainty } = s.speaker;
  const parts: readonly [Field, number][] = [
    ['stance', STANCES.indexOf(s.stance)],
    ['kind', KINDS.indexOf(kind ?? 'unknown')],
    ['naming', NAMINGS.indexOf(naming ?? 'unknown')],
    ['certainty', CERTAINTIES.indexOf(certainty)],
    ['form', FORMS.indexOf(s.form)],
    ['tone', TONES.indexOf(s.tone)],
    ['review', REVIEWS.indexOf(review ?? 'none')],
    ['figures', s.figures.length > 0 ? 1 : 0],
  ];
  let bits = saidPrecision << SAID;
  for (const [field, value] of parts) bits |= Math.max(0, value) << FIELDS[field].shift;
  return (bits | (Math.round(Math.min(1, Math.max(0, s.confidence)) * 1000) << CONFIDENCE)) >>> 0;
}

/** 0: no date; 1: day, 2: month, 3: year. */
export const saidPrecision = (bits: number): number => (bits >>> SAID) & 3;
/** Thousandths. */
export const confidence = (bits: number): number => bits >>> CONFIDENCE;
export const reviewOf = (bits: number): ReviewState['state'] | null => {
  const value = REVIEWS[(bits >>> FIELDS.review.shift) & 7]!;
  return value === 'none' ? null : value;
};
