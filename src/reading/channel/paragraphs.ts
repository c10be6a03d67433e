import type { Article } from '../../record/article.ts';

/** Index of the block that holds the place or comes after it. */
export function paragraphOf({ blocks }: Article, at: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
