/** Which kind of quantity a unit measures. */
import { TIME_UNITS } from '../../../text/numbers/units.ts';
import type { Measure } from './told.ts';

const LENGTH =
  /^(?:nautical )?(?:mile|kilomet(?:re|er)|met(?:re|er)|centimet(?:re|er)|millimet(?:re|er)|foot|yard|inch|block|km|cm|mm|m|ft|light-year)$/;
const MASS = /^(?:tonne|ton|kilogramme|kilogram|kilo|gram|ounce|pound|kg|lb|oz|stone)$/;

export function measureOf(unit: string | null): Measure {
  if (unit === null) return 'count';
  if (/^[A-Z]{3}$/.test(unit) || /^(?:franc|peso|dinar|krona|lira)$/.test(unit)) return 'money';
  if (/^percent|^share$|^basis/.test(unit)) return 'share';
  if (TIME_UNITS.has(unit) || /^(?:night|fortnight)$/.test(unit)) return 'time';
  if (LENGTH.test(unit)) return 'length';
  if (/^(?:square|sq|cubic)|^(?:acre|hectare)$/.test(unit)) return 'area';
  if (MASS.test(unit)) return 'mass';
  if (unit.startsWith('degree')) return 'temperature';
  if (unit === 'magnitude') return 'magnitude';
  return /\/h$|ph$|per|knot/.test(unit) ? 'speed' : 'other';
}
