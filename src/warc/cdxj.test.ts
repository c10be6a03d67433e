import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cdxjLine } from './cdxj.ts';
import { byBytes, surt } from './surt.ts';

test('keys of addresses, as the Internet Archive makes them', () => {
  const keys: Readonly<Record<string, string>> = {
    'https://www.herald.example/': 'example,herald)/',
    'http://www2.herald.example:80/A//B/?b=2&a=1&A=0': 'example,herald)/a/b?a=0&a=1&b=2',
    'https://herald.example:8443/x/': 'example,herald:8443)/x',
    'https://ana:secret@herald.example/a#part': 'example,herald)/a',
    'https://herald.example/?PHPSESSID=0123456789abcdef0123456789abcdef&x=1': 'example,herald)/?x=1',
    'https://192.0.2.1/a': '1,2,0,192)/a',
    'https://herald.example/%41%2f%25b?q=%C3%A9&z=a+b': 'example,herald)/a/%25b?q=%c3%a9&z=a+b',
    'https://bücher.example/a/../b?': 'example,xn--bcher-kva)/b',
    'https://[2001:db8::1]/a': '[2001:db8::1])/a',
    'urn:x:A b': 'urn:x:A%20b',
    'https://': 'https://',
  };
  for (const [uri, key] of Object.entries(keys)) assert.equal(surt(uri), key);
});

test('hostile addresses have keys without line ends, in good time', () => {
  for (const uri of [
    `https://a.example/?${'sid=&'.repeat(100_000)}`,
    `https://a.example/${'%25'.repeat(50_000)}41`,
    `https://a.example/%${'25'.repeat(200_000)}41`,
    'x:\n\r {',
  ])
    assert.doesNotMatch(surt(uri), /\s/);
});

const head = (type: string, fields: [string, string][] = []) => ({
  type,
  id: 'urn:uuid:0',
  date: '2026-03-01T10:20:30.123Z',
  targetUri: 'https://herald.example/a',
  contentType: 'text/plain; x=y',
  fields,
});
const at = { offset: 10, length: 20, filename: '1.warc.gz' };
const answer = Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=x\r\n\r\nx');

test('a line leads from an address and a time to the record', () => {
  assert.equal(
    cdxjLine({ ...at, head: head('response', [['WARC-Payload-Digest', 'sha256:ab']]), block: answer }),
    'example,herald)/a 20260301102030 {"url":"https://herald.example/a","mime":"text/html","status":"200","digest":"sha256:ab","length":"20","offset":"10","filename":"1.warc.gz"}\n',
  );
  assert.match(cdxjLine({ ...at, head: head('response'), block: answer })!, /"digest":"sha256:2d711642/);
  assert.match(cdxjLine({ ...at, head: head('revisit'), block: null })!, /"mime":"warc\/revisit","length"/);
  assert.match(cdxjLine({ ...at, head: head('resource'), block: answer })!, /"mime":"text\/plain","length"/);
  assert.equal(cdxjLine({ ...at, head: head('request'), block: null }), null);
  assert.equal(cdxjLine({ ...at, head: { ...head('response'), targetUri: null }, block: null }), null);
});

test('lines are sorted by bytes', () => {
  const lines = ['b', 'a\u{1f600}', 'a\uffee', 'a', 'aa'];
  assert.deepEqual(lines.sort(byBytes), ['a', 'aa', 'a\uffee', 'a\u{1f600}', 'b']);
  assert.equal(byBytes('a', 'a'), 0);
});
