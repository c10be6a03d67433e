/** Pairs of words put right where the text has them otherwise: a contraction is one word, and a cut begins where a sentence does. */
import type { Pair } from './rows.ts';
import type { Word } from './words.ts';

/** Of "can't" beside "can" neither half is paired: the word is another. In any order of the transcript. */
export function wholeWords(a: readonly Word[], b: readonly Word[], pairs: readonly Pair[]): Pair[] {
  let kept = otherReadings(a, b, pairs);
  for (let round = 0; round < 4; round++) {
    const inA = new Set(kept.map((p) => p.a));
    const inB = new Set(kept.map((p) => p.b));
    const next = kept.filter((p) => isWhole(a, p.a, inA) && isWhole(b, p.b, inB));
    if (next.length === kept.length) break;
    kept = next;
  }
  return kept;
}

/** "It's" beside "it has": what follows a pair is one as well where the contraction can be read so. */
function otherReadings(a: readonly Word[], b: readonly Word[], pairs: readonly Pair[]): Pair[] {
  return pairs.flatMap((p, n) => {
    const [left, right] = [a[p.a + 1], b[p.b + 1]];
    const next = pairs[n + 1];
    if (!left || !right || next?.a === p.a + 1 || next?.b === p.b + 1 || left.or === right.or) return [p];
    return left.or === right.key || right.or === left.key ? [p, { a: p.a + 1, b: p.b + 1 }] : [p];
  });
}

function isWhole(words: readonly Word[], at: number, paired: ReadonlySet<number>): boolean {
  const { start } = words[at]!;
  for (let i = at - 1; i >= 0 && words[i]!.start === start; i--) if (!paired.has(i)) return false;
  for (let i = at + 1; i < words.length && words[i]!.start === start; i++) if (!paired.has(i)) return false;
  return true;
}

/** So far a gap is moved to where it begins and ends better. */
const FARTHEST = 12;

/**
 * "The water is clean. [The water was never the problem.] The air was": that the gap begins with a sentence and not with
 * "water" is the better of two ways to say the same. `pairs`: in order.
 */
export function slid(a: Text, b: Text, pairs: readonly Pair[]): Pair[] {
  const out = pairs.map((p) => ({ ...p }));
  for (let n = 1; n < out.length; n++) {
    const [left, right] = [out[n - 1]!, out[n]!];
    const [gapA, gapB] = [right.a - left.a - 1, right.b - left.b - 1];
    if (gapA > 0 === gapB > 0) continue;
    const long = gapA > 0 ? ('a' as const) : ('b' as const);
    const side = gapA > 0 ? a : b;
    const size = gapA + gapB;
    let best = { by: 0, worth: worthOf(side, left[long] + 1, size) };
    for (const step of [-1, 1])
      for (let by = step; Math.abs(by) <= FARTHEST && canSlide(out, n, by, long, side, size); by += step) {
        const worth = worthOf(side, left[long] + 1 + by, size);
        if (worth > best.worth || (worth === best.worth && by < best.by)) best = { by, worth };
      }
    for (let k = 0; k > best.by; k--) out[n - 1 + k]![long] += size;
    for (let k = 0; k < best.by; k++) out[n + k]![long] -= size;
  }
  return out;
}

interface Text {
  readonly text: string;
  readonly words: readonly Word[];
}

/** Whether the word that would leave the one end is the one that comes in at the other, and stands in one run with the gap. */
function canSlide(
  pairs: readonly Pair[],
  n: number,
  by: number,
  long: 'a' | 'b',
  { words }: Text,
  size: number,
): boolean {
  const at = by < 0 ? n + by : n + by - 1;
  const [p, beside] = [pairs[at], pairs[by < 0 ? at + 1 : at - 1]];
  if (!p || (beside && Math.abs(by) > 1 && (Math.abs(beside.a - p.a) !== 1 || Math.abs(beside.b - p.b) !== 1)))
    return false;
  const other = by < 0 ? p[long] + size : p[long] - size;
  return words[p[long]]?.key === words[other]?.key;
}

function worthOf({ text, words }: Text, from: number, size: number): number {
  const edge = (at: number): number => {
    const [before, after] = [words[at - 1], words[at]];
    if (!before || !after) return 3;
    const between = text.slice(before.end, after.start);
    return /[.!?…:]/.test(between) ? 3 : /\n/.test(between) ? 2 : /[,;–—]/.test(between) ? 1 : 0;
  };
  return edge(from) + edge(from + size);
}
