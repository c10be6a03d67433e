/** Numbers that are not told exactly: "dozens", "tens of thousands", "several hundred", "a couple of". */
import { SCALE_WORD, scaleOf } from './words.ts';

const MANY = 'tens|dozens|scores|hundreds|thousands|millions|billions|trillions';
const COUPLE = `(?:an?\\s{1,4})?couple(?:\\s{1,4}of)?\\s{1,4}(?:${SCALE_WORD})\\b|\\ba\\s{1,4}couple\\s{1,4}of(?=\\s{1,4}\\p{L})`;

export const VAGUE =
  `(?:${MANY})\\s{1,4}of\\s{1,4}(?:hundreds|thousands|millions|billions|trillions)\\b` +
  '|(?:dozens|scores(?=\\s{1,4}of\\b)|hundreds|thousands|millions|billions|trillions)\\b' +
  `|(?:several|a\\s{1,4}few|many)\\s{1,4}(?:${SCALE_WORD})s?\\b|${COUPLE}`;

const SCALES: ReadonlySet<string> = new Set(SCALE_WORD.split('|'));

/** `value` where about one number is meant, else `low`: more than one of them, so at least two. */
export function vague(words: string): { readonly value: number | null; readonly low: number | null } {
  const all = words.toLowerCase().split(/\s+/);
  if (all.includes('couple')) return { value: 2 * (sizeOf(all.at(-1)!) ?? 1), low: null };
  return { value: null, low: 2 * all.reduce((product, w) => product * (sizeOf(w) ?? 1), 1) };
}

function sizeOf(word: string): number | null {
  const w = word.replace(/s$/, '');
  if (w === 'ten') return 10;
  if (w === 'score') return 20;
  return SCALES.has(w) ? scaleOf(w) : null;
}
