/** Where sentences begin, as far as full stops and line ends tell. */
import type { Range } from '../../record/article.ts';

const END = /[.!?…]["”’')\]]*[ \t]+(?=["“‘'([]*[\p{Lu}\d])|\n+/gu;
const ABBREVIATION =
  /(?:^|[\s("“‘.])(?:[A-Z]|Mr|Mrs|Ms|Dr|Rep|Reps|Sen|Sens|Gov|Gen|Lt|Col|Sgt|Capt|Rev|Prof|Del|St|Jr|Sr|vs|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec|U\.S|U\.N|a\.m|p\.m)$/;

/** Offsets in text order, the first is 0. */
export function sentenceStarts(text: string): number[] {
  const starts = [0];
  for (const m of text.matchAll(END)) {
    const abbreviated =
      m[0][0] === '.' && /^\.\s/.test(m[0]) && ABBREVIATION.test(text.slice(Math.max(0, m.index - 6), m.index));
    if (!abbreviated) starts.push(m.index + m[0].length);
  }
  return starts;
}

/** From the start of the sentence in which a range begins to the end of the one in which it ends, without the space behind. */
export function sentenceAround(text: string, starts: readonly number[], at: Range): Range {
  const first = indexOf(starts, at.start);
  const last = indexOf(starts, Math.max(at.start, at.end - 1));
  let end = starts[last + 1] ?? text.length;
  while (end > at.end && /\s/.test(text[end - 1]!)) end--;
  return { start: starts[first]!, end };
}

/** The last start that is not behind `at`. */
function indexOf(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
