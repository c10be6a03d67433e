/** Where an article begins anew: live updates set one entry off from the next. */
import type { Article } from '../../record/article.ts';

const BREAK = /^\s*(?:[_*=~#•-]{2,}\.?|_{1,}\.?|\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?\.?|\d{1,2}\s*[ap]\.?m\.?)\s*$/i;

/** Offsets at which a section begins, in order; the first is 0. */
export function sectionStarts(article: Article): number[] {
  const starts = [0];
  for (const b of article.blocks) {
    if (b.end - b.start < 24 && BREAK.test(article.text.slice(b.start, b.end))) starts.push(b.start);
  }
  return starts;
}

/** Index of the section that the place lies in. */
export function sectionOf(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
