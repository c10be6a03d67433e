import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { firstWarcOfWacz } from './wacz.ts';
import { firstPageOfWarc } from './warc.ts';

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
    const page = await firstPageOfWarc(file);
    assert.ok(page.ok, what);
    assert.equal(Buffer.from(page.value.bytes).toString(), PAGE, what);
    const { url, contentType, status } = page.value;
    assert.deepEqual([url, contentType, status], ['https://example.org/a', 'text/html; charset=utf-8', 200], what);
  }
});

test('an archive without a page, or none at all', async () => {
  const code = async (bytes: Uint8Array) => {
    const page = await firstPageOfWarc(bytes);
    return page.ok ? 'page' : page.problem.code;
  };
  assert.equal(await code(Buffer.concat(before)), 'no-article');
  assert.equal(await code(Buffer.from('no archive\r\n\r\n')), 'unsupported');
  assert.equal(await code(Buffer.alloc(200_000, 120)), 'unsupported');
  assert.equal(await code(gzipSync(plain).subarray(0, 60)), 'unsupported');
  assert.equal(await code(Buffer.from('WARC/1.0\r\nContent-Length: -5\r\n\r\n')), 'unsupported');
  const bomb = http(200, 'content-type: text/html\r\ncontent-encoding: gzip', gzipSync(Buffer.alloc(33_000_000)));
  assert.equal(await code(warcRecord('response', 'https://example.org/', bomb)), 'too-large');
});

test('the archive inside a WACZ file', async () => {
  for (const method of [0, 8]) {
    const wacz = zip(method, {
      'datapackage.json': Buffer.from('{}'),
      'archive/data.warc.gz': files['one member a record']!,
    });
    const warc = firstWarcOfWacz(wacz);
    assert.ok(warc.ok);
    assert.ok((await firstPageOfWarc(warc.value)).ok);
    for (const broken of [wacz.subarray(0, 40), wacz.subarray(40), Buffer.alloc(10), Buffer.alloc(0)])
      assert.equal(firstWarcOfWacz(broken).ok, false);
  }
  assert.equal(firstWarcOfWacz(zip(0, { 'a.txt': Buffer.from('a') })).ok, false);
});

function chunks(body: Buffer): Buffer {
  const half = body.length >> 1;
  const parts = [body.subarray(0, half), body.subarray(half), Buffer.alloc(0)];
  return Buffer.concat(parts.flatMap((p) => [Buffer.from(`${p.length.toString(16)}\r\n`), p, Buffer.from('\r\n')]));
}

function zip(method: number, contents: Readonly<Record<string, Buffer>>): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const [name, bytes] of Object.entries(contents)) {
    const packed = method === 8 ? deflateRawSync(bytes) : bytes;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(name.length, 22);
    const entry = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, rest, Buffer.from(name)]));
    local.push(entry);
    at += entry.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(central.length, 4);
  end.writeUInt16LE(central.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...local, directory, Buffer.from('PK\x05\x06'), end]);
}
