/** The word of `words` that was probably meant by `typed`: at most a third of its letters (and at least one) differ. */
export function nearest(typed: string, words: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const word of words) {
    const n = edits(typed.toLowerCase().slice(0, 40), word);
    if (n < least) [best, least] = [word, n];
  }
  return best;
}

/** Letters to insert, drop, change or swap with their neighbour to get from `a` to `b`. */
function edits(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let n = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) n = Math.min(n, before[j - 2]! + 1);
      next.push(n);
    }
    [before, row] = [row, next];
  }
  return row[b.length]!;
}
