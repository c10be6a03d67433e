/** The passages that two articles share word for word: runs of four words find them, then they are stretched. */

/** Words as numbers, in text order. */
interface Words {
  readonly words: Int32Array;
}

/** `length` words from word `a` of the one and word `b` of the other. */
export interface Passage {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Where each run of four words begins. */
export type Anchors = ReadonlyMap<number, readonly number[]>;

const LEAST = 4;
/** Places of one run of words that are tried: enough for refrains, and a million times one word stays cheap. */
const PLACES = 4;
const SURE = 40;

export function anchorsOf({ words }: Words): Anchors {
  const places = new Map<number, number[]>();
  for (let i = 0; i + LEAST <= words.length; i++) {
    const run = runAt(words, i);
    const known = places.get(run);
    if (!known) places.set(run, [i]);
    else if (known.length < PLACES) known.push(i);
  }
  return places;
}

/** Disjoint in both articles, longest first. */
export function sharedPassages(a: Words, b: Words, anchors: Anchors = anchorsOf(b)): Passage[] {
  const found: Passage[] = [];
  /** Where the last passage of a diagonal ended: what it covers is not found again. */
  const covered = new Map<number, number>();
  for (let i = 0; i + LEAST <= a.words.length; i++) {
    let longest = 0;
    for (const j of anchors.get(runAt(a.words, i)) ?? []) {
      if ((covered.get(i - j) ?? -1) > i) continue;
      const length = lengthFrom(a.words, b.words, i, j);
      if (length < LEAST) continue;
      covered.set(i - j, i + length);
      found.push({ a: i, b: j, length });
      longest = Math.max(longest, length);
    }
    // Whatever else begins inside a long passage is cut off by it; looking costs the square of a text that repeats itself.
    if (longest >= SURE) i += longest - LEAST;
  }
  return disjoint(found, a.words.length, b.words.length);
}

function runAt(words: Int32Array, i: number): number {
  let h = 0;
  for (let k = 0; k < LEAST; k++) h = (Math.imul(h, 0x01000193) ^ words[i + k]!) | 0;
  return h;
}

function lengthFrom(a: Int32Array, b: Int32Array, i: number, j: number): number {
  let n = 0;
  while (i + n < a.length && j + n < b.length && a[i + n] === b[j + n]) n++;
  return n;
}

/** What a longer passage has taken is cut off the shorter ones. */
function disjoint(found: Passage[], lengthA: number, lengthB: number): Passage[] {
  const takenA = new Uint8Array(lengthA);
  const takenB = new Uint8Array(lengthB);
  const out: Passage[] = [];
  for (const p of found.sort(longestFirst)) {
    let skip = 0;
    while (skip < p.length && (takenA[p.a + skip] || takenB[p.b + skip])) skip++;
    let end = skip;
    while (end < p.length && !takenA[p.a + end] && !takenB[p.b + end]) end++;
    if (end - skip < LEAST) continue;
    const [a, b, length] = [p.a + skip, p.b + skip, end - skip];
    takenA.fill(1, a, a + length);
    takenB.fill(1, b, b + length);
    out.push({ a, b, length });
  }
  return out.sort(longestFirst);
}

const longestFirst = (x: Passage, y: Passage): number => y.length - x.length || x.a - y.a || x.b - y.b;
