import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { unchunked } from './chunked.ts';
import { bodyOf, header, parseMessage, payloadOf } from './message.ts';

const PAGE = '<!doctype html><p>“We will not go,” she said.';
const message = (headers: string, body: string | Buffer) =>
  parseMessage(Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${headers}\r\n\r\n`), Buffer.from(body as string)]))!;
const body = async (headers: string, bytes: string | Buffer, limit = 1e6) => {
  const result = await bodyOf(message(headers, bytes), limit);
  return result.ok ? Buffer.from(result.value).toString() : result.problem.code;
};
const chunk = (text: string | Buffer): Buffer =>
  Buffer.concat([Buffer.from(`${text.length.toString(16)}\r\n`), Buffer.from(text as string), Buffer.from('\r\n')]);
const chunks = (...parts: (string | Buffer)[]): Buffer =>
  Buffer.concat([...parts.map(chunk), Buffer.from('0\r\n\r\n')]);

test('heads: status, headers in their order, and the body behind them', () => {
  const m = message('A: 1\r\nSet-Cookie: x=1\r\nset-cookie: y=2\r\nFolded: one\r\n two', 'body\r\n\r\nmore');
  assert.deepEqual([m.status, m.startLine], [200, 'HTTP/1.1 200 OK']);
  assert.deepEqual(m.fields, [
    ['A', '1'],
    ['Set-Cookie', 'x=1'],
    ['set-cookie', 'y=2'],
    ['Folded', 'one two'],
  ]);
  assert.equal(header(m, 'FOLDED'), 'one two');
  assert.equal(m.wire.toString(), 'body\r\n\r\nmore');
});

test('heads of old and odd servers', () => {
  const of = (text: string) => parseMessage(Buffer.from(text));
  assert.equal(of('HTTP/1.0 404\n\nx')?.wire.toString(), 'x');
  assert.equal(of('HTTP/2 200 \r\nA: b\r\n\r\nx')?.status, 200);
  assert.equal(of('HTTP/1.1 304 Not Modified\r\nETag: x')?.wire.length, 0);
  assert.equal(of('GET /a HTTP/1.1\r\nHost: b\r\n\r\n')?.status, null);
  for (const none of [
    '',
    'HTTP/1.1',
    'HTTP/1.1 2x0 OK\r\n\r\n',
    'HTTP/1.1 2000 OK\r\n\r\n',
    '<p>',
    'get / HTTP/1.1\r\n\r\n',
  ])
    assert.equal(of(none), null, none);
});

test('bodies come without chunks and compression', async () => {
  const kinds = {
    gzip: gzipSync,
    'x-gzip': gzipSync,
    deflate: deflateSync,
    br: brotliCompressSync,
    zstd: zstdCompressSync,
  };
  for (const [name, pack] of Object.entries(kinds)) {
    const packed = pack(PAGE);
    assert.equal(await body(`Content-Encoding: ${name}`, packed), PAGE, name);
    const parts = chunks(packed.subarray(0, 9), packed.subarray(9));
    assert.equal(await body(`content-encoding: ${name}\r\ntransfer-encoding: Chunked`, parts), PAGE, name);
  }
  assert.equal(await body('Content-Encoding: deflate', deflateRawSync(PAGE)), PAGE);
  assert.equal(await body('Content-Encoding: gzip, br', brotliCompressSync(gzipSync(PAGE))), PAGE);
  assert.equal(await body('Content-Encoding: gzip', ''), '');
});

test('bodies that an archive put together under the old headers stay as they are', async () => {
  assert.equal(await body('Transfer-Encoding: chunked', PAGE), PAGE);
  assert.equal(await body('Content-Encoding: gzip', PAGE), PAGE);
  assert.equal(await body('Content-Encoding: br\r\nTransfer-Encoding: chunked', ` \n${PAGE}`), ` \n${PAGE}`);
  assert.equal(await body('Transfer-Encoding: chunked', 'cafe'), 'cafe');
  assert.equal(await body('Transfer-Encoding: chunked', '3\r\nabcdef\r\n'), '3\r\nabcdef\r\n');
  // The first line may look like a size.
  for (const text of ['12\r\nfigures', 'add\r\nmore\r\nlines'])
    assert.equal(await body(`Transfer-Encoding: chunked\r\nContent-Length: ${text.length}`, text), text);
});

test('chunks that end too early give what came', () => {
  const whole = chunks('hello', ' world, and more');
  for (let length = 1; length < whole.length; length++) {
    const cut = unchunked(whole.subarray(0, length));
    if (cut.framing === 'assembled') assert.ok(length < 8, `${length}`);
    else assert.ok('hello world, and more'.startsWith(cut.body.toString()), `${length}`);
  }
  assert.deepEqual(unchunked(whole).framing, 'chunked');
  assert.equal(unchunked(whole.subarray(0, 20)).framing, 'cut-short');
});

test('limits hold before memory is spent', async () => {
  const bomb = gzipSync(gzipSync(Buffer.alloc(20_000_000)));
  assert.equal(await body('Content-Encoding: gzip, gzip', bomb), 'too-large');
  assert.equal(await body('', PAGE, PAGE.length - 1), 'too-large');
  assert.equal(await body('Content-Encoding: gzip, gzip, gzip, gzip', bomb), 'unsupported');
  assert.equal(await body('', PAGE, 10), 'too-large');
  assert.equal(await body('Content-Encoding: rot13', PAGE.replaceAll('<', '')), 'unsupported');
  assert.equal(await body('Content-Encoding: gzip', 'no gzip'), 'network');
  const many = Buffer.from('1\r\nx\r\n'.repeat(300_000));
  assert.equal(payloadOf(message('Transfer-Encoding: chunked', many)).length, 300_000);
});
