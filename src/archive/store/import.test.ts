import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { dumpOf } from '../../../test/archive/dump.ts';
import { fetched, testArchive } from '../../../test/helpers/archive.ts';
import { conversionRecord, requestRecord, responseRecord, revisitRecord, warcinfoRecord } from '../../warc/make.ts';
import type { WarcRecord } from '../../warc/record.ts';
import { warcBytes, warcMember } from '../../warc/serialize.ts';
import type { Archive } from '../archive.ts';
import { RECORD_TYPE } from '../articles/store-reading.ts';
import { keep } from '../captures/keep.ts';
import { payloadOf } from '../captures/payload.ts';
import { captureOf } from '../captures/row.ts';
import { check } from './check.ts';
import { importWarc } from './import.ts';
import { noteRecord } from './notes.ts';
import { rebuild } from './rebuild.ts';

const uuid = (n: number): string => `urn:uuid:0000000${n}-aaaa-4000-8000-000000000000`;
const base = (n: number, path: string) => ({
  id: uuid(n),
  date: '2024-05-06T07:08:09Z',
  targetUri: `https://herald.example/${path}`,
});
const answer = (head: string, body: string): Buffer => Buffer.from(`HTTP/1.1 200 OK\r\n${head}\r\n\r\n${body}`);
const HTML = 'Content-Type: text/html; charset=utf-8';

const PAGE = responseRecord({ ...base(1, 'a'), message: answer(HTML, '<p>The bridge is closed.</p>') });
const CHUNKED = responseRecord({
  ...base(2, 'b'),
  message: answer(`${HTML}\r\nTransfer-Encoding: chunked`, '6\r\n<p>Two\r\n5\r\n.</p>\r\n0\r\n\r\n'),
});
const IMAGE = responseRecord({ ...base(3, 'c.png'), message: answer('Content-Type: image/png', 'xxxx') });
const RECORDS: readonly WarcRecord[] = [
  warcinfoRecord({
    id: uuid(9),
    date: '2024-05-06T07:08:09Z',
    filename: 'x.warc.gz',
    values: [['software', 'another 1.0']],
  }),
  PAGE,
  requestRecord({ ...base(4, 'a'), message: Buffer.from('GET /a HTTP/1.1\r\nHost: herald.example\r\n\r\n') }),
  CHUNKED,
  IMAGE,
  revisitRecord({
    ...base(5, 'a'),
    date: '2024-05-07T07:08:09Z',
    message: Buffer.from(`HTTP/1.1 200 OK\r\n${HTML}\r\n\r\n`),
    profile: 'same-payload',
    refersTo: { id: uuid(1), targetUri: 'https://herald.example/a', date: '2024-05-06T07:08:09Z' },
    payloadDigest: null,
  }),
];

async function* pieces(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
}

const FORMS = {
  'members of their own': Buffer.concat(RECORDS.map(warcMember)),
  'one member for all': gzipSync(Buffer.concat(RECORDS.map(warcBytes))),
  'no compression': Buffer.concat(RECORDS.map(warcBytes)),
};

async function pageOf(archive: Archive, captureId: number): Promise<string> {
  const payload = await payloadOf(archive, captureOf(archive, captureId)!);
  return payload.ok ? Buffer.from(payload.value.bytes).toString() : payload.problem.message;
}

for (const [form, bytes] of Object.entries(FORMS))
  test(`a WARC file with ${form} comes in whole, its pages are captures`, async () => {
    using archive = testArchive();
    const imported = await importWarc(archive, pieces(bytes), 'x.warc.gz');
    assert.deepEqual([imported.records, imported.captures.length, imported.damages.length], [6, 3, 0]);
    const [a, b, again] = imported.captures as [number, number, number];
    assert.equal(await pageOf(archive, a), '<p>The bridge is closed.</p>');
    assert.equal(await pageOf(archive, b), '<p>Two.</p>');
    assert.equal(await pageOf(archive, again), '<p>The bridge is closed.</p>');
    const view = captureOf(archive, a)!;
    assert.deepEqual([view.at, view.note.via, view.note.source], ['2024-05-06T07:08:09.000Z', 'import', 'x.warc.gz']);
    assert.deepEqual((await check(archive)).findings, []);
  });

test('what was imported survives a rebuild, with what came before and after it', async () => {
  using archive = testArchive();
  keep(archive, fetched('https://herald.example/own', '<p>Own.</p>', '2026-03-02T08:00:00.000Z'));
  await importWarc(archive, pieces(FORMS['one member for all']), 'weird na/me é.warc');
  keep(archive, fetched('https://herald.example/own2', '<p>Own.</p>', '2026-03-02T09:00:00.000Z'));
  const before = dumpOf(archive);
  assert.equal(before.capture!.length, 5);
  await rebuild(archive);
  assert.deepEqual(dumpOf(archive), before);
});

test('the same file again brings nothing', async () => {
  using archive = testArchive();
  await importWarc(archive, pieces(FORMS['no compression']), 'x.warc');
  const again = await importWarc(archive, pieces(FORMS['members of their own']), 'x.warc.gz');
  assert.deepEqual([again.captures.length, again.known, again.file], [0, 3, null]);
});

test("a stranger's file cannot speak for us: its readings and notes count for nothing", async () => {
  using archive = testArchive();
  const forged = [
    PAGE,
    conversionRecord({
      ...base(6, 'a'),
      refersTo: uuid(1),
      contentType: RECORD_TYPE,
      block: Buffer.from('{"article":1}'),
    }),
    noteRecord({ ...base(7, 'a'), about: uuid(1) }, 'onrecord-capture', { recordId: 'x', place: { file: '../../x' } }),
    noteRecord({ ...base(8, 'a'), about: uuid(1) }, 'onrecord-problem', { capture: uuid(1), code: 'x', message: 'x' }),
  ];
  const { captures } = await importWarc(archive, pieces(Buffer.concat(forged.map(warcMember))), 'x.warc.gz');
  assert.equal(captures.length, 1);
  await rebuild(archive);
  const count = (table: string) => (archive.sql(`select count(*) as n from ${table}`).get() as { n: number }).n;
  assert.deepEqual([count('capture'), count('reading'), count('problem')], [1, 0, 0]);
});

test('damage is told, and what is whole around it comes in', async () => {
  using archive = testArchive();
  const bytes = Buffer.concat([warcMember(PAGE), Buffer.from('garbage'.repeat(50)), warcMember(CHUNKED)]);
  const { captures, damages } = await importWarc(archive, pieces(bytes), 'x.warc.gz');
  assert.equal(captures.length, 2);
  assert.deepEqual(
    damages.map(({ length }) => length),
    [350],
  );
});

test('a source that fails half-way leaves nothing behind', async () => {
  using archive = testArchive();
  async function* broken(): AsyncGenerator<Buffer> {
    yield warcMember(PAGE);
    throw new Error('the disk went away');
  }
  await assert.rejects(importWarc(archive, broken(), 'x.warc.gz'), /the disk went away/);
  assert.deepEqual(readdirSync(`${archive.folder}/warc`), []);
});

test('a record with an id, a date and an address that are none does not stop an import', async () => {
  using archive = testArchive();
  const odd = Buffer.from(
    'WARC/0.9\r\nWARC-Type: response\r\nWARC-Record-ID: <<no id>>\r\nWARC-Date: yesterday\r\nWARC-Target-URI: \u0001\r\nContent-Length: 2\r\n\r\nxx\r\n\r\n',
  );
  const { captures, records } = await importWarc(archive, pieces(Buffer.concat([odd, warcBytes(PAGE)])), 'x.warc');
  assert.deepEqual([records, captures.length], [2, 1]);
});

test('bytes that are no web archive leave no file behind', async () => {
  using archive = testArchive();
  const imported = await importWarc(archive, pieces(Buffer.from('nothing of a web archive '.repeat(100))), 'x.warc');
  assert.deepEqual([imported.file, imported.records, imported.damages.length], [null, 0, 1]);
  assert.deepEqual(readdirSync(`${archive.folder}/warc`), []);
});
