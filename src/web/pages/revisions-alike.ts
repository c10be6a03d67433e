/** How much two texts have in common, whatever the order. */
import { tokensOf } from './revisions-words.ts';

export function wordCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const token of tokensOf(text)) if (/[\p{L}\p{N}]/u.test(token)) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

/** Share of the words of both that both have. */
export function similarity(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let common = 0;
  let all = 0;
  for (const [word, n] of a) {
    common += Math.min(n, b.get(word) ?? 0);
    all += n;
  }
  for (const n of b.values()) all += n;
  return all === 0 ? 0 : (2 * common) / all;
}
