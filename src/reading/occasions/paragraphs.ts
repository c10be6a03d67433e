import type { Article } from '../../record/article.ts';
import { firstEndingAfter } from '../../text/ranges.ts';

/** Index of the block that holds the place or comes after it. */
export const paragraphOf = ({ blocks }: Article, at: number): number => firstEndingAfter(blocks, at);
