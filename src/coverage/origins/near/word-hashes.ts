/** A number for each word of a text in any script, without letter case and punctuation, in one pass over its characters. */

/** Words of a text that are looked at. */
const WORDS = 20_000;
/** Characters of it: twenty for a word and what stands between. */
const CHARACTERS = WORDS * 20;

const found = new Int32Array(WORDS);

/** Shares its memory with the next call's. */
export function wordHashes(text: string): Int32Array {
  const low = text.slice(0, CHARACTERS).toLowerCase();
  let n = 0;
  let h = 0;
  for (let i = 0; i <= low.length && n < WORDS; i++) {
    const c = i < low.length ? low.charCodeAt(i) : 32;
    if (isLetter(c)) h = Math.imul((h === 0 ? 0x811c9dc5 : h) ^ c, 0x01000193);
    // Scripts without spaces: each character is a word.
    if (h !== 0 && (!isLetter(c) || standsAlone(c))) {
      found[n++] = h;
      h = 0;
    }
  }
  return found.subarray(0, n);
}

const isLetter = (c: number): boolean =>
  (c >= 97 && c <= 122) || (c >= 48 && c <= 57) || (c >= 0xc0 && !(c >= 0x2000 && c <= 0x206f) && !isWideMark(c));

const isWideMark = (c: number): boolean => (c >= 0x3000 && c <= 0x303f) || (c >= 0xff00 && c <= 0xff0f) || c === 0xfeff;

const standsAlone = (c: number): boolean => c >= 0x3040 && c <= 0x9fff;
