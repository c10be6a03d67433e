/**
 * The one place where UTF-16 offsets become code points and back. `codePoints(text)` gives a function from UTF-16 offsets
 * of `text` to code point offsets: subtract one for every surrogate pair that ends at or before the offset. An offset
 * inside a pair counts as its end.
 */
export function codePoints(text: string): (offset: number) => number {
  const pairs = surrogatePairs(text);
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => offset - before(pairs, offset);
}

/** The other way: from code point offsets of `text` to UTF-16 offsets. */
export function utf16Offsets(text: string): (point: number) => number {
  const pairs = surrogatePairs(text);
  if (pairs.length === 0) return (point) => point;
  // The n-th pair is the code point pairs[n] - 1 - n: every later point has n + 1 pairs before it.
  const points = pairs.map((unit, n) => unit - 1 - n);
  return (point) => point + before(points, point);
}

/** Offsets of the second units of all surrogate pairs. */
function surrogatePairs(text: string): number[] {
  const out: number[] = [];
  for (let i = 1; i < text.length; i++) {
    const low = text.charCodeAt(i);
    if (low < 0xdc00 || low > 0xdfff) continue;
    const high = text.charCodeAt(i - 1);
    if (high >= 0xd800 && high <= 0xdbff && out.at(-1) !== i - 1) out.push(i);
  }
  return out;
}

/** How many of the sorted numbers are smaller than `limit`. */
function before(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (sorted[mid]! < limit) low = mid + 1;
    else high = mid;
  }
  return low;
}
