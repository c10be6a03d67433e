/**
 * The words of two short rows that belong together. Between rare stretches in one order the rows are short enough to be
 * compared exactly; where they are long and share no rare stretch they stay apart, which bounds time and memory.
 */
import { heaviestChain } from '../revisions/chain.ts';
import { type Pair, type Rows, sharedStretches } from './rows.ts';

/** Cells of the exact comparison of one gap. */
const CELLS = 200_000;
/** What it costs to begin a gap: one small word that two texts share by chance is worth less. */
const GAP = 0.6;
/** What a pair is worth that follows the pair before it. */
const RUN = 0.15;

/** `as`, `bs`: places in the rows, in order. In order. */
export function fill(rows: Rows, as: readonly number[], bs: readonly number[]): Pair[] {
  const { a, b } = rows;
  const head: Pair[] = [];
  const tail: Pair[] = [];
  let [i, j, iEnd, jEnd] = [0, 0, as.length, bs.length];
  while (i < iEnd && j < jEnd && a[as[i]!] === b[bs[j]!]) head.push({ a: as[i++]!, b: bs[j++]! });
  while (i < iEnd && j < jEnd && a[as[iEnd - 1]!] === b[bs[jEnd - 1]!]) tail.push({ a: as[--iEnd]!, b: bs[--jEnd]! });
  const inner = middle(rows, as.slice(i, iEnd), bs.slice(j, jEnd));
  return [...head, ...inner, ...tail.reverse()];
}

function middle(rows: Rows, as: readonly number[], bs: readonly number[]): Pair[] {
  if (as.length === 0 || bs.length === 0) return [];
  if (as.length * bs.length <= CELLS) return exact(rows, as, bs);
  for (const n of [3, 2]) {
    const links = sharedStretches(rows, n, as, bs, 1).map((p) => ({ ...p, weight: 1 }));
    if (links.length > 0) return between(rows, as, bs, heaviestChain(links));
  }
  return [];
}

function between(rows: Rows, as: readonly number[], bs: readonly number[], anchors: readonly Pair[]): Pair[] {
  const out: Pair[] = [];
  let [i, j] = [0, 0];
  for (const anchor of [...anchors, null]) {
    const [x, y] = [i, j];
    while (i < as.length && (!anchor || as[i]! < anchor.a)) i++;
    while (j < bs.length && (!anchor || bs[j]! < anchor.b)) j++;
    for (const p of fill(rows, as.slice(x, i), bs.slice(y, j))) out.push(p);
    if (!anchor) break;
    out.push(anchor);
    i++;
    j++;
  }
  return out;
}

/** Of all ways to pair words in order the one that is worth most. Two layers: the last words are a pair, or a gap is open. */
function exact({ a, b, weights }: Rows, as: readonly number[], bs: readonly number[]): Pair[] {
  const width = bs.length + 1;
  const pairFrom = new Uint8Array((as.length + 1) * width);
  const gapFrom = new Uint8Array((as.length + 1) * width);
  let pairs = new Float32Array(width).fill(Number.NEGATIVE_INFINITY);
  let gaps = new Float32Array(width);
  for (let i = 0; i <= as.length; i++) {
    const nextPairs = new Float32Array(width).fill(Number.NEGATIVE_INFINITY);
    const nextGaps = new Float32Array(width).fill(Number.NEGATIVE_INFINITY);
    if (i === 0) nextPairs[0] = 0;
    for (let j = 0; j < width; j++) {
      const at = i * width + j;
      if (i > 0 && j > 0 && a[as[i - 1]!] === b[bs[j - 1]!]) {
        const run = pairs[j - 1]! + RUN;
        const begun = gaps[j - 1]!;
        pairFrom[at] = run >= begun ? 0 : 1;
        nextPairs[j] = Math.max(run, begun) + weights[a[as[i - 1]!]!]!;
      }
      const ways = [
        i > 0 ? gaps[j]! : Number.NEGATIVE_INFINITY,
        j > 0 ? nextGaps[j - 1]! : Number.NEGATIVE_INFINITY,
        i > 0 ? pairs[j]! - GAP : Number.NEGATIVE_INFINITY,
        j > 0 ? nextPairs[j - 1]! - GAP : Number.NEGATIVE_INFINITY,
      ];
      let best = 0;
      for (let k = 1; k < 4; k++) if (ways[k]! > ways[best]!) best = k;
      gapFrom[at] = best;
      nextGaps[j] = ways[best]!;
    }
    pairs = nextPairs;
    gaps = nextGaps;
  }
  return traced(as, bs, pairFrom, gapFrom, pairs[bs.length]! >= gaps[bs.length]!);
}

function traced(
  as: readonly number[],
  bs: readonly number[],
  pairFrom: Uint8Array,
  gapFrom: Uint8Array,
  endsInPair: boolean,
): Pair[] {
  const out: Pair[] = [];
  let [i, j, inPair] = [as.length, bs.length, endsInPair];
  while (i > 0 || j > 0) {
    const at = i * (bs.length + 1) + j;
    if (inPair) {
      inPair = pairFrom[at] === 0;
      out.push({ a: as[--i]!, b: bs[--j]! });
    } else {
      const way = gapFrom[at]!;
      if (way % 2 === 0) i--;
      else j--;
      inPair = way >= 2;
    }
  }
  return out.reverse();
}
