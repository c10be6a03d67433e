/** How much of two texts is word for word in the other, to the word: what the index only estimates. */
import { sharedPassages } from '../passages.ts';
import { wordHashes } from './word-hashes.ts';

export interface Shared {
  /** Words in shared passages. */
  readonly words: number;
  /** Of each text's words, 0 to 1. */
  readonly ofFirst: number;
  readonly ofSecond: number;
}

export function sharedOf(first: string, second: string): Shared {
  const a = wordHashes(first).slice();
  const b = wordHashes(second).slice();
  const words = sharedPassages({ words: a }, { words: b }).reduce((sum, p) => sum + p.length, 0);
  return { words, ofFirst: words / Math.max(1, a.length), ofSecond: words / Math.max(1, b.length) };
}
