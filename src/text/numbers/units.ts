/** What a number can be a measure of: the words after it, and the name of the unit in the singular as it is written. */
import { CURRENCY_WORD, worded } from './currencies.ts';

/** Spans of time, which also tell when something happened ("two days ago"): who reads a number must tell these apart. */
export const TIME_UNITS: ReadonlySet<string> = new Set([
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
  'decade',
  'century',
]);

const PLAIN =
  'mile|kilometre|kilometer|metre|meter|centimetre|centimeter|millimetre|millimeter|yard|acre|hectare|tonne|ton|' +
  'kilogramme|kilogram|kilo|gram|ounce|pound|litre|liter|gallon|barrel|knot|megawatt|gigawatt|kilowatt|watt|megabyte|gigabyte|' +
  'terabyte|megabit|gigabit|degree|decibel|light-year|basis\\s{1,4}point|point|' +
  'year|month|week|day|hour|minute|second|decade';
/** Written the same for one and many. */
const SHORT =
  'km/h|kmh|kph|mph|km|cm|mm|ft|kg|lbs?|oz|MW|GW|kW|kWh|MWh|GWh|GB|MB|TB|Mbps|Gbps|MHz|GHz|inch(?:es)?|foot|feet|centur(?:y|ies)|magnitude';
const IRREGULAR: Readonly<Record<string, string>> = {
  ...{ feet: 'foot', inches: 'inch', centuries: 'century', lbs: 'lb' },
};
const RATE = '(?:\\s{1,4}(?:per|an|a)\\s{1,4}(?:hour|second))';
const LENGTH = 'miles?|kilomet(?:re|er)s?|met(?:re|er)s?|feet|foot|yards?|inch(?:es)?|km|nautical\\s{1,4}miles?';

const UNIT_WORDS = [
  `(?:square|sq\\.?|cubic)[\\s-]+(?:${LENGTH}|ft)`,
  `(?:miles?|kilomet(?:re|er)s?|met(?:re|er)s?)${RATE}`,
  'nautical[\\s-]+miles?',
  'degrees?\\s{1,4}(?:Celsius|Fahrenheit|centigrade|[CF]\\b)',
  'percent(?:age)?[\\s-]+points?',
  'percent|per\\s{1,4}cent|pct',
  CURRENCY_WORD,
  'cents?|pence',
  // "20 stone", not "20 stone houses"
  'stone(?=[.,;:?!)\\]”’"\']|\\s{1,4}(?:and|or|in|when|after|as|at|by|because|since|to|from|with|but|while|man|woman|overweight|lighter|heavier)\\b|\\s*$)',
  SHORT,
  `(?:${PLAIN})s?`,
].join('|');

/** Sticky; begins at the space or hyphen after the number. "of" only after "hundreds", "half". */
const AFTER = new RegExp(`\\+?(?:\\s?[-–]\\s?|\\s{0,4})(?:%|°\\s?[CF]?\\b|(?:${UNIT_WORDS})(?![\\p{L}\\p{N}]))`, 'iuy');
const AFTER_OF = new RegExp(`\\s{1,4}of\\s{1,4}(?:an?\\s{1,4})?(?:${UNIT_WORDS})(?![\\p{L}\\p{N}])`, 'iuy');

/** A unit that begins at `at`, and where it ends. `factor` turns cents into the money they are a part of. */
export interface Unit {
  readonly unit: string;
  readonly end: number;
  readonly factor: number;
}

export function unitAt(text: string, at: number, afterOf: boolean): Unit | null {
  for (const pattern of afterOf ? [AFTER, AFTER_OF] : [AFTER]) {
    pattern.lastIndex = at;
    const m = pattern.exec(text);
    if (!m) continue;
    const word = m[0].replace(/^\+?\s*[-–]?\s*(?:of\s+(?:an?\s+)?)?/i, '').replace(/\s+/g, ' ');
    if (word === 'Cent') continue; // the singer
    if (/^(?:oz|ft|mm|cm|gb|tb|lbs?)$/i.test(word) && (pattern === AFTER_OF || /^[A-Z][a-z]/.test(word))) continue;
    return { ...named(word), end: at + m[0].length };
  }
  return null;
}

function named(word: string): { unit: string; factor: number } {
  const w = word.toLowerCase();
  if (/^(?:%|percent|per cent|pct)$/.test(w)) return { unit: 'percent', factor: 1 };
  if (/^percent(?:age)?[ -]points?$/.test(w)) return { unit: 'percentage points', factor: 1 };
  if (/^cents?$/.test(w)) return { unit: 'USD', factor: 0.01 };
  if (w === 'pence') return { unit: 'GBP', factor: 0.01 };
  const money = worded(word);
  if (money) return { unit: money, factor: 1 };
  if (/^°/.test(w)) return { unit: 'degree', factor: 1 };
  if (w.startsWith('degrees')) return { unit: `degree${word.slice(7)}`, factor: 1 };
  if (w.includes(' ') || w in IRREGULAR)
    return { unit: w.replace(/[a-z]+/g, (x) => (x === 'basis' ? x : singular(x))), factor: 1 };
  return { unit: /^(?:km\/h|kmh|kph|mph|k?m|cm|mm|ft|kg|oz)$/.test(w) ? w : singular(word), factor: 1 };
}

function singular(word: string): string {
  const w = word.toLowerCase();
  if (IRREGULAR[w]) return IRREGULAR[w];
  if (/^[a-z]?[A-Z]/.test(word)) return /^[A-Z][a-z]/.test(word) ? singular(w) : word; // MW, GHz, but "Miles"
  return /^(?:celsius|gbps|mbps|sq)$/.test(w) ? w : w.replace(/s$/, '');
}
