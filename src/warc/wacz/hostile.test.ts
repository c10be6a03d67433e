import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { type HandMade, zipByHand } from '../../../test/helpers/zip.ts';
import { bytesAsFile } from '../input.ts';
import { readWarc } from '../read.ts';
import { firstPageOfWacz } from './first-page.ts';
import { faultsOf, openWacz, pagesOf } from './read.ts';

const stored = (name: string, bytes: Buffer | string, claims = {}): HandMade => ({
  name,
  bytes: Buffer.from(bytes as string),
  method: 0,
  claims,
});
const packed = (name: string, bytes: Buffer | string, claims = {}): HandMade => ({
  ...stored(name, bytes, claims),
  method: 8,
});
const WARC = stored('archive/a.warc.gz', gzipSync('WARC/1.1\r\nContent-Length: 0\r\n\r\n\r\n\r\n'));
const open = (files: readonly HandMade[], count?: number) => {
  const bytes = zipByHand(files, count);
  return openWacz(bytesAsFile(bytes), bytes.length);
};

test('an honest file opens', async () => {
  assert.ok((await open([WARC, packed('pages/pages.jsonl', 'x'.repeat(99_999))])).ok);
});

test('zip files that no honest program writes are refused, with the reason', async () => {
  const refused: readonly [RegExp, readonly HandMade[], number?][] = [
    [/relative path/, [WARC, stored('archive/../../b.warc', 'x')]],
    [/absolute path/, [WARC, stored('/etc/b.warc', 'x')]],
    [/absolute path/, [WARC, stored('C:/b.warc', 'x')]],
    [/characters in fileName/, [WARC, stored('archive\\b.warc', 'x')]],
    [/control characters/, [WARC, stored('archive/\u001b[2Jb.warc', 'x')]],
    [/one name/, [WARC, WARC]],
    [/encrypted/, [WARC, packed('b', 'x', { flags: 1 })]],
    [/unknown way/, [WARC, stored('b', 'x', { method: 99 })]],
    [/overlap/, [stored('b', 'x'.repeat(900)), { ...WARC, claims: { at: 100 } }]],
    [/overlap/, [WARC, packed('b', 'x', { at: 0 })]],
    [/leads out/, [WARC, packed('b', 'x', { packed: 0x7fffffff })]],
    [/impossible/, [WARC, packed('b', 'x', { size: 0x7fffffff })]],
    [/ends too early/, [WARC], 60_000],
  ];
  for (const [reason, files, count] of refused) {
    const result = await open(files, count);
    assert.ok(!result.ok, String(reason));
    assert.equal(result.problem.code, 'unsupported');
    assert.match(result.problem.message, reason);
    assert.ok(!result.problem.message.includes('\u001b'));
  }
});

test('a file that unpacks to other than it says is a fault', async () => {
  const digest = `sha256:${'0'.repeat(64)}`;
  const datapackage = stored(
    'datapackage.json',
    JSON.stringify({ resources: [{ path: 'pages/pages.jsonl', hash: digest }] }),
  );
  for (const size of [10, 60_000]) {
    const result = await open([WARC, packed('pages/pages.jsonl', 'x'.repeat(50_000), { size }), datapackage]);
    assert.ok(result.ok);
    assert.deepEqual((await faultsOf(result.value))[0], { path: 'pages/pages.jsonl', what: 'unread' });
    assert.deepEqual(await Array.fromAsync(pagesOf(result.value)), []);
  }
});

test('data packages that are none, or strange', async () => {
  const strange = [
    '',
    'null',
    '[]',
    '{"resources":7}',
    '{"resources":[null,7,{"path":7},{"path":"x","hash":"sha256:0"}]}',
    '{"title":{}}',
  ];
  for (const json of strange) {
    const result = await open([WARC, stored('datapackage.json', json), stored('datapackage-digest.json', json)]);
    assert.ok(result.ok, json);
    assert.ok((await faultsOf(result.value)).length > 0, json);
  }
  const endless = packed('datapackage.json', `{"title":"${'x'.repeat(17 * 1024 * 1024)}"}`);
  const result = await open([WARC, endless]);
  assert.ok(result.ok && result.value.datapackage === null);
});

test('bombs inside are bounded: gzip in zip, and lists of pages', async () => {
  const record = Buffer.concat([Buffer.from('WARC/1.1\r\nContent-Length: 80000000\r\n\r\n'), Buffer.alloc(80_000_000)]);
  const result = await open([
    packed('archive/a.warc.gz', gzipSync(record)),
    packed('pages/pages.jsonl', `${'x'.repeat(9_000_000)}\n{"url":"a:b"}\n{"url":7}\nnull\n{"url":"a:c"}`),
  ]);
  assert.ok(result.ok);
  const before = process.memoryUsage().arrayBuffers;
  let held = 0;
  for await (const found of readWarc(result.value.warcs[0]!.open(), { hold: () => 1000 })) {
    held = Math.max(held, process.memoryUsage().arrayBuffers - before);
    if (found.kind === 'record') assert.equal(found.record.block, null);
  }
  assert.ok(held < 40_000_000, `${held}`);
  assert.deepEqual(
    (await Array.fromAsync(pagesOf(result.value))).map((page) => page.url),
    ['a:b', 'a:c'],
  );
});

test('a first page is looked for in bounds', async () => {
  const code = async (files: readonly HandMade[]) => {
    const page = await firstPageOfWacz(zipByHand(files));
    return page.ok ? 'page' : page.problem.code;
  };
  assert.equal(
    await code([stored('archive/a.warc', 'WARC/1.1\r\nWARC-Type: response\r\nContent-Length: 999999999\r\n\r\nx')]),
    'unsupported',
  );
  assert.equal(await code([stored('archive/a.warc', '')]), 'no-article');
  assert.equal(await code([stored('a.warc', 'x')]), 'unsupported');
});
