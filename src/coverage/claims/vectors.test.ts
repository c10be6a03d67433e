import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashed, numbers } from '../../../test/helpers/claim-linker.ts';
import { fromBytes, MOST_PIECES, toBytes, WHOLE } from './vectors.ts';

const ALL = [hashed(['the', 'bridge', 'closed']), hashed([]), hashed(new Array(MOST_PIECES + 9).fill('rain'))];

test('vectors come back from their bytes', () => {
  for (const all of [[], ALL, [ALL[1]!]]) assert.deepEqual(fromBytes(toBytes(all)), all);
});

test('bytes that lie in the middle of others give the same, and stay what they are when the others change', () => {
  const bytes = toBytes(ALL);
  const around = Buffer.alloc(bytes.length + 20, 7);
  around.set(bytes, 3);
  const found = fromBytes(around.subarray(3, 3 + bytes.length));
  around.fill(0);
  assert.deepEqual(found, ALL);
});

test('bytes that were cut, or have more behind them, give null', () => {
  const bytes = toBytes(ALL);
  for (let end = 0; end < bytes.length; end += 13) assert.equal(fromBytes(bytes.subarray(0, end)), null);
  assert.equal(fromBytes(bytes.subarray(0, bytes.length - 1)), null);
  assert.equal(fromBytes(Buffer.concat([bytes, Buffer.alloc(1)])), null);
});

test('hostile bytes give null and take no time', () => {
  const next = numbers(5);
  const began = performance.now();
  for (let n = 0; n < 200; n++) {
    const bytes = Uint8Array.from({ length: Math.floor(next() * 2000) }, () => next() * 256);
    assert.equal(fromBytes(bytes), null);
  }
  assert.equal(fromBytes(new Uint8Array(64).fill(255)), null);
  const manyPieces = new Uint8Array(8);
  new DataView(manyPieces.buffer).setUint32(0, 1, true);
  new DataView(manyPieces.buffer).setUint32(4, 0xffffffff, true);
  assert.equal(fromBytes(manyPieces), null);
  assert.ok(performance.now() - began < 1000);
});

test('a number that is none gives null: it would make every comparison false', () => {
  for (const x of [Number.NaN, Number.POSITIVE_INFINITY]) {
    assert.equal(fromBytes(toBytes([{ ...ALL[0]!, weights: Float32Array.of(1, x, 1) }])), null);
    assert.equal(fromBytes(toBytes([{ ...ALL[1]!, whole: new Float32Array(WHOLE).fill(x) }])), null);
  }
});
