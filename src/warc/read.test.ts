import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { all, DATE, noise, random, record } from '../../test/helpers/warcs.ts';
import { readWarc } from './read.ts';
import { copiedMember, warcBytes, warcMember } from './serialize.ts';

const three = [record(1, 'one'), record(2, ''), record(3, 'WARC/1.1\r\n\r\n three\r\n\r\n')];
const FORMS = {
  'a member a record': { bytes: Buffer.concat(three.map(warcMember)), alone: true },
  'one member for all': { bytes: gzipSync(Buffer.concat(three.map(warcBytes))), alone: false },
  plain: { bytes: Buffer.concat(three.map(warcBytes)), alone: true },
};

for (const [form, { bytes, alone }] of Object.entries(FORMS))
  test(`records come out as they went in: ${form}`, async () => {
    for (const size of [1, 7, 65536]) {
      const { records, damages, end } = await all(bytes, { digests: true }, size);
      assert.deepEqual(
        records.map((r) => r.block),
        three.map((r) => r.block),
      );
      assert.deepEqual(damages, []);
      assert.deepEqual(end, { kind: 'end', whole: bytes.length, end: bytes.length });
      assert.deepEqual(
        records.map((r) => [r.head.id, r.head.targetUri, r.head.date, r.head.contentType, r.digest]),
        three.map((r) => [r.id, r.targetUri, DATE, 'text/plain', 'same']),
      );
      let at = 0;
      for (const { place } of records) {
        if (alone) assert.equal(place.offset, at);
        assert.equal(place.length !== null, alone);
        at += place.length ?? 0;
      }
      if (alone) assert.equal(at, bytes.length);
    }
  });

test('random blocks survive every form and every cut, byte for byte', async () => {
  const next = random(5);
  for (let round = 0; round < 15; round++) {
    const records = Array.from({ length: 1 + Math.floor(next() * 6) }, (_, n) =>
      record(n, noise(next, Math.floor(next() ** 4 * 300_000)), { fields: [['X-Note', `é ${round}`]] }),
    );
    const plain = records.map(warcBytes);
    const files = [plain, records.map(warcMember), [gzipSync(Buffer.concat(plain))]];
    // Plain and gzip records may follow each other.
    files.push(records.map((r, n) => (n % 2 ? warcBytes(r) : warcMember(r))));
    for (const file of files) {
      const back = await all(Buffer.concat(file), { digests: true }, next);
      assert.deepEqual(back.damages, []);
      assert.equal(back.records.length, records.length);
      for (const [n, r] of back.records.entries()) {
        assert.ok(r.block?.equals(records[n]!.block));
        assert.equal(r.digest, 'same');
        // What was read can be written again, and is the same file.
        assert.ok(warcBytes({ ...r.head, block: r.block! }).equals(plain[n]!));
      }
    }
  }
});

test('a file torn at any byte gives its whole records and says where they end', async () => {
  for (const form of ['a member a record', 'plain'] as const) {
    const parts = three.map(form === 'plain' ? warcBytes : warcMember);
    const ends = parts.map((_, n) => Buffer.concat(parts.slice(0, n + 1)).length);
    const bytes = Buffer.concat(parts);
    for (let length = 0; length < bytes.length; length++) {
      const { records, damages, end } = await all(bytes.subarray(0, length));
      // A plain record is whole without the empty lines behind it.
      const slack = form === 'plain' ? 4 : 0;
      const whole = ends.filter((e) => length >= e - slack);
      assert.equal(records.length, whole.length, `${form} ${length}`);
      const edge = Math.min(length, whole.at(-1) ?? 0);
      assert.deepEqual([end.whole, end.end], [edge, length]);
      const torn = length > edge ? [{ offset: edge, length: length - edge, torn: true }] : [];
      assert.deepEqual(
        damages.map(({ offset, length, torn }) => ({ offset, length, torn })),
        torn,
        `${form} ${length}`,
      );
    }
  }
});

test('what lies between records is reported, and reading goes on behind it', async () => {
  const next = random(9);
  for (const write of [warcMember, warcBytes])
    for (const junk of [
      Buffer.from('x'),
      noise(next, 300_000),
      Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]),
      gzipSync('no record'),
      Buffer.concat([Buffer.from('x'), gzipSync('no record')]),
    ]) {
      const before = write(three[0]!);
      const bytes = Buffer.concat([before, junk, write(three[2]!)]);
      const { records, damages, end } = await all(bytes, {}, next);
      assert.deepEqual(
        records.map((r) => r.head.id),
        [three[0]!.id, three[2]!.id],
      );
      assert.deepEqual([damages[0]!.offset, damages[0]!.torn, end.whole], [before.length, false, before.length]);
      assert.equal(
        damages.reduce((sum, d) => sum + d.length, 0),
        junk.length,
      );
      if (junk.length < 50) assert.equal(damages.length, 1);
    }
});

test('a record that is longer than its gzip member is damage, and no torn file', async () => {
  const short = gzipSync('WARC/1.1\r\nContent-Length: 9\r\n\r\nshort');
  for (const bytes of [short, Buffer.concat([short, warcMember(three[0]!)])]) {
    const { damages } = await all(bytes);
    assert.deepEqual(damages, [
      { offset: 0, length: short.length, what: 'a gzip member ends within a record', torn: false },
    ]);
  }
});

test('whoever stops reading closes the source', async () => {
  let closed = false;
  async function* source() {
    try {
      for (;;) yield warcMember(three[0]!);
    } finally {
      closed = true;
    }
  }
  for await (const _ of readWarc(source())) break;
  assert.equal(closed, true);
});

test('a changed byte is noticed, and costs only its own record', async () => {
  const members = three.map(warcMember);
  for (let at = 0; at < members[1]!.length; at++) {
    if (at > 3 && at < 10) continue; // time and system in the gzip head: nothing depends on them
    const changed = Buffer.from(members[1]!);
    changed[at]! ^= 0xff;
    const { records, damages } = await all(Buffer.concat([members[0]!, changed, members[2]!]));
    assert.deepEqual(
      records.map((r) => r.head.id),
      [three[0]!.id, three[2]!.id],
      `byte ${at}`,
    );
    assert.ok(damages.length > 0);
  }
});

test('a record of a stranger is copied byte for byte, though we would not write such a one', async () => {
  const strange =
    'WARC/1.0\nX Y: a\n b\nwarc-type: Response\nContent-Length: 3\nWARC-Record-ID: 1\nWARC-Date: then\n\n';
  const { records } = await all(Buffer.from(`${strange}one\r\n\r\n`));
  const { head, headBytes, block } = records[0]!;
  assert.deepEqual([head.type, head.id, head.date, head.fields], ['response', '1', 'then', [['X Y', 'a b']]]);
  assert.throws(() => warcMember({ ...head, block: block! }), TypeError);
  const copy = await all(copiedMember({ headBytes, block: block! }));
  assert.equal(copy.records[0]!.headBytes.toString(), strange);
  assert.equal(copy.records[0]!.block!.toString(), 'one');
});

test('a block that differs from its digest is told', async () => {
  const bytes = Buffer.from(warcBytes(three[0]!));
  bytes[bytes.length - 5]! ^= 1;
  assert.deepEqual((await all(bytes, { digests: true })).records[0]!.digest, 'differs');
});

test('what the source throws goes through', async () => {
  async function* failing() {
    yield warcMember(three[0]!);
    throw new Error('the disk is gone');
  }
  await assert.rejects(Array.fromAsync(readWarc(failing())), /the disk is gone/);
});

test('hostile files end in good time', async () => {
  const starts = Buffer.concat(Array.from({ length: 200_000 }, () => Buffer.from([0x1f, 0x8b, 8, 0])));
  const heads = Buffer.from('WARC/1.1\r\nA:\r\n\r\n'.repeat(100_000));
  const lengths = ['-1', '9e99', '99999999999999999999', '0x10', '', '1 1'].map(
    (length) => `WARC/1.1\r\nContent-Length: ${length}\r\n\r\n\r\n\r\n`,
  );
  const bomb = gzipSync(Buffer.alloc(50_000_000));
  const empty = Buffer.concat([Buffer.alloc(30_000_000, '\n'), warcBytes(three[0]!)]);
  assert.equal((await all(empty)).records.length, 1);
  for (const bytes of [starts, heads, bomb, Buffer.from(lengths.join('')), Buffer.alloc(3_000_000, 'WARC/')]) {
    const { records, damages, end } = await all(bytes);
    assert.equal(records.length, 0);
    assert.ok(damages.length > 0);
    assert.deepEqual([end.whole, end.end], [0, bytes.length]);
  }
  const endless = Buffer.concat([Buffer.from('WARC/1.1\r\n'), Buffer.alloc(200_000, 'A: b\r\n')]);
  assert.match((await all(endless)).damages[0]!.what, /has no end/);
  const claims = `WARC/1.1\r\nWARC-Type: resource\r\nContent-Length: 99999999999999\r\n\r\nshort`;
  assert.equal((await all(Buffer.from(claims))).damages[0]!.torn, true);
});
