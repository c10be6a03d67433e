import assert from 'node:assert/strict';
import { test } from 'node:test';
import { all, cut, noise, random, record } from '../../test/helpers/warcs.ts';
import { readWarc } from './read.ts';
import { warcMember } from './serialize.ts';

const small = record(9, 'one');

test('a large block is passed over or streamed in little memory', async () => {
  const block = Buffer.alloc(40_000_000, 'abc');
  const bytes = Buffer.concat([warcMember(record(1, block)), warcMember(small)]);
  const skipped = await all(bytes, { hold: () => 1000, digests: true });
  assert.deepEqual(
    skipped.records.map((r) => [r.size, r.block === null, r.digest]),
    [
      [40_000_000, true, 'same'],
      [3, false, 'same'],
    ],
  );
  assert.equal(skipped.records[0]!.place.length, warcMember(record(1, block)).length);
  let size = 0;
  let largest = 0;
  const into = (): ((piece: Buffer) => void) => (piece) => {
    size += piece.length;
    largest = Math.max(largest, piece.length);
  };
  await all(bytes, { into });
  assert.equal(size, 40_000_003);
  assert.ok(largest < 3_000_000);
});

test('a large member, which is unpacked in pieces, is as exact as a small one', async () => {
  const next = random(3);
  const large = record(1, noise(next, 3_000_000));
  const members = [large, small].map(warcMember);
  const [first, second] = [members[0]!.length, members[1]!.length];
  const bytes = Buffer.concat(members);
  const { records, damages } = await all(bytes, { digests: true }, next);
  assert.deepEqual(damages, []);
  assert.ok(records[0]!.block!.equals(large.block));
  assert.deepEqual(
    records.map((r) => r.place),
    [
      { offset: 0, length: first, within: 0 },
      { offset: first, length: second, within: 0 },
    ],
  );
  for (const at of [100, first >> 1, first - 8, first - 1]) {
    const changed = Buffer.from(bytes);
    changed[at]! ^= 1;
    const back = await all(changed);
    assert.deepEqual([back.records.at(-1)!.head.id, back.records.length, back.damages.length > 0], [small.id, 1, true]);
  }
  for (const length of [700_000, first - 9, first - 8, first - 1]) {
    const back = await all(bytes.subarray(0, length));
    assert.equal(back.records.length, 0);
    assert.deepEqual(back.damages, [{ offset: 0, length, what: 'the file ends within a gzip member', torn: true }]);
  }
  // Whoever stops reading in the middle stops the unpacking.
  for await (const found of readWarc(cut(bytes, 9999), { hold: () => 0, into: () => () => {} })) {
    assert.equal(found.kind, 'record');
    break;
  }
});
