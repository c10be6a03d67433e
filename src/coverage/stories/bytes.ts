/**
 * A fingerprint as bytes, about 1.2 kB: version, day, number of features; hashes (32 bits), kinds and weights (16 bits),
 * for each the place of its text (8 bits); then the texts, each once, with their lengths. Little-endian.
 */
import {
  type Feature,
  type Fingerprint,
  type Keys,
  KINDS,
  kindOf,
  MOST_FEATURES,
  packed,
  weightOf,
} from './fingerprint.ts';

const VERSION = 1;
const HEAD = 7;
const EACH = 7;
const NO_DAY = -0x80000000;

export function encodeFingerprint({ day, features }: Fingerprint): Uint8Array {
  const texts = [...new Set(features.map((f) => f.text))];
  const places = new Map(texts.map((t, i) => [t, i]));
  const encoded = texts.map((t) => new TextEncoder().encode(t));
  const n = features.length;
  if (n > MOST_FEATURES) throw new RangeError(`A fingerprint has at most ${MOST_FEATURES} features.`);
  const out = new Uint8Array(HEAD + EACH * n + encoded.reduce((sum, t) => sum + 1 + t.length, 0));
  const view = new DataView(out.buffer);
  view.setUint8(0, VERSION);
  view.setInt32(1, day ?? NO_DAY, true);
  view.setUint16(5, n, true);
  features.forEach((f, i) => {
    view.setUint32(HEAD + 4 * i, f.hash, true);
    view.setUint16(HEAD + 4 * n + 2 * i, packed(f.kind, f.weight), true);
    view.setUint8(HEAD + 6 * n + i, places.get(f.text)!);
  });
  let at = HEAD + EACH * n;
  for (const text of encoded) {
    view.setUint8(at, text.length);
    out.set(text, at + 1);
    at += 1 + text.length;
  }
  return out;
}

/** Null for bytes of another version, or damaged ones: make the fingerprint again. */
export function decodeFingerprint(bytes: Uint8Array): Fingerprint | null {
  const keys = keysIn(bytes);
  if (!keys) return null;
  const n = keys.hashes.length;
  const texts: string[] = [];
  for (let at = HEAD + EACH * n; at < bytes.length; at += 1 + bytes[at]!)
    texts.push(new TextDecoder().decode(bytes.subarray(at + 1, at + 1 + bytes[at]!)));
  const features = Array.from(keys.hashes, (hash, i): Feature => {
    const pack = keys.packed[i]!;
    return { kind: kindOf(pack), hash, weight: weightOf(pack), text: texts[bytes[HEAD + 6 * n + i]!] ?? '' };
  });
  return { day: keys.day, features };
}

/** What the index needs of it, without the texts: for opening an index over many. */
export function keysIn(bytes: Uint8Array): Keys | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEAD || view.getUint8(0) !== VERSION) return null;
  const n = view.getUint16(5, true);
  if (n > MOST_FEATURES || bytes.length < HEAD + EACH * n) return null;
  const day = view.getInt32(1, true);
  const hashes = new Uint32Array(n);
  const packs = new Uint16Array(n);
  for (let i = 0; i < n; i++) {
    hashes[i] = view.getUint32(HEAD + 4 * i, true);
    packs[i] = view.getUint16(HEAD + 4 * n + 2 * i, true);
    if (packs[i]! >> 6 >= KINDS.length || (i > 0 && hashes[i]! <= hashes[i - 1]!)) return null;
  }
  return { day: day === NO_DAY ? null : day, hashes, packed: packs };
}
