/** Counts by small whole numbers. */
export type Tally = Uint32Array;

/** Some places of columns, and a count for each. */
export interface Counted {
  readonly places: readonly number[];
  readonly counts: readonly number[];
}

/** The counts summed up by the value that stands at their places. */
export function tally(values: Int32Array, { places, counts }: Counted): Tally {
  let largest = 0;
  for (const at of places) if (values[at]! > largest) largest = values[at]!;
  const out = new Uint32Array(largest + 1);
  for (let i = 0; i < places.length; i++) out[values[places[i]!]!]! += counts[i]!;
  return out;
}

/** The `most` highest counts above zero, highest first, ties by id. Id 0 stands for none and is left out. */
export function top(counts: Tally, most: number): { readonly id: number; readonly count: number }[] {
  let best: { id: number; count: number }[] = [];
  let least = 0;
  for (let id = 1; id < counts.length; id++) {
    const count = counts[id]!;
    if (count <= least) continue;
    best.push({ id, count });
    if (best.length < 8 * most) continue;
    best = highest(best, most);
    least = best.at(-1)!.count;
  }
  return highest(best, most);
}

const highest = <T extends { readonly id: number; readonly count: number }>(list: T[], most: number): T[] =>
  list.sort((a, b) => b.count - a.count || a.id - b.id).slice(0, most);
