import assert from 'node:assert/strict';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { slicesOf } from './input.ts';
import { readWarc } from './read.ts';
import { readAt, readMember } from './read-at.ts';
import type { Place } from './record.ts';
import { warcBytes, warcMember } from './serialize.ts';

const records = [0, 1, 2].map((n) => ({
  type: 'resource',
  id: `urn:uuid:00000000-0000-4000-8000-00000000000${n}`,
  date: '2026-03-01T10:20:30Z',
  targetUri: null,
  contentType: null,
  fields: [],
  block: n === 2 ? Buffer.alloc(5_000_000, 'large') : Buffer.from(`block ${n}`),
}));

test('each record is found again by its place, in every form of file', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'warc-'));
  t.after(() => rm(folder, { recursive: true }));
  const plain = records.map(warcBytes);
  for (const bytes of [records.map(warcMember), plain, [gzipSync(Buffer.concat(plain))]]) {
    const path = join(folder, 'a.warc');
    await writeFile(path, Buffer.concat(bytes));
    await using file = await open(path);
    const places: Place[] = [];
    for await (const found of readWarc(slicesOf(file))) if (found.kind === 'record') places.push(found.record.place);
    assert.equal(places.length, 3);
    for (const [n, place] of places.entries()) {
      const read = await readAt(file, place);
      assert.ok(read.ok);
      assert.equal(read.value.id, records[n]!.id);
      assert.ok(read.value.block.equals(records[n]!.block));
    }
    const small = await readAt(file, places[2]!, 1_000_000);
    assert.equal(!small.ok && small.problem.code, 'too-large');
    for (const wrong of [
      { offset: 1, length: 50, within: 0 },
      { offset: 1e9, length: 50, within: 0 },
      { offset: 1, length: null, within: 0 },
      { offset: places[0]!.offset, length: null, within: 7 },
      { offset: 0, length: 40, within: 0 },
    ]) {
      const none = await readAt(file, wrong);
      assert.equal(!none.ok && none.problem.code, 'not-readable', JSON.stringify(wrong));
    }
    // Reading may begin in the middle of the file, where a record is.
    const rest: unknown[] = [];
    if (places[1]!.length === null) continue;
    for await (const found of readWarc(slicesOf(file, places[1]!.offset), { offset: places[1]!.offset }))
      if (found.kind === 'record') rest.push(found.record.place);
    assert.deepEqual(rest, places.slice(1));
  }
});

test('a member that is a bomb, torn or no record is a problem', () => {
  const member = warcMember(records[0]!);
  const code = (bytes: Uint8Array, limit?: number) => {
    const read = readMember(bytes, limit);
    return read.ok ? 'ok' : read.problem.code;
  };
  assert.equal(code(member), 'ok');
  assert.equal(code(gzipSync(Buffer.alloc(2_000_000)), 1_000_000), 'too-large');
  for (let length = 0; length < member.length; length++) assert.equal(code(member.subarray(0, length)), 'not-readable');
  assert.equal(code(gzipSync('nothing')), 'not-readable');
  assert.equal(code(gzipSync('WARC/1.1\r\nContent-Length: 9\r\n\r\nshort')), 'not-readable');
});
