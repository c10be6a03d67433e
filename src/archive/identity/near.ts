/**
 * The same article at another address of the same site: an edited headline that changed the URL, a copy in another
 * section. Bands of a MinHash over five-word shingles find candidates; the shared shingles themselves decide.
 */

const HASHES = 32;
const PER_BAND = 4;
const WORDS = 5;
/** Fewer shingles than this say nothing: notices and stubs look alike. */
const LEAST = 40;
/** Of the smaller text's shingles. Two texts over one template share less; an edited article shares more. */
const SAME = 0.7;
/** Articles of one site that say the same boilerplate share less. */
const AKIN = 0.3;

const MULTIPLIERS = Array.from({ length: HASHES }, (_, i) => (0x9e3779b1 + i * 0x85ebca6b) | 1);

/** Hashes of the text's five-word shingles, without punctuation and letter case. */
export function shinglesOf(text: string): Set<number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = words.map(hashOf);
  const out = new Set<number>();
  for (let i = 0; i + WORDS <= hashes.length && out.size < 20_000; i++) {
    let h = 17;
    for (let j = 0; j < WORDS; j++) h = (Math.imul(h, 31) + hashes[i + j]!) | 0;
    out.add(mixed(h));
  }
  return out;
}

/** Eight short strings; two texts that share one are worth comparing. Empty for texts too short to tell. */
export function bandsOf(shingles: ReadonlySet<number>): string[] {
  if (shingles.size < LEAST) return [];
  const least = new Uint32Array(HASHES).fill(0xffffffff);
  for (const s of shingles)
    for (let i = 0; i < HASHES; i++) {
      const h = mixed(Math.imul(s, MULTIPLIERS[i]!) + i) >>> 0;
      if (h < least[i]!) least[i] = h;
    }
  const bands: string[] = [];
  for (let b = 0; b * PER_BAND < HASHES; b++) {
    let h = b;
    for (let i = 0; i < PER_BAND; i++) h = mixed(Math.imul(h, 31) + least[b * PER_BAND + i]!);
    bands.push(`${b}${(h >>> 0).toString(36)}`);
  }
  return bands;
}

/** One text under two addresses: enough to say so where nothing else does. */
export function sameText(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [less, more] = [Math.min(a.size, b.size), Math.max(a.size, b.size)];
  return less >= LEAST && less * 2 >= more && sharedPart(a, b) >= SAME;
}

/** Two states of one text, however much was added: enough where an address says that they belong together. */
export const akinText = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => sharedPart(a, b) >= AKIN;

/** Of the smaller text's shingles. */
function sharedPart(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const s of small) if (large.has(s)) shared++;
  return small.size === 0 ? 0 : shared / small.size;
}

function hashOf(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h;
}

function mixed(h: number): number {
  let x = h ^ (h >>> 16);
  x = Math.imul(x, 0x7feb352d);
  x ^= x >>> 15;
  x = Math.imul(x, 0x846ca68b);
  return x ^ (x >>> 16);
}
