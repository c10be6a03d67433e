import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { NetworkPolicies } from '../../src/capture/policies.ts';
import { direct } from '../../src/capture/policy.ts';
import { folder, json, jsonLines, run } from './harness.ts';
import { deadPort, socksProxy, webServer } from './servers.ts';

const SAID = 'Ana said: “We will not go.”';

test('one input: a page for people, one record, one line', async (t) => {
  const at = folder(t, { 'a.txt': SAID });
  const text = await run(['read', at('a.txt')]);
  assert.equal(text.status, 0);
  assert.match(text.out, /–\s+.*says: “We will not go\.”\n\n1 statement, 0 speakers\n$/);
  assert.equal(text.err, '');
  const one = await run([
    'read',
    '--format',
    'json',
    at('a.txt'),
    '--url',
    'https://example.org/a',
    '--date=2016-11-14',
  ]);
  assert.equal(json(one.out).article.text, SAID);
  assert.equal(json(one.out).article.url, 'https://example.org/a');
  assert.equal(json(one.out).article.datePublished, '2016-11-14');
  assert.match(one.out, /^\{\n {2}"version": 1,\n/);
  const line = await run(['read', at('a.txt'), '--format=ndjson']);
  assert.equal(line.out.trimEnd().split('\n').length, 1);
});

test('several inputs: an array, lines, pages with a rule between; what fails does not stop the rest', async (t) => {
  const at = folder(t, { 'a.txt': SAID, 'b.html': '<p>“Yes.”</p>', 'empty.txt': '', 'white.txt': ' \n' });
  const names = ['a.txt', 'missing.txt', 'empty.txt', 'white.txt', 'b.html'].map(at);
  for (const workers of [[], ['--workers', '2']]) {
    const array = await run(['read', '--format', 'json', ...names, ...workers]);
    assert.equal(array.status, 1);
    assert.deepEqual(
      json(array.out).map((r: { article: { text: string } }) => r.article.text),
      [SAID, '<p>“Yes.”</p>'],
    );
    assert.deepEqual(
      array.err
        .trimEnd()
        .split('\n')
        .map((line) => line.replace(/: [^:]*(?= \()/, '')),
      [
        `onrecord: ${at('missing.txt')} (not-found)`,
        `onrecord: ${at('empty.txt')} (empty)`,
        `onrecord: ${at('white.txt')} (empty)`,
      ],
    );
  }
  assert.equal(jsonLines((await run(['read', '--format', 'ndjson', ...names])).out).length, 2);
  const pages = await run(['read', ...names]);
  assert.match(pages.out, /0 speakers\n\n─{66}\n\nA page\n/);
  const none = await run(['read', '--format', 'json', at('missing.txt'), at('empty.txt')]);
  assert.deepEqual([none.out, none.status], ['[]\n', 1]);
  const single = await run(['read', '--format', 'json', at('missing.txt')]);
  assert.deepEqual([single.out, single.status], ['', 1]);
});

test('standard input, by what it is and by what it is said to be', async () => {
  const html = await run(['read', '-', '--format', 'json'], { stdin: '<!doctype html><p>x' });
  assert.equal(json(html.out).article.headline, 'A page');
  const text = await run(['read', '-', '--format', 'json', '--as', 'text'], { stdin: '<!doctype html><p>x' });
  assert.equal(json(text.out).article.headline, null);
});

test('text comes through as it is: astral characters, CRLF, marks, UTF-16, broken bytes', async (t) => {
  const odd = '“We 😀 will\r\nnot go,” e\u0301 𝒜na said.\r\n';
  const at = folder(t, {
    'odd.txt': odd,
    'bom.txt': `\ufeff${odd}`,
    'utf16.txt': Buffer.from(`\ufeff${odd}`, 'utf16le'),
    'latin.txt': Buffer.from('caf\xe9 au lait', 'latin1'),
  });
  const all = await run(['read', '--format', 'ndjson', ...['odd.txt', 'bom.txt', 'utf16.txt'].map(at)]);
  assert.deepEqual(
    jsonLines(all.out).map((r) => r.article.text),
    [odd, odd, odd],
  );
  const broken = await run(['read', at('latin.txt')]);
  assert.equal(broken.status, 0);
  assert.match(broken.err, /latin\.txt: some bytes are not valid UTF-8/);
});

test('what is no text, no file, no page', async (t) => {
  const at = folder(t, {
    'picture.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
    picture: Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    'a.json': '{"text": ',
    'number.json': '5',
    'THROW.txt': 'THROW',
  });
  mkdirSync(at('folder'));
  const cases: readonly [string, string][] = [
    [at('picture.txt'), 'binary'],
    [at('picture'), 'unsupported'],
    [at('a.json'), 'not-json'],
    [at('number.json'), 'not-json'],
    [at('folder'), 'not-readable'],
    [at('picture.txt/below'), 'not-found'],
    [at('THROW.txt'), 'internal'],
    ['a\0b', 'not-readable'],
    ['file:///etc/passwd', 'bad-url'],
    ['ftp://u:secret@example.org/', 'bad-url'],
  ];
  for (const [name, code] of cases) {
    const { status, out, err } = await run(['read', name]);
    assert.equal(status, 1, name);
    assert.equal(out, '', name);
    assert.match(err, new RegExp(`^onrecord: [^\\0]*: .* \\(${code}\\)\\n$`), name);
    assert.doesNotMatch(err, /secret/);
  }
});

test('a hostile name does not reach the terminal', async () => {
  const { err } = await run(['read', 'a\u001b[2J\nb.txt']);
  assert.match(err, /^onrecord: a␛\[2J b\.txt: .*\n$/);
});

test('a file of objects', async (t) => {
  const objects = [{ id: 'x', text: SAID, date: '2016-11-14' }, { id: 'y' }, { id: 'z', html: '<p>z', headline: 'Z' }];
  const at = folder(t, { 'one.json': JSON.stringify(objects[0]), 'all.json': `\ufeff${JSON.stringify(objects)}` });
  const one = await run(['read', at('one.json'), '--format', 'json', '--date', '2000-01-01']);
  assert.equal(json(one.out).id, 'x');
  assert.equal(json(one.out).article.datePublished, '2016-11-14');
  const all = await run(['read', at('all.json'), '--format', 'json', '--date', '2000-01-01']);
  assert.deepEqual(
    json(all.out).map((r: { id: string; article: { datePublished: string } }) => [r.id, r.article.datePublished]),
    [
      ['x', '2016-11-14'],
      ['z', '2000-01-01'],
    ],
  );
  assert.match(all.err, /all\.json \[1\]: .*\(bad-input\)/);
  assert.equal(all.status, 1);
});

test('captions become their words', async (t) => {
  const at = folder(t, {
    'a.vtt': 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana>We will not go.\n\n00:02.000 --> 00:03.000\nNot now.\n',
    'b.srt': '1\n00:00:01,000 --> 00:00:02,000\nWe will not go.\n',
    'c.vtt': 'no captions at all',
  });
  const text = async (name: string) => json((await run(['read', at(name), '--format', 'json'])).out).article.text;
  assert.equal(await text('a.vtt'), 'Ana: We will not go.\nNot now.');
  assert.equal(await text('b.srt'), 'We will not go.');
  assert.match((await run(['read', at('c.vtt')])).err, /\(empty\)\n$/);
});

test('the page in a web archive', async (t) => {
  const http = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>“Yes.”';
  const head = 'WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/a\r\n';
  const warc = gzipSync(`${head}Content-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`);
  const at = folder(t, { 'a.warc.gz': warc, 'b.warc': 'nothing', 'c.wacz': 'nothing' });
  const page = await run(['read', at('a.warc.gz'), '--format', 'json']);
  assert.deepEqual([json(page.out).article.url, json(page.out).article.text], ['https://example.org/a', '<p>“Yes.”']);
  for (const name of ['b.warc', 'c.wacz']) assert.match((await run(['read', at(name)])).err, /\(unsupported\)\n$/);
});

test('pages from the network, and what goes wrong there', async (t) => {
  const web = await webServer(t, (q, r) => {
    if (q.url === '/page') return r.setHeader('content-type', 'text/html').end('“Yes.”');
    if (q.url === '/plain')
      return r.setHeader('content-type', 'text/plain; charset=latin1').end(Buffer.from('caf\xe9', 'latin1'));
    if (q.url === '/pdf') return r.setHeader('content-type', 'application/pdf').end('%PDF');
    if (q.url === '/round') return r.writeHead(302, { location: '/round' }).end();
    if (q.url === '/moved') return r.writeHead(302, { location: '/page' }).end();
    if (q.url === '/nothing') return r.end();
    r.writeHead(404).end();
  });
  const url = (path: string) => `http://u:secret@127.0.0.1:${web.port}/${path}`;
  const page = await run(['read', url('moved'), '--format', 'json']);
  assert.equal(json(page.out).article.url, `http://127.0.0.1:${web.port}/page`);
  assert.equal(json(page.out).article.headline, 'A page');
  assert.equal(json((await run(['read', url('plain'), '--format', 'json'])).out).article.text, 'café');
  const codes: readonly [string, string][] = [
    ['gone', 'http-status'],
    ['round', 'redirects'],
    ['pdf', 'unsupported'],
    ['nothing', 'empty'],
  ];
  for (const [path, code] of codes) {
    const { status, err, out } = await run(['read', url(path)]);
    assert.deepEqual([status, out], [1, '']);
    assert.match(err, new RegExp(`^onrecord: http://127\\.0\\.0\\.1:\\d+/${path}: .* \\(${code}\\)\\n$`));
  }
});

test('--proxy: through it or not at all', async (t) => {
  const web = await webServer(t, (_, r) => r.end('<p>“Yes.”'));
  const proxy = await socksProxy(t, web.port);
  const page = ['read', 'http://only-at-proxy.invalid/', '--format', 'json', '--proxy'];
  assert.equal((await run([...page, `socks5://127.0.0.1:${proxy.port}`])).status, 0);
  assert.equal(proxy.asked[0]?.host, 'only-at-proxy.invalid');
  const before = web.connections();
  const dead = await run([
    'read',
    `http://127.0.0.1:${web.port}/`,
    '--proxy',
    `socks5h://u:secret@127.0.0.1:${await deadPort()}`,
  ]);
  assert.equal(dead.status, 1);
  assert.match(dead.err, /\(proxy\)\n$/);
  assert.doesNotMatch(dead.err, /secret/);
  assert.equal(web.connections(), before);
});

test('every fetch gets the policy of the command line', async () => {
  const policies: unknown[] = [];
  const fetchPage = async (_: string, { usual: policy }: NetworkPolicies) => {
    policies.push(policy);
    return { ok: false as const, problem: { code: 'network' as const, message: 'No.' } };
  };
  await run(['read', 'http://a.invalid/', 'https://b.invalid/'], { services: { fetchPage } });
  await run(['read', 'HTTP://a.invalid/', '--proxy', 'http://h:1'], { services: { fetchPage } });
  assert.deepEqual(policies.slice(0, 2), [direct, direct]);
  assert.deepEqual(policies[2], { proxy: { kind: 'http', host: 'h', port: 1, login: null } });
});

test('50 MB of text', async (t) => {
  const line = `${SAID} ${'word '.repeat(180)}\n`;
  const at = folder(t, { 'long.txt': line.repeat(Math.ceil(50e6 / line.length)) });
  const { status, out } = await run(['read', at('long.txt')]);
  assert.equal(status, 0);
  assert.match(out, /statements, 0 speakers/);
});

test('progress on a terminal for more than three inputs only', async (t) => {
  const at = folder(t, { 'a.txt': SAID });
  const names = Array<string>(4).fill(at('a.txt'));
  const terminal = { stderr: true };
  const { err } = await run(['read', ...names], { terminal });
  assert.ok(err.includes('\r\u001b[K4/4 ') && err.endsWith('\r\u001b[K'));
  assert.equal((await run(['read', ...names])).err, '');
  assert.equal((await run(['read', ...names.slice(1)], { terminal })).err, '');
});

test('colour and width follow the terminal', async (t) => {
  const at = folder(t, { 'a.txt': `${'long '.repeat(30)}“${'word '.repeat(30)}”` });
  const wide = await run(['read', at('a.txt')], { terminal: { stdout: true }, columns: 50 });
  assert.ok(wide.out.includes('\u001b['));
  const bare = await run(['read', at('a.txt'), '--no-color'], { terminal: { stdout: true }, columns: 50 });
  assert.ok(!bare.out.includes('\u001b'));
  assert.ok(bare.out.split('\n').every((line) => line.length <= 50));
  const pipe = await run(['read', at('a.txt')]);
  const longest = Math.max(...pipe.out.split('\n').map((line) => line.length));
  assert.ok(longest > 70 && longest <= 80);
});

test('weights that cannot be loaded are said once', async (t) => {
  const at = folder(t, { 'a.txt': SAID });
  process.env.FAKE_READER = 'broken';
  t.after(() => delete process.env.FAKE_READER);
  for (const workers of ['1', '2']) {
    const { status, out, err } = await run(['read', at('a.txt'), at('a.txt'), '--workers', workers]);
    assert.deepEqual([status, out, err], [1, '', 'onrecord: the weights are missing (internal)\n']);
  }
});
