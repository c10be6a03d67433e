/** Word by word: which stayed, and which stretches took the place of which. */
import { aligned, type Pair } from './align.ts';
import type { Pairing } from './pairing.ts';
import { isWord, type Token, type Version, weightOf } from './tokens.ts';

/** Tokens `a` to `aEnd` of the older version became `b` to `bEnd` of the newer one; one of both may be empty. */
export interface Hunk {
  readonly a: number;
  readonly aEnd: number;
  readonly b: number;
  readonly bEnd: number;
  /** Place of its sentences among the edited ones. */
  readonly group: number;
}

export interface WordMap {
  readonly hunks: readonly Hunk[];
  /** Of each older token the newer one that it is; -1 where it went. And the other way. */
  readonly toNew: Int32Array;
  readonly toOld: Int32Array;
  /** Of each token the hunk it lies in, else -1. */
  readonly oldHunk: Int32Array;
  readonly newHunk: Int32Array;
}

export function wordMap(before: Version, after: Version, { same, moved, edited }: Pairing): WordMap {
  const toNew = new Int32Array(before.tokens.length).fill(-1);
  const toOld = new Int32Array(after.tokens.length).fill(-1);
  const join = (i: number, j: number): void => {
    toNew[i] = j;
    toOld[j] = i;
  };
  for (const [i, j] of [...same, ...moved]) {
    const { from, to } = before.sentences[i]!;
    for (let n = from; n < to; n++) join(n, after.sentences[j]!.from + n - from);
  }
  const hunks = edited.flatMap(({ a, b }, group) => {
    const left: Pair = [before.sentences[a[0]]!.from, before.sentences[a[1] - 1]!.to];
    const right: Pair = [after.sentences[b[0]]!.from, after.sentences[b[1] - 1]!.to];
    return hunksIn(before.tokens, after.tokens, left, right, group, join);
  });
  const oldHunk = new Int32Array(before.tokens.length).fill(-1);
  const newHunk = new Int32Array(after.tokens.length).fill(-1);
  for (const [n, h] of hunks.entries()) {
    oldHunk.fill(n, h.a, h.aEnd);
    newHunk.fill(n, h.b, h.bEnd);
  }
  return { hunks, toNew, toOld, oldHunk, newHunk };
}

function hunksIn(
  olds: readonly Token[],
  news: readonly Token[],
  [a, aEnd]: Pair,
  [b, bEnd]: Pair,
  group: number,
  join: (i: number, j: number) => void,
): Hunk[] {
  const pairs = aligned(
    olds.slice(a, aEnd).map((t) => t.text),
    news.slice(b, bEnd).map((t) => t.text),
    (key) => 0.1 + weightOf(key),
  ).map(([i, j]): Pair => [a + i, b + j]);
  const kept = withoutIslands(olds, pairs, [a, aEnd], [b, bEnd]).filter(
    // White space put in or taken out between two that stay is a change of both.
    ([i, j]) => olds[i]!.spaced === news[j]!.spaced || !staysBehind(pairs, i, j),
  );
  for (const [i, j] of kept) join(i, j);
  const hunks: Hunk[] = [];
  let [x, y] = [a, b];
  for (const [i, j] of [...kept, [aEnd, bEnd] as const]) {
    if (i > x || j > y) hunks.push({ a: x, aEnd: i, b: y, bEnd: j, group });
    x = i + 1;
    y = j + 1;
  }
  return hunks;
}

/** The tokens before both are one another's too. */
function staysBehind(pairs: readonly Pair[], i: number, j: number): boolean {
  let [low, high] = [0, pairs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pairs[middle]![0] < i - 1) low = middle + 1;
    else high = middle;
  }
  return pairs[low]?.[0] === i - 1 && pairs[low]![1] === j - 1;
}

/** A "the" or a comma that happens to stand in both of two stretches of other words is part of the change. */
function withoutIslands(olds: readonly Token[], pairs: readonly Pair[], left: Pair, right: Pair): Pair[] {
  const runs: Pair[][] = [];
  for (const pair of pairs) {
    const last = runs.at(-1)?.at(-1);
    if (last && pair[0] === last[0] + 1 && pair[1] === last[1] + 1) runs.at(-1)!.push(pair);
    else runs.push([pair]);
  }
  const ends = (n: number): Pair => runs[n]?.at(-1) ?? [left[0] - 1, right[0] - 1];
  const begins = (n: number): Pair => runs[n]?.[0] ?? [left[1], right[1]];
  return runs
    .filter((run, n) => {
      const weight = run.reduce((sum, [i]) => sum + weightOf(olds[i]!.text), 0);
      if (weight >= 0.7 || n === 0 || n === runs.length - 1) return true;
      const isReplaced = (from: Pair, to: Pair): boolean => to[0] - from[0] > 1 && to[1] - from[1] > 1;
      const isSmall = run.length <= 2 && run.some(([i]) => isWord(olds[i]!.text));
      return !(isSmall && isReplaced(ends(n - 1), run[0]!) && isReplaced(run.at(-1)!, begins(n + 1)));
    })
    .flat();
}
