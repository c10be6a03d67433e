/** Parts of a whole: "half", "two-thirds", "a quarter", "one in five", "eight out of 10". Values are between 0 and 1. */
import { CARDINAL, cardinal, SMALL_WORD } from './words.ts';

const PARTS: Readonly<Record<string, number>> = {
  ...{ half: 2, third: 3, quarter: 4, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10 },
};
const PART = Object.keys(PARTS).slice(1).join('|');
const COUNT = `(?:${SMALL_WORD}|\\d{1,3})`;

/** "a third" may be one more of a kind: "a third of" is a share. */
const NO_NOUN = '(?=\\s{1,4}of\\b|\\s{1,4}(?:larger|more|less|fewer|higher|lower)\\b)';
/** "more than a third", but not "by a third party" */
const BOUNDED =
  '(?<=\\b(?:than|about|around|nearly|almost|roughly|over|under|least|most|by)\\s{1,4})' +
  `an?\\s{1,4}(?:${PART})\\b(?!-|\\s{1,4}(?:party|person|man|woman|time|term|option|candidate|country|child|world|way|place|year|day|member|round|game|goal|of)\\b)`;
const FRACTION = `${BOUNDED}|(?:(?:one|two|three|four|five|six|seven|eight|nine)(?:\\s?-\\s?|\\s{1,4})(?:${PART})s?(?!\\w)|\\ban?\\s{1,4}(?:${PART})${NO_NOUN})`;
/** "half" in "half-hearted", "the first half", "half past" and "half-brother" is none. */
const HALF =
  '(?<!\\b(?:first|second|other|latter|better|this|that|top|bottom|lower|upper|in|and\\s{1,4}an?)[\\s-]{1,4})(?:(?<!\\band\\s{1,4})\\ban?\\s{1,4})?\\bhalf\\b|\\bquarter(?=\\s?-\\s?century)';
const RATIO = `(?:${COUNT})\\s{1,4}(?:in|of|out\\s{1,4}of)\\s{1,4}(?:every\\s{1,4})?(?:${CARDINAL}|\\d{1,3}(?:,\\d{3})*)(?![\\w%.,:/-]*\\d)`;

export const SHARE = `${RATIO}|${FRACTION}|${HALF}`;

/** The share that the words give, null where they are something else. `after` is what follows them. */
export function share(words: string, after: string): number | null {
  if (/^quarter$/i.test(words)) return 0.25;
  if (/\bhalf$/i.test(words)) return isHalf(after) ? 0.5 : null;
  const ratio = /^(\S+)\s+(in|of|out\s+of)\s+(every\s+)?(.+)$/is.exec(words);
  if (ratio) return ratioOf(count(ratio[1]!), count(ratio[4]!), ratio[2]!, ratio[3] !== undefined, after);
  const [by, part] = words.toLowerCase().split(/[\s-]+/) as [string, string];
  const of = PARTS[part.replace(/s$/, '')];
  const n = /^an?$/.test(by) ? 1 : count(by);
  return of && n < of ? n / of : null;
}

const isHalf = (after: string): boolean =>
  !/^(?:-(?!(?:a-)?(?:dozen|million|billion|hour|mile|day|year|century|decade|percent|point))|\s*(?:time|past|way|hearted)\b)/i.test(
    after,
  );

const count = (s: string): number => (/\d/.test(s) ? Number(s.replaceAll(',', '')) : cardinal(s).value);

/** "two of three" may be a count of a known set; "in" may begin a time or a place: only usual wholes are taken. */
function ratioOf(n: number, of: number, by: string, every: boolean, after: string): number | null {
  if (n === 0 || n >= of) return null;
  if (/^[\s-]*(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|percent|per cent|%|million|billion)/i.test(after))
    return null;
  if (every || /^out/i.test(by)) return of <= 1_000_000 ? n / of : null;
  if (by.toLowerCase() === 'of') return of === 10 || ([3, 4, 5].includes(of) && n > 1) ? n / of : null;
  return of <= 20 || [25, 30, 40, 50, 100, 500, 1_000, 10_000, 100_000, 1_000_000].includes(of) ? n / of : null;
}
