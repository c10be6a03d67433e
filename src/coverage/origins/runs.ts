/** Runs of three words, and how many tellings of the event have each: what all outlets say of it is no sign of a copy. */
import type { TellingWords } from './telling-words.ts';

/** Sorted, each once. Runs in a quotation are apart: everybody at the press conference has those. */
export interface Runs {
  readonly own: Int32Array;
  readonly quoted: Int32Array;
  /** The run at each word; 0 where it tells nothing. */
  readonly at: Int32Array;
}

const WORDS = 3;

export function runsOf({ words, quotation }: TellingWords, stems: readonly number[]): Runs {
  const own = new Set<number>();
  const quoted = new Set<number>();
  const at = new Int32Array(words.length);
  for (let i = 0; i + WORDS <= words.length; i++) {
    let h = 0;
    let tells = false;
    for (let k = 0; k < WORDS; k++) {
      h = mixed((Math.imul(h, 31) + words[i + k]!) | 0);
      tells ||= stems[words[i + k]!]! >= 0;
    }
    if (!tells) continue;
    at[i] = h;
    (quotation[i + 1]! > 0 ? quoted : own).add(h);
  }
  return { own: sorted(own), quoted: sorted(quoted), at };
}

/** In how many groups of articles each number occurs. `groupOf` gives the group of each article. */
export function spread(articles: readonly (readonly Int32Array[])[], groupOf: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  const last = new Map<number, number>();
  const order = articles.map((_, i) => i).sort((x, y) => groupOf[x]! - groupOf[y]!);
  for (const i of order)
    for (const list of articles[i]!)
      for (const n of list) {
        if (last.get(n) === groupOf[i]) continue;
        last.set(n, groupOf[i]!);
        counts.set(n, (counts.get(n) ?? 0) + 1);
      }
  return counts;
}

/** 1 where nobody else has it, 0 where every other group does. In a story of few groups none is common for sure. */
export function rarity(others: number, groups: number): number {
  return Math.max(0, 1 - Math.log1p(Math.max(0, others)) / Math.log1p(Math.max(groups - 2, 8)));
}

/** Numbers that both lists have; at least one of the two in `own`. */
export function sharedRuns(a: Runs, b: Runs): number[] {
  return [...new Set([...common(a.own, b.own), ...common(a.own, b.quoted), ...common(a.quoted, b.own)])];
}

export function common(a: Int32Array, b: Int32Array): number[] {
  const out: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; )
    if (a[i]! < b[j]!) i++;
    else if (a[i]! > b[j]!) j++;
    else {
      out.push(a[i]!);
      i++;
      j++;
    }
  return out;
}

const sorted = (set: ReadonlySet<number>): Int32Array => Int32Array.from(set).sort();

function mixed(h: number): number {
  let x = h ^ (h >>> 16);
  x = Math.imul(x, 0x7feb352d);
  x ^= x >>> 15;
  x = Math.imul(x, 0x846ca68b);
  return x ^ (x >>> 16);
}
