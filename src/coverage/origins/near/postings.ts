/**
 * Which articles have a number in their signature: chains through typed arrays, no object an article. A number that many
 * have keeps its first articles and takes no more, so that one text a million times, or a line under every article,
 * makes no chain longer.
 */

/** Articles that a number keeps. */
export const MOST = 32;
/** Entries a chain on average before there are more chains. */
const LOAD = 3;

export interface Postings {
  /** Adds the next article, which gets the next place (0, 1, …). */
  add(numbers: Uint32Array): void;
  /** Places of articles with the number into `out`; how many, at most `MOST`. */
  find(number: number, out: Int32Array): number;
  /** How many numbers the article at a place has. */
  sizeOf(place: number): number;
  readonly size: number;
  /** Memory that is held. */
  readonly bytes: number;
}

export function openPostings(): Postings {
  let numbers = new Uint32Array(1 << 12);
  let next = new Int32Array(1 << 12);
  let heads = new Int32Array(1 << 10).fill(-1);
  let starts = new Uint32Array(1 << 8);
  let size = 0;
  let entries = 0;
  const kept = new Int32Array(MOST);

  function placeOf(entry: number): number {
    let [low, high] = [0, size];
    while (low + 1 < high) {
      const middle = (low + high) >>> 1;
      if (starts[middle]! <= entry) low = middle;
      else high = middle;
    }
    return low;
  }

  function find(number: number, out: Int32Array): number {
    let n = 0;
    for (let e = heads[slot(number, heads.length)]!; e >= 0 && n < MOST; e = next[e]!)
      if (numbers[e] === number) out[n++] = placeOf(e);
    return n;
  }

  function makeRoom(more: number): void {
    if (size + 2 > starts.length) starts = larger(starts, size + 2);
    if (entries + more > numbers.length) {
      numbers = larger(numbers, entries + more);
      next = larger(next, entries + more);
    }
    if (entries + more > heads.length * LOAD) rehash(heads.length * 4);
  }

  /** In the order of adding, so that every chain is what it was: entries without a chain stay without. */
  function rehash(length: number): void {
    const linked = new Uint8Array((entries >> 3) + 1);
    for (const head of heads) for (let e = head; e >= 0; e = next[e]!) linked[e >> 3]! |= 1 << (e & 7);
    heads = new Int32Array(length).fill(-1);
    for (let e = 0; e < entries; e++) if (linked[e >> 3]! & (1 << (e & 7))) link(e);
  }

  function link(e: number): void {
    const at = slot(numbers[e]!, heads.length);
    next[e] = heads[at]!;
    heads[at] = e;
  }

  return {
    add(list) {
      makeRoom(list.length);
      starts[size + 1] = entries + list.length;
      for (const number of list) {
        const isFull = find(number, kept) >= MOST;
        numbers[entries] = number;
        next[entries] = -1;
        if (!isFull) link(entries);
        entries++;
      }
      size++;
    },
    find,
    sizeOf: (place) => starts[place + 1]! - starts[place]!,
    get size() {
      return size;
    },
    get bytes() {
      return numbers.byteLength + next.byteLength + heads.byteLength + starts.byteLength;
    },
  };
}

/** Lengths are powers of two. The lowest numbers are the ones kept: their low bits are as good as any. */
const slot = (number: number, length: number): number => Math.imul(number, 0x9e3779b1) >>> (Math.clz32(length) + 1);

function larger<T extends Uint32Array | Int32Array>(old: T, least: number): T {
  const made = new (old.constructor as new (n: number) => T)(Math.max(least, Math.ceil(old.length * 1.5)));
  made.set(old);
  return made;
}
