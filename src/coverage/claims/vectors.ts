/** What the encoder makes of an assertion: a vector a word piece, how much each matters, and one for the whole. */

export interface AssertionVectors {
  /** `WORD` numbers a piece, of length 1, times 127. */
  readonly words: Int8Array;
  /** How much a piece says, one a piece. */
  readonly weights: Float32Array;
  /** `WHOLE` numbers, of length 1. */
  readonly whole: Float32Array;
}

export const WORD = 64;
export const WHOLE = 96;
/** Pieces of an assertion that are compared; the linker was trained with it. */
export const MOST_PIECES = 64;

/** For a cache: vectors of one article's assertions, in their order. */
export function toBytes(all: readonly AssertionVectors[]): Uint8Array {
  const size = all.reduce((n, v) => n + 4 + v.weights.length * (WORD + 4) + WHOLE * 4, 4);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const put = (x: number, isWhole: boolean) => {
    if (isWhole) view.setUint32(at, x, true);
    else view.setFloat32(at, x, true);
    at += 4;
  };
  put(all.length, true);
  for (const { words, weights, whole } of all) {
    put(weights.length, true);
    for (const w of weights) put(w, false);
    for (const w of whole) put(w, false);
    bytes.set(new Uint8Array(words.buffer, words.byteOffset, words.length), at);
    at += words.length;
  }
  return bytes;
}

/** Null where the bytes are not what `toBytes` makes. */
export function fromBytes(bytes: Uint8Array): AssertionVectors[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = 4;
  if (bytes.length < at) return null;
  const count = view.getUint32(0, true);
  const out: AssertionVectors[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 4 > bytes.length) return null;
    const pieces = view.getUint32(at, true);
    at += 4;
    const end = at + pieces * (WORD + 4) + WHOLE * 4;
    if (pieces > MOST_PIECES || end > bytes.length) return null;
    const float = () => {
      const x = view.getFloat32(at, true);
      at += 4;
      return x;
    };
    const weights = Float32Array.from({ length: pieces }, float);
    const whole = Float32Array.from({ length: WHOLE }, float);
    if (!weights.every(Number.isFinite) || !whole.every(Number.isFinite)) return null;
    // Copied by hand: `slice` of a Buffer is a view into memory that others use.
    out.push({ words: new Int8Array(view.buffer, view.byteOffset + at, end - at).slice(), weights, whole });
    at = end;
  }
  return at === bytes.length ? out : null;
}
