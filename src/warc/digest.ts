/** Digests as they stand in records: `sha256:` and hexadecimal digits, the form that warcio, jwarc and WACZ verify. */
import { createHash, type Hash } from 'node:crypto';

export const sha256 = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

/** Base 32 letters (RFC 4648), in which most archives write digests. */
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

const ALGORITHMS: ReadonlyMap<string, string> = new Map([
  ['md5', 'md5'],
  ['sha1', 'sha1'],
  ['sha256', 'sha256'],
  ['sha384', 'sha384'],
  ['sha512', 'sha512'],
]);

export interface DigestCheck {
  update(bytes: Uint8Array): void;
  /** Whether all bytes together have the digest that was stated. */
  same(): boolean;
}

/** For `sha256:…`, `sha-1:…` and their kin in hexadecimal, base 32 or base 64; null where the form is not known. */
export function digestCheck(stated: string): DigestCheck | null {
  const [, name, value] = /^([a-z0-9-]{3,8}):([a-z0-9+/_=-]{20,200})$/i.exec(stated) ?? [];
  const algorithm = ALGORITHMS.get((name ?? '').toLowerCase().replace('-', ''));
  if (!algorithm || !value) return null;
  const hash: Hash = createHash(algorithm);
  return { update: (bytes) => hash.update(bytes), same: () => forms(hash.digest()).includes(normal(value)) };
}

const normal = (value: string): string => value.replace(/=+$/, '');

function forms(digest: Buffer): string[] {
  const hex = digest.toString('hex');
  const five = base32(digest);
  return [
    hex,
    hex.toUpperCase(),
    five,
    five.toLowerCase(),
    normal(digest.toString('base64')),
    digest.toString('base64url'),
  ];
}

function base32(bytes: Uint8Array): string {
  let out = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      out += BASE32[(held >> bits) & 31];
    }
  }
  return bits > 0 ? out + BASE32[(held << (5 - bits)) & 31] : out;
}
