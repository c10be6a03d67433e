import assert from 'node:assert/strict';
import { buffer } from 'node:stream/consumers';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { bytesAsFile } from '../input.ts';
import { resourceRecord } from '../make.ts';
import { readWarc } from '../read.ts';
import { warcMember } from '../serialize.ts';
import { faultsOf, openWacz, pagesOf } from './read.ts';
import { type WaczContent, writeWacz } from './write.ts';

const record = (n: number): Buffer =>
  warcMember(
    resourceRecord({
      id: `urn:uuid:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
      date: '2026-03-01T10:20:30Z',
      targetUri: `https://herald.example/${n}`,
      contentType: 'text/plain',
      block: Buffer.from(`block ${n}`),
    }),
  );
const warc = (name: string, bytes: Buffer) => ({ name, bytes: bytes.length, open: () => [bytes] });
const line = (n: number): string => `example,herald)/${String(n).padStart(6, '0')} 20260301102030 {"offset":"${n}"}\n`;
const page = (n: number) => ({
  id: `p${n}`,
  url: `https://herald.example/${n}`,
  ts: '2026-03-01T10:20:30Z',
  title: n ? null : '“One”',
});

const CONTENT: WaczContent = {
  warcs: [warc('000001.warc.gz', record(1)), warc('000002.warc.gz', Buffer.concat([record(2), record(3)]))],
  index: Array.from({ length: 3000 }, (_, n) => line(n)),
  pages: [page(0), page(1)],
  created: new Date('2026-03-02T00:00:00.000Z'),
  software: 'onrecord',
  title: 'Two files',
  description: null,
};
const wacz = await buffer(writeWacz(CONTENT));
const opened = async (bytes: Uint8Array) => {
  const result = await openWacz(bytesAsFile(bytes), bytes.length);
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
};

test('what goes in comes out: WARC files, pages, and digests that agree', async () => {
  const found = await opened(wacz);
  assert.deepEqual(
    found.files.map((f) => [f.path, f.stored]),
    [
      ['archive/000001.warc.gz', true],
      ['archive/000002.warc.gz', true],
      ['indexes/index.cdx.gz', true],
      ['indexes/index.idx', true],
      ['pages/pages.jsonl', false],
      ['datapackage.json', false],
      ['datapackage-digest.json', false],
    ],
  );
  const blocks: string[] = [];
  for (const file of found.warcs)
    for await (const f of readWarc(file.open())) if (f.kind === 'record') blocks.push(f.record.block!.toString());
  assert.deepEqual(blocks, ['block 1', 'block 2', 'block 3']);
  assert.deepEqual(await faultsOf(found), []);
  assert.deepEqual(await Array.fromAsync(pagesOf(found)), [
    { url: 'https://herald.example/0', ts: '2026-03-01T10:20:30Z', title: '“One”' },
    { url: 'https://herald.example/1', ts: '2026-03-01T10:20:30Z', title: null },
  ]);
  const { title, created, version, software } = found.datapackage!;
  assert.deepEqual([title, created, version, software], ['Two files', '2026-03-02T00:00:00Z', '1.1.1', 'onrecord']);
});

test('the list of the index leads to its blocks', async () => {
  const { files } = await opened(wacz);
  const content = async (path: string) =>
    Buffer.concat(await Array.fromAsync(files.find((f) => f.path === path)!.open()));
  const blocks = await content('indexes/index.cdx.gz');
  const [meta, ...list] = (await content('indexes/index.idx')).toString().trimEnd().split('\n');
  assert.equal(meta, '!meta 0 {"format":"cdxj-gzip-1.0","filename":"index.cdx.gz"}');
  assert.equal(list.length, 3);
  const lines = list.flatMap((entry) => {
    const { offset, length } = JSON.parse(entry.slice(entry.indexOf('{'))) as { offset: number; length: number };
    const block = gunzipSync(blocks.subarray(offset, offset + length)).toString();
    assert.ok(block.startsWith(entry.slice(0, entry.indexOf(' {'))));
    return block.match(/.+\n/g)!;
  });
  assert.deepEqual(lines, CONTENT.index);
});

test('the same content is the same file', async () => {
  assert.ok((await buffer(writeWacz(CONTENT))).equals(wacz));
});

test('a byte changed anywhere in a WARC file or page list is told, and where', async () => {
  const path = Buffer.from('block 1'); // stored twice over: gzip inside zip
  assert.equal(wacz.indexOf(path), -1);
  const at = wacz.indexOf('archive/000001.warc.gz') + 'archive/000001.warc.gz'.length + 30;
  const changed = Buffer.from(wacz);
  changed[at]! ^= 1;
  assert.deepEqual(await faultsOf(await opened(changed)), [{ path: 'archive/000001.warc.gz', what: 'altered' }]);
});

test('an altered data package and missing or additional files are told', async () => {
  const found = await opened(wacz);
  const without = (path: string) => ({ ...found, files: found.files.filter((f) => f.path !== path) });
  assert.deepEqual(await faultsOf(without('pages/pages.jsonl')), [{ path: 'pages/pages.jsonl', what: 'missing' }]);
  assert.deepEqual(await faultsOf({ ...found, datapackage: null }), [{ path: 'datapackage.json', what: 'missing' }]);
  assert.deepEqual(await faultsOf(without('datapackage-digest.json')), []);
  const more = { ...found.files[0]!, path: 'archive/more.warc.gz' };
  assert.deepEqual(await faultsOf({ ...found, files: [...found.files, more] }), [
    { path: more.path, what: 'unlisted' },
  ]);
  const described = found.files.map((f) =>
    f.path === 'datapackage.json'
      ? {
          ...f,
          open: async function* () {
            yield Buffer.from('{}');
          },
        }
      : f,
  );
  assert.deepEqual(await faultsOf({ ...found, files: described }), [{ path: 'datapackage.json', what: 'altered' }]);
});

test('a WACZ file cut or changed at any place is a problem or has faults, and never throws', async () => {
  const few = await buffer(writeWacz({ ...CONTENT, index: [line(1)] }));
  for (let length = 0; length < few.length; length += 17) {
    const result = await openWacz(bytesAsFile(few.subarray(0, length)), length);
    assert.ok(!result.ok && result.problem.code === 'unsupported');
  }
  for (let at = 0; at < few.length; at += 7) {
    const changed = Buffer.from(few);
    changed[at]! ^= 0xff;
    const result = await openWacz(bytesAsFile(changed), changed.length);
    if (!result.ok) continue;
    await faultsOf(result.value);
    await Array.fromAsync(pagesOf(result.value));
  }
});

test('an error of a source ends the stream, and a reader that goes away stops the source', async () => {
  const broken = {
    ...warc('a.warc.gz', record(1)),
    open: async function* () {
      yield record(1).subarray(0, 5);
      throw new Error('disk');
    },
  };
  await assert.rejects(buffer(writeWacz({ ...CONTENT, warcs: [broken] })), /disk/);
  const short = { ...warc('a.warc.gz', record(1)), bytes: 7 };
  await assert.rejects(buffer(writeWacz({ ...CONTENT, warcs: [short] })));
  await assert.rejects(buffer(writeWacz({ ...CONTENT, index: ['b {}\n', 'a {}\n'] })), /sorted/);
  let stopped = false;
  const endless = {
    ...warc('a.warc.gz', record(1)),
    open: async function* () {
      try {
        for (;;) yield Buffer.alloc(65536);
      } finally {
        stopped = true;
      }
    },
  };
  const out = writeWacz({ ...CONTENT, warcs: [endless] });
  for await (const _ of out) break;
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(stopped, true);
  for (const name of ['../a.warc.gz', 'a/b.warc', 'a.txt', '', 'a b.warc'])
    assert.throws(() => writeWacz({ ...CONTENT, warcs: [warc(name, record(1))] }), TypeError);
});
