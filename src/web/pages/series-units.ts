/** Sizes of units on one axis. */
import { sizeOf } from '../../coverage/series/told/sizes.ts';

/** How much one `unit` is in `other`; null where they are no sizes of one thing that is known of. */
export function sizeIn(unit: string | null, other: string | null): number | null {
  if (unit === other) return 1;
  const [a, b] = [sizeOf(unit), sizeOf(other)];
  const isKnown = (name: string | null, size: number): boolean => size !== 1 || BASE.has(name ?? '');
  return isKnown(unit, a) && isKnown(other, b) ? a / b : null;
}

/** Units of size 1: what the others are measured in. */
const BASE: ReadonlySet<string> = new Set([
  'second',
  'metre',
  'meter',
  'm',
  'kilogram',
  'kilogramme',
  'kilo',
  'kg',
  'percent',
]);
