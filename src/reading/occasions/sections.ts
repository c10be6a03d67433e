/** Where an article begins anew: live updates set one entry off from the next. */
import type { Article } from '../../record/article.ts';
import { firstWhere } from '../../text/ranges.ts';

/** "___", "2 p.m.", "14:30" alone in a block. */
const BREAK = /^(?:\W+|[\W_]*_[\W_]*|\s*\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?|\s*\d{1,2}\s*[ap]\.?m\.?)\s*$/i;
/** A longer block is no mark of a break. */
const LONGEST = 24;

/** Offsets at which a section begins, in order; the first is 0. */
export function sectionStarts({ text, blocks }: Article): number[] {
  const breaks = blocks.filter((b) => b.end - b.start < LONGEST && BREAK.test(text.slice(b.start, b.end)));
  return [0, ...breaks.map((b) => b.start).filter((start) => start > 0)];
}

/** Index of the section that the place lies in. */
export const sectionOf = (starts: readonly number[], at: number): number =>
  Math.max(0, firstWhere(starts.length, (i) => starts[i]! > at) - 1);
