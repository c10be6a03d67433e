/** Whether other words are other words. */
import type { Side } from './sides.ts';

interface Box {
  readonly a: number;
  readonly aEnd: number;
  readonly b: number;
  readonly bEnd: number;
}

/** The same letters, apart or together ("to day", "co-operate", "ITS" for "it's"), or the other reading of a contraction. */
export function isSameWords(transcript: Side, broadcast: Side, { a, aEnd, b, bEnd }: Box): boolean {
  const left = transcript.words.slice(a, aEnd);
  const right = broadcast.words.slice(b, bEnd);
  if (left.map((w) => w.key).join('') === right.map((w) => w.key).join('')) return true;
  if (left.length === 1 && right.length === 1 && (left[0]!.or === right[0]!.key || right[0]!.or === left[0]!.key))
    return true;
  // "4.5" and "45" have the same digits.
  if (left.some(isNumber) || right.some(isNumber)) return false;
  return (
    letters(transcript.text.slice(left[0]!.start, left.at(-1)!.end)) ===
    letters(broadcast.text.slice(right[0]!.start, right.at(-1)!.end))
  );
}

const isNumber = ({ key }: { readonly key: string }): boolean => key.startsWith('#');

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const NEGATION = /^(?:not?|never|none|nobody|nothing|neither|nor|without|hardly)$/;
/** Letters that are compared. */
const LONGEST = 32;

/** Few letters are others, and neither number nor negation is: a word misheard may be all there is to it. */
export function isAlike(transcript: Side, broadcast: Side, { a, aEnd, b, bEnd }: Box): boolean {
  if (aEnd === a || bEnd === b || aEnd - a > 3 || bEnd - b > 3) return false;
  const words = [...transcript.words.slice(a, aEnd), ...broadcast.words.slice(b, bEnd)].map((w) => w.key);
  if (words.some((w) => w.startsWith('#') || NEGATION.test(w))) return false;
  const left = words.slice(0, aEnd - a).join('');
  const right = words.slice(aEnd - a).join('');
  const length = Math.max(left.length, right.length);
  return length <= LONGEST && length > 3 && distance(left, right) <= 0.4 * length;
}

/** How many letters have to be changed, added or dropped. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
