/**
 * What stands for a text in the index: of its runs of five words those whose hash is lowest. One in eight is kept
 * whatever the length, so that a cut keeps what it shares with the whole (a MinHash of fixed size would not); of a short
 * text at least eight.
 */
import { wordHashes } from './word-hashes.ts';

/** Sorted, each once. */
export type Signature = Uint32Array;

const RUN = 5;
const KEPT = 2 ** 32 / 8;
const LEAST = 8;
const BYTES = 4;

export function signatureOf(text: string): Signature {
  const words = wordHashes(text);
  const hashes = new Uint32Array(Math.max(0, words.length - RUN + 1));
  let low = 0;
  for (let i = 0; i < hashes.length; i++) {
    let h = 17;
    for (let k = 0; k < RUN; k++) h = mixed((Math.imul(h, 31) + words[i + k]!) | 0);
    hashes[i] = h;
    if (hashes[i]! < KEPT) low++;
  }
  // Sorting all is for short texts, and for those that repeat themselves.
  const kept = distinct(hashes.filter((h) => h < KEPT).sort());
  return low >= LEAST && kept.length >= LEAST ? kept : distinct(hashes.sort()).slice(0, Math.max(LEAST, kept.length));
}

/** Little-endian, for a file or a database. */
export function signatureBytes(signature: Signature): Uint8Array {
  const bytes = new Uint8Array(signature.length * BYTES);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < signature.length; i++) view.setUint32(i * BYTES, signature[i]!, true);
  return bytes;
}

/** Bytes that no signature was written as are misuse and throw. */
export function signatureFrom(bytes: Uint8Array): Signature {
  if (bytes.length % BYTES !== 0)
    throw new TypeError(`A signature has ${BYTES} bytes a number; these are ${bytes.length}.`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Uint32Array.from({ length: bytes.length / BYTES }, (_, i) => view.getUint32(i * BYTES, true));
}

function distinct(sorted: Uint32Array): Uint32Array {
  return sorted.filter((h, i) => i === 0 || h !== sorted[i - 1]);
}

function mixed(h: number): number {
  let x = h ^ (h >>> 16);
  x = Math.imul(x, 0x7feb352d);
  x ^= x >>> 15;
  x = Math.imul(x, 0x846ca68b);
  return x ^ (x >>> 16);
}
