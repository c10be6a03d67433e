/** Which pairs of a story are compared: all of a small one; of a large one those that share most runs of words. */
import type { Runs } from './runs.ts';

/** Up to here every pair is compared. */
const SMALL = 40;
/** Partners of an article in a larger story, and runs that it must share with one. */
const PARTNERS = 12;
const LEAST = 4;
/** Articles with one run that are paired with each other: those of many form a chain. */
const NEIGHBOURS = 10;

/** Pairs (i < j) of places in the list. */
export function candidates(runs: readonly Runs[]): [number, number][] {
  const pairs: [number, number][] = [];
  if (runs.length <= SMALL) {
    for (let j = 0; j < runs.length; j++) for (let i = 0; i < j; i++) pairs.push([i, j]);
    return pairs;
  }
  const counts = sharedCounts(runs);
  const partners = runs.map((): { pair: number; count: number }[] => []);
  for (const [pair, count] of counts) {
    if (count < LEAST) continue;
    partners[Math.floor(pair / runs.length)]!.push({ pair, count });
    partners[pair % runs.length]!.push({ pair, count });
  }
  const chosen = new Set<number>();
  for (const list of partners)
    for (const { pair } of list.sort((x, y) => y.count - x.count || x.pair - y.pair).slice(0, PARTNERS))
      chosen.add(pair);
  return [...chosen].sort((x, y) => x - y).map((pair) => [Math.floor(pair / runs.length), pair % runs.length]);
}

/** Key: the earlier article's place times the number of articles, plus the later one's. */
function sharedCounts(runs: readonly Runs[]): Map<number, number> {
  const lists = new Map<number, number[]>();
  runs.forEach(({ own }, i) => {
    for (const run of own) {
      const known = lists.get(run);
      if (known) known.push(i);
      else lists.set(run, [i]);
    }
  });
  const counts = new Map<number, number>();
  for (const list of lists.values())
    for (let x = 0; x < list.length; x++)
      for (let y = x + 1; y < list.length && y <= x + NEIGHBOURS; y++) {
        const key = list[x]! * runs.length + list[y]!;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
  return counts;
}
