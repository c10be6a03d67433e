/** How much sentences have in common, whatever the order of their words. */
import type { Pair } from './align.ts';
import { isWord, type Version, weightOf } from './tokens.ts';

export type Counts = Map<string, number>;

export function countsOf({ tokens, sentences }: Version, n: number): Counts {
  const counts: Counts = new Map();
  for (const { text } of tokens.slice(sentences[n]!.from, sentences[n]!.to)) {
    const low = text.toLowerCase();
    if (isWord(text)) counts.set(low, (counts.get(low) ?? 0) + 1);
  }
  return counts;
}

/** Share of the words of both that both have, by what they say. */
export function similarity(a: Counts, b: Counts): number {
  let common = 0;
  let all = 0;
  for (const [word, n] of a) {
    common += Math.min(n, b.get(word) ?? 0) * weightOf(word);
    all += n * weightOf(word);
  }
  for (const [word, n] of b) all += n * weightOf(word);
  return all === 0 ? 0 : (2 * common) / all;
}

/** More pairs than this are not all tried: only those that share a rare word. */
const ALL_PAIRS = 10_000;
const RARE = 12;
const BESIDE = 2;

export function candidates(a: ReadonlyMap<number, Counts>, b: ReadonlyMap<number, Counts>): Pair[] {
  if (a.size * b.size <= ALL_PAIRS) return [...a.keys()].flatMap((i) => [...b.keys()].map((j): Pair => [i, j]));
  const holders = new Map<string, number[]>();
  for (const [j, counts] of b)
    for (const word of counts.keys()) {
      const list = holders.get(word);
      if (!list) holders.set(word, [j]);
      else if (list.length <= RARE) list.push(j);
    }
  const places = [...b.keys()];
  return [...a].flatMap(([i, counts], n) => {
    // And what stands about as far down: where every rare word was changed the order is all there is.
    const at = Math.round((n * b.size) / a.size);
    const shared = new Set(places.slice(Math.max(0, at - BESIDE), at + BESIDE + 1));
    for (const word of counts.keys()) {
      const list = holders.get(word);
      if (list && list.length <= RARE) for (const j of list) shared.add(j);
    }
    return [...shared].map((j): Pair => [i, j]);
  });
}

export const sum = (a: Counts, b: Counts): Counts => {
  const out = new Map(a);
  for (const [word, n] of b) out.set(word, (out.get(word) ?? 0) + n);
  return out;
};
