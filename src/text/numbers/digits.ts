/** Numbers in digits. */

/** "4,000", "1.5", also "4, 000" and "1. 5" as texts put together from tokens have them. */
export const DIGITS =
  '(?:\\d{1,3}[\\s-]\\d/\\d(?![\\d/])|\\d{1,3}(?:, ?\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d{1,3}\\. \\d{1,2}(?!\\d|\\s?[,:]\\d|\\s?[ap]\\b)|\\d+(?:\\.\\d+)?)[½¼¾⅓⅔]?';
const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 };
/** No count has more digits. */
export const LONGEST = 24;

/** "4,000", "1. 5", "2½", "2 1/2" */
export function plainValue(figures: string): number {
  const mixed = /^(\d+)[\s-](\d)\/(\d)$/.exec(figures);
  if (mixed) return Number(mixed[1]) + Number(mixed[2]) / Math.max(1, Number(mixed[3]));
  const bare = figures.replace(/[,\s]/g, '').replace(/[½¼¾⅓⅔]$/, '');
  return Number(bare) + (FRACTIONS[figures.at(-1)!] ?? 0);
}

/** "the 100m", "a 400m hurdles title": elsewhere an m is a million. */
const DISTANCES: ReadonlySet<number> = new Set([50, 60, 100, 200, 400, 800, 1_500, 3_000, 5_000, 10_000]);
const METRES =
  /(?:\bthe\s+|[’']s\s+)[\d,]+m\b|[\d,]+m[\s-](?:race|final|title|record|champ|hurdle|sprint|relay|free|butter|breast|back|run|gold|medley|heat|to go|out|high|tall|wide|long|deep|away|from|below|above)/i;

/** `around` is the number with some words on either side. */
export const isDistance = (value: number, around: string): boolean => DISTANCES.has(value) && METRES.test(around);
