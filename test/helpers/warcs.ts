/** Made-up WARC records, and what a reader finds in bytes that come in pieces. */
import assert from 'node:assert/strict';
import { type Found, readWarc, type WarcReadOptions } from '../../src/warc/read.ts';
import type { WarcRecord } from '../../src/warc/record.ts';

export const DATE = '2026-03-01T10:20:30.123Z';
export const record = (n: number, block: Uint8Array | string, more: Partial<WarcRecord> = {}): WarcRecord => ({
  type: 'resource',
  id: `urn:uuid:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  date: DATE,
  targetUri: `https://herald.example/${n}`,
  contentType: 'text/plain',
  fields: [],
  block: Buffer.from(block as string),
  ...more,
});

/** Numbers that look random and are the same every time. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
export function noise(next: () => number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  for (let i = 0; i < length; i++) bytes[i] = next() * 256;
  return bytes;
}
export function* cut(bytes: Uint8Array, size: number | (() => number)): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; ) {
    const end = at + (typeof size === 'number' ? size : 1 + Math.floor(size() * 5000));
    yield bytes.subarray(at, end);
    at = end;
  }
}
/** Everything in the bytes, cut into pieces of `size`. */
export async function all(bytes: Uint8Array, options: WarcReadOptions = {}, size: number | (() => number) = 65536) {
  const found: Found[] = [];
  for await (const f of readWarc(cut(bytes, size), options)) found.push(f);
  const records = found.flatMap((f) => (f.kind === 'record' ? [f.record] : []));
  const damages = found.flatMap((f) => (f.kind === 'damage' ? [f.damage] : []));
  const end = found.at(-1)!;
  assert.equal(end.kind, 'end');
  return { records, damages, end: end as Extract<Found, { kind: 'end' }> };
}
