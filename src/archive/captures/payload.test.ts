import assert from 'node:assert/strict';
import { closeSync, openSync, renameSync, writeSync } from 'node:fs';
import { test } from 'node:test';
import { fetched, testArchive } from '../../../test/helpers/archive.ts';
import { warcPath } from '../store/warc-files.ts';
import { recordsOf, stretchOf } from './exchanges.ts';
import { keep } from './keep.ts';
import { payloadOf } from './payload.ts';
import { captureOf } from './row.ts';

const PAGE = '<h1>Bridge to close</h1><p>Ana Lima said it will close.</p>';
const URL = 'https://herald.example/bridge';

test('the bytes of a page come back, and have the digest that was written down', async () => {
  using archive = testArchive();
  const { id } = keep(archive, fetched(URL, PAGE, '2026-03-02T08:00:00.000Z'));
  const payload = await payloadOf(archive, captureOf(archive, id)!);
  assert.ok(payload.ok);
  assert.equal(Buffer.from(payload.value.bytes).toString(), PAGE);
  assert.equal(payload.value.sameDigest, true);
});

test('a page that had not changed is read from the capture that holds it', async () => {
  using archive = testArchive();
  const first = keep(archive, fetched(URL, PAGE, '2026-03-02T08:00:00.000Z'));
  const again = keep(archive, fetched(URL, PAGE, '2026-03-03T08:00:00.000Z'));
  assert.equal(again.revisitOf, first.id);
  const payload = await payloadOf(archive, captureOf(archive, again.id)!);
  assert.ok(payload.ok);
  assert.equal(Buffer.from(payload.value.bytes).toString(), PAGE);
  assert.deepEqual([payload.value.heldBy.id, payload.value.sameDigest], [first.id, true]);
});

test('a local file is its own payload', async () => {
  using archive = testArchive();
  const { id } = keep(archive, {
    ...fetched(URL, PAGE, '2026-03-02T08:00:00.000Z'),
    exchanges: [],
    local: { name: 'a.txt', bytes: Buffer.from('Ana Lima said so.'), contentType: 'text/plain' },
  });
  const payload = await payloadOf(archive, captureOf(archive, id)!);
  assert.ok(payload.ok && Buffer.from(payload.value.bytes).toString() === 'Ana Lima said so.');
});

test('a digest that differs is told, and so are a damaged and a missing file', async () => {
  using archive = testArchive();
  const { id } = keep(archive, fetched(URL, PAGE, '2026-03-02T08:00:00.000Z'));
  const capture = captureOf(archive, id)!;
  const other = await payloadOf(archive, { ...capture, digest: `sha256:${'0'.repeat(64)}` });
  assert.ok(other.ok && !other.value.sameDigest);
  const path = warcPath(archive, capture.warc.file);
  const fd = openSync(path, 'r+');
  writeSync(fd, Buffer.alloc(8), 0, 8, capture.warc.offset + 20);
  closeSync(fd);
  const damaged = await payloadOf(archive, capture);
  assert.ok(!damaged.ok && damaged.problem.code === 'not-readable');
  renameSync(path, `${path}.away`);
  const missing = await payloadOf(archive, capture);
  assert.ok(!missing.ok && /missing or cannot be opened/.test(missing.problem.message));
});

test('captures that refer to each other in a circle are a problem, not a loop', async () => {
  using archive = testArchive();
  const first = keep(archive, fetched(URL, PAGE, '2026-03-02T08:00:00.000Z'));
  const again = keep(archive, fetched(URL, PAGE, '2026-03-03T08:00:00.000Z'));
  archive.sql('update capture set revisit_of = ? where id = ?').run(again.id, again.id);
  const payload = await payloadOf(archive, captureOf(archive, again.id)!);
  assert.ok(!payload.ok && payload.problem.code === 'not-readable');
  assert.ok(first.id < again.id);
});

test('all records of a capture are listed with their heads and places', async () => {
  using archive = testArchive();
  const { id } = keep(archive, fetched(URL, PAGE, '2026-03-02T08:00:00.000Z'));
  const records = await recordsOf(archive, stretchOf(archive, id)!);
  assert.ok(records.ok);
  assert.deepEqual(records.value.map((r) => r.type).sort(), ['metadata', 'request', 'response']);
  const answer = records.value.find((r) => r.type === 'response')!;
  assert.equal(answer.place.offset, captureOf(archive, id)!.warc.offset);
  assert.match(answer.head!, /^HTTP\/1\.1 200 OK\r\n/);
  assert.ok(!answer.head!.includes('<h1>'));
  assert.equal(stretchOf(archive, 99), null);
});
