import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { zipByHand } from '../../test/helpers/zip.ts';
import { firstPageOfWarc, piecesOf } from './first-page.ts';
import { firstPageOfWacz } from './wacz/first-page.ts';

const PAGE = '<!doctype html><p>“We will not go,” she said.';

function warcRecord(type: string, url: string, block: string | Buffer): Buffer {
  const head = `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), Buffer.from(block as string), Buffer.from('\r\n\r\n')]);
}
const http = (status: number, headers: string, body: string | Buffer): Buffer =>
  Buffer.concat([Buffer.from(`HTTP/1.1 ${status} X\r\n${headers}\r\n\r\n`), Buffer.from(body as string)]);

const before = [
  warcRecord('warcinfo', '', 'software: x\r\n'),
  warcRecord('request', 'https://example.org/', 'GET / HTTP/1.1\r\n\r\n'),
  warcRecord('response', 'https://example.org/style', http(200, 'Content-Type: text/css', 'p {}')),
  warcRecord('response', 'https://example.org/old', http(301, 'Content-Type: text/html', 'moved')),
  warcRecord('response', 'dns:example.org', 'example.org'),
];
const plain = warcRecord(
  'response',
  'https://example.org/a',
  http(200, 'Content-Type: text/html; charset=utf-8', PAGE),
);
const files: Readonly<Record<string, Buffer>> = {
  plain: Buffer.concat([...before, plain, warcRecord('response', 'https://example.org/b', http(200, '', 'x'))]),
  'one member a record': Buffer.concat([...before, plain].map((r) => gzipSync(r))),
  'chunked and compressed': warcRecord(
    'response',
    'https://example.org/a',
    http(
      200,
      'content-type: text/html; charset=utf-8\r\ntransfer-encoding: chunked\r\ncontent-encoding: gzip',
      chunks(gzipSync(PAGE)),
    ),
  ),
  'said to be chunked': warcRecord(
    'response',
    '<https://example.org/a>',
    http(200, 'content-type: text/html; charset=utf-8\r\ntransfer-encoding: chunked', PAGE),
  ),
};

test('the first page of a web archive', async () => {
  for (const [what, file] of Object.entries(files)) {
    const page = await firstPageOfWarc(piecesOf(file));
    assert.ok(page.ok, what);
    assert.equal(Buffer.from(page.value.bytes).toString(), PAGE, what);
    const { url, contentType, status } = page.value;
    assert.deepEqual([url, contentType, status], ['https://example.org/a', 'text/html; charset=utf-8', 200], what);
  }
});

test('an archive without a page, or none at all', async () => {
  const code = async (bytes: Uint8Array) => {
    const page = await firstPageOfWarc(piecesOf(bytes));
    return page.ok ? 'page' : page.problem.code;
  };
  assert.equal(await code(Buffer.concat(before)), 'no-article');
  assert.equal(await code(Buffer.concat([...before, Buffer.from('WARC/1.1\r\n')])), 'unsupported');
  assert.equal(await code(Buffer.from('no archive\r\n\r\n')), 'unsupported');
  assert.equal(await code(Buffer.alloc(200_000, 120)), 'unsupported');
  assert.equal(await code(gzipSync(plain).subarray(0, 60)), 'unsupported');
  assert.equal(await code(Buffer.from('WARC/1.0\r\nContent-Length: -5\r\n\r\n')), 'unsupported');
  const bomb = http(200, 'content-type: text/html\r\ncontent-encoding: gzip', gzipSync(Buffer.alloc(33_000_000)));
  assert.equal(await code(warcRecord('response', 'https://example.org/', bomb)), 'too-large');
});

test('the first page in a WACZ file, in whichever of its WARC files', async () => {
  for (const method of [0, 8] as const) {
    const wacz = zip(method, {
      'datapackage.json': Buffer.from('{}'),
      'archive/1.warc.gz': gzipSync(Buffer.concat(before)),
      'archive/2.warc.gz': files['one member a record']!,
    });
    const page = await firstPageOfWacz(wacz);
    assert.ok(page.ok);
    assert.equal(Buffer.from(page.value.bytes).toString(), PAGE);
    for (const broken of [wacz.subarray(0, 40), wacz.subarray(40), Buffer.alloc(10), Buffer.alloc(0)]) {
      const none = await firstPageOfWacz(broken);
      assert.equal(!none.ok && none.problem.code, 'unsupported');
    }
  }
  assert.equal((await firstPageOfWacz(zip(0, { 'a.txt': Buffer.from('a') }))).ok, false);
});

test('a local file that was kept is a page, too', async () => {
  const file = Buffer.concat([warcRecord('resource', 'file:///a.html', PAGE)]);
  const typed = Buffer.from(file.toString().replace('Content-Length', 'Content-Type: text/html\r\nContent-Length'));
  const page = await firstPageOfWarc([typed]);
  assert.ok(page.ok && page.value.url === 'file:///a.html');
});

function chunks(body: Buffer): Buffer {
  const half = body.length >> 1;
  const parts = [body.subarray(0, half), body.subarray(half), Buffer.alloc(0)];
  return Buffer.concat(parts.flatMap((p) => [Buffer.from(`${p.length.toString(16)}\r\n`), p, Buffer.from('\r\n')]));
}

const zip = (method: 0 | 8, contents: Readonly<Record<string, Buffer>>): Buffer =>
  zipByHand(Object.entries(contents).map(([name, bytes]) => ({ name, bytes, method })));
