import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fetched, testArchive } from '../../../test/helpers/archive.ts';
import { readWarc, type StoredRecord } from '../../warc/read.ts';
import { fieldOf } from '../../warc/record.ts';
import type { Archive } from '../archive.ts';
import { warcPath } from '../store/warc-files.ts';
import type { NewCapture } from '../types.ts';
import { keep } from './keep.ts';
import { captureOf } from './row.ts';

const URL = 'https://herald.example/bridge';

async function recordsOf(archive: Archive, file = '000001.warc.gz'): Promise<StoredRecord[]> {
  const out: StoredRecord[] = [];
  for await (const found of readWarc([readFileSync(warcPath(archive, file))], { digests: true }))
    if (found.kind === 'record') out.push(found.record);
    else assert.notEqual(found.kind, 'damage');
  return out;
}

test('request and answer are kept byte for byte, with what is known of the way', async () => {
  using archive = testArchive();
  const capture = fetched(URL, '<p>The bridge is closed.</p>', '2026-03-02T07:00:00.000Z');
  const { id } = keep(archive, capture);
  const records = await recordsOf(archive);
  assert.deepEqual(
    records.map(({ head }) => head.type),
    ['warcinfo', 'response', 'request', 'metadata'],
  );
  assert.ok(records.every(({ digest }) => digest === 'same'));
  const [, response, request] = records;
  assert.deepEqual(response!.block, Buffer.from(capture.exchanges[0]!.responseBytes));
  assert.deepEqual(request!.block, Buffer.from(capture.exchanges[0]!.requestBytes));
  assert.equal(fieldOf(response!.head, 'WARC-IP-Address'), '192.0.2.1');
  const view = captureOf(archive, id)!;
  assert.equal(view.warc.offset, response!.place.offset);
  assert.equal(view.warc.length, response!.place.length);
  assert.equal(view.network?.milliseconds, 120);
});

test('the same payload again is a revisit of the first, without its body', async () => {
  using archive = testArchive();
  const first = keep(archive, fetched(URL, '<p>One.</p>', '2026-03-02T07:00:00.000Z'));
  const again = keep(archive, fetched(URL, '<p>One.</p>', '2026-03-02T08:00:00.000Z'));
  const changed = keep(archive, fetched(URL, '<p>Two.</p>', '2026-03-02T09:00:00.000Z'));
  assert.deepEqual([first.revisitOf, again.revisitOf, changed.revisitOf], [null, first.id, null]);
  const revisit = (await recordsOf(archive)).find(({ head }) => head.type === 'revisit')!;
  assert.match(fieldOf(revisit.head, 'WARC-Profile')!, /identical-payload-digest$/);
  assert.equal(fieldOf(revisit.head, 'WARC-Refers-To'), `<urn:uuid:${first.recordId}>`);
  assert.ok(!revisit.block!.includes('One.'));
});

test('"not modified" is a revisit of the newest answer with a body', () => {
  using archive = testArchive();
  keep(archive, fetched(URL, '<p>One.</p>', '2026-03-02T07:00:00.000Z', { etag: '"1"' }));
  const newest = keep(archive, fetched(URL, '<p>Two.</p>', '2026-03-02T08:00:00.000Z', { etag: '"2"' }));
  const unchanged = keep(archive, fetched(URL, '', '2026-03-02T09:00:00.000Z', { status: 304 }));
  assert.equal(unchanged.revisitOf, newest.id);
});

test('"not modified" after a page went back to its first words is a revisit of those, not of the ones between', () => {
  using archive = testArchive();
  const first = keep(archive, fetched(URL, '<p>One.</p>', '2026-03-02T07:00:00.000Z', { etag: '"1"' }));
  const between = keep(archive, fetched(URL, '<p>Two.</p>', '2026-03-02T08:00:00.000Z', { etag: '"2"' }));
  keep(archive, fetched(URL, '<p>One.</p>', '2026-03-02T09:00:00.000Z', { etag: '"1"' }));
  assert.equal(keep(archive, fetched(URL, '', '2026-03-02T10:00:00.000Z', { status: 304 })).revisitOf, first.id);
  const named = fetched(URL, '', '2026-03-02T11:00:00.000Z', { status: 304, etag: '"2"' });
  assert.equal(keep(archive, named).revisitOf, between.id);
});

test('of redirects every exchange is kept, and the answer is the last', async () => {
  using archive = testArchive();
  const from = fetched('https://herald.example/old', '', '2026-03-02T07:00:00.000Z', { status: 301 });
  const to = fetched(URL, '<p>One.</p>', '2026-03-02T07:00:01.000Z');
  const { id } = keep(archive, { ...to, exchanges: [...from.exchanges, ...to.exchanges] });
  const view = captureOf(archive, id)!;
  assert.deepEqual([view.url, view.finalUrl, view.status], ['https://herald.example/old', URL, 200]);
  const records = await recordsOf(archive);
  const answer = records.find(({ place }) => place.offset === view.warc.offset)!;
  assert.equal(answer.head.targetUri, URL);
  assert.equal(records.filter(({ head }) => head.type === 'response').length, 2);
});

test('a local file is a resource under its name, without its folders', async () => {
  using archive = testArchive();
  const { note } = fetched(URL, '', '2026-03-02T07:00:00.000Z');
  const bytes = Buffer.from('Ana Lima said no.');
  const local = { name: '/home/someone/secret project/notes é.txt', bytes, contentType: 'text/plain' };
  const capture: NewCapture = { purpose: 'page', at: '2026-03-02T07:00:00.000Z', exchanges: [], local, note };
  const { id } = keep(archive, capture);
  assert.equal(captureOf(archive, id)!.url, 'file:notes%20%C3%A9.txt');
  const resource = (await recordsOf(archive)).find(({ head }) => head.type === 'resource')!;
  assert.deepEqual(resource.block, bytes);
  assert.ok(!readFileSync(warcPath(archive, '000001.warc.gz')).includes('secret'));
});

test('a capture of nothing is misuse', () => {
  using archive = testArchive();
  const nothing = { ...fetched(URL, '', '2026-03-02T07:00:00.000Z'), exchanges: [] };
  assert.throws(() => keep(archive, nothing), /needs an exchange or a local file/);
});
