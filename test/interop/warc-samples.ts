/** Writes sample archives with the project's own writer for other implementations to check: `node warc-samples.ts FOLDER`. */
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { cdxjLine } from '../../src/warc/cdxj.ts';
import { sha256 } from '../../src/warc/digest.ts';
import * as make from '../../src/warc/make.ts';
import { parseMessage, payloadOf } from '../../src/warc/message.ts';
import { readWarc } from '../../src/warc/read.ts';
import type { WarcRecord } from '../../src/warc/record.ts';
import { warcMember } from '../../src/warc/serialize.ts';
import { byBytes } from '../../src/warc/surt.ts';
import { writeWacz } from '../../src/warc/wacz/write.ts';

const folder = process.argv[2]!;
await mkdir(folder, { recursive: true });

const DATE = '2026-03-01T10:20:30.123456Z';
let ids = 0;
const id = (): string => `urn:uuid:${uuid(`sample ${++ids}`)}`;
function uuid(seed: string): string {
  const hex = createHash('sha256').update(seed).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const page = Buffer.from(`<!doctype html><title>Herald</title><p>${'“We will not go,” she said. '.repeat(2000)}`);
const http = (status: string, headers: string, body: string | Buffer = ''): Buffer =>
  Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`), Buffer.from(body as string)]);
const html = 'Content-Type: text/html; charset=utf-8';
function chunks(body: Buffer): Buffer {
  const parts = [body.subarray(0, 5), body.subarray(5, 4000), body.subarray(4000), Buffer.alloc(0)];
  return Buffer.concat(parts.flatMap((p) => [Buffer.from(`${p.length.toString(16)};x=1\r\n`), p, Buffer.from('\r\n')]));
}

const answers: Readonly<Record<string, Buffer>> = {
  '/plain': http('200 OK', `${html}\r\nContent-Length: ${page.length}`, page),
  '/chunked': http('200 OK', `${html}\r\nTransfer-Encoding: chunked`, chunks(page)),
  '/gzip': http('200 OK', `${html}\r\nContent-Encoding: gzip`, gzipSync(page)),
  '/br-chunked': http(
    '200 OK',
    `${html}\r\ncontent-encoding: br\r\ntransfer-encoding: chunked`,
    chunks(brotliCompressSync(page)),
  ),
  '/empty': http('200 OK', `${html}\r\nContent-Length: 0`),
  '/chunked-empty': http('200 OK', `${html}\r\nTransfer-Encoding: chunked`, '0\r\n\r\n'),
  '/no-content': http('204 No Content', 'Server: x'),
  '/moved': http('301 Moved Permanently', 'Location: /plain', 'moved'),
  '/not-found': http('404 Not Found', html, 'no'),
  '/no-reason': http('200', html, page),
  '/lf': Buffer.from(`HTTP/1.0 200 OK\nContent-Type: text/html\n\n<p>x`),
  '/latin': http('200 OK', `${html}\r\nX-Who: \u00e9\u00e8`, page),
  '/żółć ü?q=a b&c=<d>"e"': http('200 OK', html, page),
  '/hostile\r\nWARC-Type: request\r\n\r\n': http('200 OK', html, 'WARC/1.1\r\nWARC-Type: response\r\n\r\n'),
  '/binary': http('200 OK', 'Content-Type: image/png', Buffer.from([0, 13, 10, 13, 10, 0, 255])),
  '/large': http('200 OK', 'Content-Type: text/plain', Buffer.alloc(30_000_000, 'large ')),
};

const records: WarcRecord[] = [
  make.warcinfoRecord({
    id: id(),
    date: DATE,
    filename: 'all.warc.gz',
    values: [
      ['software', 'onrecord'],
      ['description', 'a\r\nb'],
    ],
  }),
];
for (const [path, message] of Object.entries(answers)) {
  const answer = id();
  const asked = id();
  const targetUri = `https://herald.example${path}`;
  records.push(
    make.responseRecord({
      id: answer,
      date: DATE,
      targetUri,
      message,
      ip: '192.0.2.7',
      protocols: ['http/1.1', 'tls/1.3'],
      cipherSuite: 'TLS_AES_128_GCM_SHA256',
    }),
    make.requestRecord({
      id: asked,
      date: DATE,
      targetUri,
      message: Buffer.from('GET /a HTTP/1.1\r\nHost: herald.example\r\n\r\n'),
      concurrentTo: [answer],
    }),
    make.metadataRecord({
      id: id(),
      date: DATE,
      targetUri,
      concurrentTo: [answer],
      values: [
        ['fetchTimeMs', '120'],
        ['via', 'https://herald.example/\r\nx: y'],
      ],
    }),
  );
}
const refersTo = { id: id(), targetUri: 'https://herald.example/plain', date: DATE };
const payloadDigest = sha256(payloadOf(parseMessage(answers['/plain']!)!));
records.push(
  make.revisitRecord({
    id: id(),
    date: DATE,
    targetUri: refersTo.targetUri,
    message: http('200 OK', html),
    profile: 'same-payload',
    refersTo,
    payloadDigest,
  }),
  make.revisitRecord({
    id: id(),
    date: DATE,
    targetUri: refersTo.targetUri,
    message: http('304 Not Modified', 'ETag: "x"'),
    profile: 'not-modified',
    refersTo,
    payloadDigest: null,
  }),
  make.resourceRecord({
    id: id(),
    date: DATE,
    targetUri: 'file:///home/ana/Ein Artikel.html',
    contentType: 'text/html',
    block: page,
  }),
  make.resourceRecord({
    id: id(),
    date: DATE,
    targetUri: 'urn:onrecord:empty',
    contentType: null,
    block: Buffer.alloc(0),
  }),
  make.conversionRecord({
    id: id(),
    date: DATE,
    targetUri: refersTo.targetUri,
    refersTo: refersTo.id,
    contentType: 'application/vnd.onrecord+json',
    block: Buffer.from('{"version":1}'),
  }),
  make.responseRecord({
    id: id(),
    date: DATE,
    targetUri: 'https://herald.example/cut',
    message: answers['/plain']!.subarray(0, 9000),
    truncated: 'disconnect',
  }),
);
const all = Buffer.concat(records.map(warcMember));
await writeFile(join(folder, 'all.warc.gz'), all);
await writeFile(join(folder, 'plain.warc'), gunzipSync(all));

const files = ['all.warc.gz', 'plain.warc'];
const lines: string[] = [];
for (const filename of files)
  for await (const found of readWarc([await readFile(join(folder, filename))])) {
    if (found.kind === 'damage') throw new Error(JSON.stringify(found.damage));
    if (found.kind !== 'record' || found.record.place.length === null) continue;
    const { head, block, place } = found.record;
    const line = cdxjLine({ head, block, offset: place.offset, length: place.length!, filename });
    if (line) lines.push(line);
  }
lines.sort(byBytes);
await writeFile(join(folder, 'ours.cdxj'), lines.join(''));
const warcs = await Promise.all(
  files.map(async (name) => {
    const bytes = (await stat(join(folder, name))).size;
    return {
      name,
      bytes,
      open: async function* () {
        yield await readFile(join(folder, name));
      },
    };
  }),
);
const page1 = { id: 'p1', url: 'https://herald.example/plain', ts: '2026-03-01T10:20:30Z', title: '“Herald”' };
const content = {
  warcs,
  index: lines,
  pages: [page1],
  created: new Date(DATE),
  software: 'onrecord',
  title: 'Samples',
  description: null,
};
await pipeline(writeWacz(content), createWriteStream(join(folder, 'samples.wacz')));
