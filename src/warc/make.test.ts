import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sha256 } from './digest.ts';
import * as make from './make.ts';
import { parseMessage, payloadOf } from './message.ts';
import { readMember } from './read-at.ts';
import { fieldOf, type WarcRecord } from './record.ts';
import { warcBytes, warcMember } from './serialize.ts';

const id = 'urn:uuid:0b1f6a52-9d1c-4f7c-8f5e-000000000001';
const other = 'urn:uuid:0b1f6a52-9d1c-4f7c-8f5e-000000000002';
const date = '2026-03-01T10:20:30.123Z';
const targetUri = 'https://herald.example/a';
const http = (headers: string, body: string): Buffer => Buffer.from(`HTTP/1.1 200 OK\r\n${headers}\r\n\r\n${body}`);
const back = (record: WarcRecord) => {
  const read = readMember(warcMember(record));
  assert.ok(read.ok);
  return read.value;
};

test('a response is what the standard says, and its block is what went over the wire', () => {
  const message = http('Content-Type: text/html', '<p>x');
  const record = make.responseRecord({
    id,
    date,
    targetUri,
    message,
    ip: '192.0.2.7',
    protocols: ['http/1.1', 'tls/1.3'],
    cipherSuite: 'TLS_AES_128_GCM_SHA256',
    truncated: 'time',
  });
  assert.equal(
    warcBytes(record).toString(),
    [
      'WARC/1.1',
      'WARC-Type: response',
      `WARC-Record-ID: <${id}>`,
      'WARC-Date: 2026-03-01T10:20:30.123Z',
      'WARC-Target-URI: https://herald.example/a',
      'WARC-IP-Address: 192.0.2.7',
      'WARC-Protocol: http/1.1',
      'WARC-Protocol: tls/1.3',
      'WARC-Cipher-Suite: TLS_AES_128_GCM_SHA256',
      'WARC-Truncated: time',
      'WARC-Payload-Digest: sha256:bebcbe06a9c51d5d1c1f390c0d55a7a360e2ba18c9e39e26338ccfb6f62683a5',
      'WARC-Block-Digest: sha256:5428dcb8de3a95bf8f9c5c7c713b6fe08bcabbded1b6f763ca41b1860a6abaf1',
      'Content-Type: application/http;msgtype=response',
      `Content-Length: ${message.length}`,
      '',
      `${message}\r\n\r\n`,
    ].join('\r\n'),
  );
});

test('what is not known is not written', () => {
  const { fields } = back(
    make.responseRecord({ id, date, targetUri, message: http('', ''), ip: null, truncated: null }),
  );
  assert.deepEqual(
    fields.map(([name]) => name),
    ['WARC-Payload-Digest', 'WARC-Block-Digest'],
  );
  assert.equal(
    fieldOf(back(make.requestRecord({ id, date, targetUri, message: Buffer.alloc(0), ip: 'no' })), 'WARC-IP-Address'),
    null,
  );
});

test('chunks: the payload has its digest without them, and the record states none', () => {
  const plain = http('A: b', 'hello world');
  const chunked = http('Transfer-Encoding: chunked', '5\r\nhello\r\n6;x\r\n world\r\n0\r\n\r\n');
  const payload = (block: Uint8Array) => payloadOf(parseMessage(block)!);
  assert.deepEqual(payload(chunked), payload(plain));
  assert.equal(
    fieldOf(back(make.responseRecord({ id, date, targetUri, message: chunked })), 'WARC-Payload-Digest'),
    null,
  );
  assert.equal(
    fieldOf(back(make.responseRecord({ id, date, targetUri, message: plain })), 'WARC-Payload-Digest'),
    sha256(payload(plain)),
  );
  assert.equal(parseMessage(Buffer.from('no http')), null);
});

test('a revisit refers to the capture that holds the payload', () => {
  const refersTo = { id: other, targetUri: 'https://herald.example/b c', date };
  const base = { id, date, targetUri, message: http('ETag: x', ''), refersTo, payloadDigest: 'sha256:ab' };
  const same = back(make.revisitRecord({ ...base, profile: 'same-payload' }));
  assert.deepEqual(same.fields.slice(0, -1), [
    ['WARC-Profile', 'http://netpreserve.org/warc/1.1/revisit/identical-payload-digest'],
    ['WARC-Refers-To', `<${other}>`],
    ['WARC-Refers-To-Target-URI', 'https://herald.example/b%20c'],
    ['WARC-Refers-To-Date', date],
    ['WARC-Payload-Digest', 'sha256:ab'],
  ]);
  const old = back(make.revisitRecord({ ...base, profile: 'not-modified', payloadDigest: null }));
  assert.equal(fieldOf(old, 'warc-profile'), 'http://netpreserve.org/warc/1.1/revisit/server-not-modified');
  assert.equal(fieldOf(old, 'WARC-Payload-Digest'), null);
});

test('metadata, resource, conversion and warcinfo', () => {
  const metadata = back(
    make.metadataRecord({
      id,
      date,
      targetUri,
      concurrentTo: [other],
      values: [
        ['via', 'x'],
        ['note', 'é'],
      ],
    }),
  );
  assert.equal(metadata.block.toString(), 'via: x\r\nnote: é\r\n');
  assert.equal(fieldOf(metadata, 'WARC-Concurrent-To'), `<${other}>`);
  assert.equal(
    back(make.resourceRecord({ id, date, targetUri, contentType: null, block: Buffer.alloc(0) })).contentType,
    'application/octet-stream',
  );
  const conversion = back(
    make.conversionRecord({ id, date, targetUri, refersTo: other, contentType: 'a/b', block: Buffer.from('{}') }),
  );
  assert.deepEqual([conversion.type, fieldOf(conversion, 'WARC-Refers-To')], ['conversion', `<${other}>`]);
  const info = back(make.warcinfoRecord({ id, date, filename: 'a.warc.gz', values: [['software', 'x']] }));
  assert.match(info.block.toString(), /^format: WARC File Format 1\.1\r\nconformsTo: .+\r\nsoftware: x\r\n$/);
  assert.equal(info.targetUri, null);
});

test('no value makes a line of its own', () => {
  const evil = 'x\r\nWARC-Type: request\r\n\r\nWARC/1.1\n\u0000\u0085\u2028';
  const records = [
    make.resourceRecord({
      id,
      date,
      targetUri: `https://herald.example/${evil}`,
      contentType: evil,
      block: Buffer.from('b'),
    }),
    make.responseRecord({
      id,
      date,
      targetUri: evil,
      message: http('', ''),
      protocols: [evil],
      cipherSuite: evil,
      ip: evil,
      concurrentTo: [evil],
    }),
    make.conversionRecord({ id, date, targetUri, refersTo: evil, contentType: evil, block: Buffer.from('b') }),
    make.metadataRecord({ id, date, targetUri, concurrentTo: [], values: [['via', evil]] }),
    make.warcinfoRecord({ id, date, filename: evil, values: [['software', evil]] }),
  ];
  for (const record of records) {
    const text = warcBytes(record).toString();
    assert.equal(text.match(/^WARC-Type:/gm)!.length, 1);
    assert.equal(text.match(/^WARC\/1\.1/gm)!.length, 1);
    assert.doesNotMatch(text, /\0|\u0085|\u2028/);
    assert.notEqual(back(record).type, 'request');
  }
});

test('addresses are written as URIs', () => {
  const uri = (given: string) =>
    back(make.resourceRecord({ id, date, targetUri: given, contentType: null, block: Buffer.alloc(0) })).targetUri;
  assert.equal(uri('https://żółć.example/ü?q=a b'), 'https://%C5%BC%C3%B3%C5%82%C4%87.example/%C3%BC?q=a%20b');
  assert.equal(uri('https://a.example/%20?x=<y>"{}|\\^`'), 'https://a.example/%20?x=%3Cy%3E%22%7B%7D%7C%5C%5E%60');
  assert.equal(uri(`urn:x:${String.fromCharCode(0xd800)}😀`), 'urn:x:%EF%BF%BD%F0%9F%98%80');
});

test('wrong ids, dates and names are misuse', () => {
  const record = { type: 'resource', id, date, targetUri, contentType: null, fields: [], block: Buffer.alloc(0) };
  for (const wrong of [
    { id: `<${id}>` },
    { id: '1' },
    { id: `${id}\r\n` },
    { date: '2026-03-01' },
    { date: 'now' },
    { date: `${date}\n` },
    { targetUri: ' ' },
    { fields: [['a b', 'c']] as const },
    { fields: [['a\r\nb', 'c']] as const },
    { fields: [['', 'c']] as const },
  ])
    assert.throws(() => warcBytes({ ...record, ...wrong }), TypeError, JSON.stringify(wrong));
});
