/**
 * What two rows of words (or of sentences) have in common, in order. Anchors are what stands once in both; between anchors
 * the rows are short, and the longest common row is found exactly. Rows that are long and have no anchor stay apart, which
 * bounds time and memory: both grow with the length and not with its square.
 */
import { heaviestChain } from './chain.ts';

/** Places in the older and the newer row. */
export type Pair = readonly [number, number];

/** Cells of the exact comparison of one gap. */
const CELLS = 160_000;

interface Gap {
  readonly a: number;
  readonly aEnd: number;
  readonly b: number;
  readonly bEnd: number;
}

/** In order. `weight`: what keeping an element in its place is worth. */
export function aligned(a: readonly string[], b: readonly string[], weight: (key: string) => number = () => 1): Pair[] {
  const pairs: Pair[] = [];
  const gaps: Gap[] = [{ a: 0, aEnd: a.length, b: 0, bEnd: b.length }];
  for (let gap = gaps.pop(); gap; gap = gaps.pop()) {
    const rest = trimmed(a, b, gap, pairs);
    if (rest.a === rest.aEnd || rest.b === rest.bEnd) continue;
    const anchors = anchorsIn(a, b, rest, weight);
    if (anchors.length === 0) {
      if ((rest.aEnd - rest.a) * (rest.bEnd - rest.b) <= CELLS) pairs.push(...commonRow(a, b, rest, weight));
      continue;
    }
    let { a: i, b: j } = rest;
    for (const [x, y] of anchors) {
      pairs.push([x, y]);
      gaps.push({ a: i, aEnd: x, b: j, bEnd: y });
      i = x + 1;
      j = y + 1;
    }
    gaps.push({ a: i, aEnd: rest.aEnd, b: j, bEnd: rest.bEnd });
  }
  return pairs.sort(([x], [y]) => x - y);
}

/** Takes what both ends share. */
function trimmed(a: readonly string[], b: readonly string[], gap: Gap, pairs: Pair[]): Gap {
  let { a: i, aEnd, b: j, bEnd } = gap;
  while (i < aEnd && j < bEnd && a[i] === b[j]) pairs.push([i++, j++]);
  while (i < aEnd && j < bEnd && a[aEnd - 1] === b[bEnd - 1]) pairs.push([--aEnd, --bEnd]);
  return { a: i, aEnd, b: j, bEnd };
}

/** What stands once in both, as far as it is in one order. */
function anchorsIn(a: readonly string[], b: readonly string[], gap: Gap, weight: (key: string) => number): Pair[] {
  const olds = placesOf(a, gap.a, gap.aEnd);
  const news = placesOf(b, gap.b, gap.bEnd);
  const both: { a: number; b: number; weight: number }[] = [];
  for (const [key, i] of olds) {
    const j = news.get(key);
    if (i >= 0 && j !== undefined && j >= 0) both.push({ a: i, b: j, weight: weight(key) + 0.01 });
  }
  return heaviestChain(both).map((x) => [x.a, x.b]);
}

/** Of each key its place; -1 where there are several. */
function placesOf(row: readonly string[], from: number, to: number): Map<string, number> {
  const places = new Map<string, number>();
  for (let i = from; i < to; i++) places.set(row[i]!, places.has(row[i]!) ? -1 : i);
  return places;
}

function commonRow(a: readonly string[], b: readonly string[], gap: Gap, weight: (key: string) => number): Pair[] {
  const [rows, columns] = [gap.aEnd - gap.a, gap.bEnd - gap.b];
  const best = new Float32Array((rows + 1) * (columns + 1));
  const at = (i: number, j: number): number => best[i * (columns + 1) + j]!;
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--) {
      const key = a[gap.a + i]!;
      const both = key === b[gap.b + j] ? at(i + 1, j + 1) + weight(key) + 0.01 : 0;
      best[i * (columns + 1) + j] = Math.max(both, at(i + 1, j), at(i, j + 1));
    }
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < rows && j < columns) {
    const key = a[gap.a + i]!;
    if (key === b[gap.b + j] && at(i, j) <= at(i + 1, j + 1) + weight(key) + 0.011) {
      pairs.push([gap.a + i, gap.b + j]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
