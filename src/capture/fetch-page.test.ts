import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createServer as createSecure } from 'node:https';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { tcpServer, webServer } from '../../test/cli/servers.ts';
import { onePolicy } from '../../test/helpers/policies.ts';
import { type FetchLimits, fetchPage } from './fetch-page.ts';
import { direct as straight } from './policy.ts';

const direct = onePolicy(straight);

const PAGE = `<!doctype html><p>“We will not go,” she said. ${'More. '.repeat(200)}`;

const routes: Readonly<Record<string, RequestListener>> = {
  '/page': (_, r) => r.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE),
  '/gzip': (_, r) => r.setHeader('content-encoding', 'gzip').end(gzipSync(PAGE)),
  '/br': (_, r) => r.setHeader('content-encoding', 'br').end(brotliCompressSync(PAGE)),
  '/deflate': (_, r) => r.setHeader('content-encoding', 'deflate').end(deflateSync(PAGE)),
  '/bare-deflate': (_, r) => r.setHeader('content-encoding', 'deflate').end(deflateRawSync(PAGE)),
  '/twice': (_, r) => r.setHeader('content-encoding', 'br, gzip').end(gzipSync(brotliCompressSync(PAGE))),
  '/half-gzip': (_, r) => r.setHeader('content-encoding', 'gzip').end(gzipSync(PAGE).subarray(0, 40)),
  '/zip-of-zip': (_, r) => r.setHeader('content-encoding', 'gzip, gzip, gzip, gzip').end('x'),
  '/unknown-encoding': (_, r) => r.setHeader('content-encoding', 'compress').end('x'),
  '/bomb': (_, r) => r.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(3_000_000))),
  '/long': (_, r) => r.end(Buffer.alloc(3_000_000)),
  '/announced': (_, r) => r.writeHead(200, { 'content-length': '3000000' }).write('x'),
  '/for-ever': (_, r) => {
    const timer = setInterval(() => r.write('x'), 10);
    r.on('close', () => clearInterval(timer));
  },
  '/mute': () => {},
  '/cut': (_, r) => {
    r.writeHead(200, { 'content-length': '1000' });
    r.write('x'.repeat(100), () => r.destroy());
  },
  '/gone': (_, r) => r.writeHead(404).end('not here'),
  '/broken': (_, r) => r.writeHead(503).end(),
  '/moved': (_, r) => r.writeHead(302, { location: '/page' }).end('x'.repeat(100_000)),
  '/moved-raw': (_, r) => r.writeHead(302, { location: Buffer.from('/caffè').toString('latin1') }).end(),
  '/caff%C3%A8': (_, r) => r.end('coffee'),
  '/round': (_, r) => r.writeHead(301, { location: '/round' }).end(),
  '/to-file': (_, r) => r.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/nowhere': (_, r) => r.writeHead(302).end(),
  '/echo': (q, r) => r.end(JSON.stringify(q.headers)),
};
const answer: RequestListener = (request, response) =>
  (routes[request.url!] ?? ((_, r) => r.writeHead(500).end()))(request, response);

test('a page as it is', async (t) => {
  const { port } = await webServer(t, answer);
  const page = await fetchPage(`http://127.0.0.1:${port}/page#part`, direct);
  assert.ok(page.ok);
  assert.equal(Buffer.from(page.value.bytes).toString(), PAGE);
  assert.deepEqual(
    { ...page.value, bytes: null },
    {
      bytes: null,
      contentType: 'text/html; charset=utf-8',
      url: `http://127.0.0.1:${port}/page`,
      status: 200,
    },
  );
});

test('compressed pages are unpacked', async (t) => {
  const { port } = await webServer(t, answer);
  for (const path of ['gzip', 'br', 'deflate', 'bare-deflate', 'twice']) {
    const page = await fetchPage(`http://127.0.0.1:${port}/${path}`, direct);
    assert.ok(page.ok, path);
    assert.equal(Buffer.from(page.value.bytes).toString(), PAGE, path);
  }
});

test('redirects are followed to the page, also with raw UTF-8 in them', async (t) => {
  const { port } = await webServer(t, answer);
  const page = await fetchPage(`http://127.0.0.1:${port}/moved`, direct);
  assert.equal(page.ok && page.value.url, `http://127.0.0.1:${port}/page`);
  const raw = await fetchPage(`http://127.0.0.1:${port}/moved-raw`, direct);
  assert.equal(raw.ok && raw.value.url, `http://127.0.0.1:${port}/caff%C3%A8`);
});

test('every failure is a problem with its code', async (t) => {
  const { port } = await webServer(t, answer);
  const small: Partial<FetchLimits> = { bytes: 1_000_000, milliseconds: 400 };
  const cases: readonly [string, string, RegExp][] = [
    ['/gone', 'http-status', /404 Not Found/],
    ['/broken', 'http-status', /503 Service Unavailable/],
    ['/nowhere', 'http-status', /302/],
    ['/round', 'redirects', /10 redirects/],
    ['/to-file', 'bad-url', /redirects.*file:/],
    ['/long', 'too-large', /1 MB/],
    ['/announced', 'too-large', /1 MB/],
    ['/bomb', 'too-large', /1 MB/],
    ['/for-ever', 'timeout', /0\.4 s/],
    ['/mute', 'timeout', /0\.4 s/],
    ['/cut', 'network', /cut/],
    ['/half-gzip', 'network', /gzip/],
    ['/unknown-encoding', 'unsupported', /compressed/],
    ['/zip-of-zip', 'unsupported', /three times/],
  ];
  for (const [path, code, message] of cases) {
    const page = await fetchPage(`http://127.0.0.1:${port}${path}`, direct, small);
    assert.ok(!page.ok, path);
    assert.equal(page.problem.code, code, path);
    assert.match(page.problem.message, message, path);
  }
});

test('the time limit holds for all redirects together', async (t) => {
  const { port } = await webServer(t, (_, r) => setTimeout(() => r.writeHead(302, { location: '/next' }).end(), 150));
  const page = await fetchPage(`http://127.0.0.1:${port}/`, direct, { milliseconds: 400 });
  assert.equal(!page.ok && page.problem.code, 'timeout');
});

test('a cut connection is closed at this end too', async (t) => {
  const closed = Promise.withResolvers<void>();
  const { port } = await webServer(t, (q) => void q.socket.on('close', () => closed.resolve()));
  await fetchPage(`http://127.0.0.1:${port}/`, direct, { milliseconds: 100 });
  await closed.promise;
});

test('only http and https, and no login in a message or a result', async (t) => {
  for (const address of [
    'file:///etc/passwd',
    'ftp://u:secret@example.org/',
    'data:text/html,x',
    'example',
    '',
    'http://',
  ])
    assert.equal(problem(await fetchPage(address, direct)).code, 'bad-url', address);
  const { port } = await webServer(t, answer);
  const page = await fetchPage(`http://u:secret@127.0.0.1:${port}/echo`, direct);
  assert.ok(page.ok);
  assert.equal(JSON.parse(Buffer.from(page.value.bytes).toString()).authorization, `Basic ${btoa('u:secret')}`);
  assert.doesNotMatch(page.value.url, /secret/);
  for (const path of ['gone', 'to-file', 'round'])
    assert.doesNotMatch(
      problem(await fetchPage(`http://u:secret@127.0.0.1:${port}/${path}`, direct)).message,
      /secret/,
    );
});

test('a login is not carried to where a page redirects', async (t) => {
  const other = await webServer(t, answer);
  const { port } = await webServer(t, (_, r) =>
    r.writeHead(302, { location: `http://127.0.0.1:${other.port}/echo` }).end(),
  );
  const page = await fetchPage(`http://u:secret@127.0.0.1:${port}/`, direct);
  assert.ok(page.ok);
  const headers = JSON.parse(Buffer.from(page.value.bytes).toString());
  assert.equal(headers.authorization, undefined);
  assert.match(headers['user-agent'], /^onrecord\/\d+\.\d+\.\d+$/);
});

test('what is not HTTP, not there or hangs up', async (t) => {
  const garbage = await tcpServer(t, (socket) => void socket.end('SSH-2.0-OpenSSH\r\n'));
  assert.match(
    problem(await fetchPage(`http://127.0.0.1:${garbage.port}/`, direct)).message,
    /does not answer in HTTP/,
  );
  const rude = await tcpServer(t, (socket) => void socket.destroy());
  assert.equal(problem(await fetchPage(`http://127.0.0.1:${rude.port}/`, direct)).code, 'network');
  const half = await tcpServer(t, (socket) => void socket.end('HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\nabc'));
  assert.equal(problem(await fetchPage(`http://127.0.0.1:${half.port}/`, direct)).code, 'network');
  assert.match(problem(await fetchPage('http://127.0.0.1:1/', direct)).message, /127\.0\.0\.1:1.*refused/);
});

test('a certificate that nobody signed is refused, whatever the environment says', async (t) => {
  const fixture = (name: string) => readFileSync(new URL(`../../test/cli/fixtures/${name}`, import.meta.url));
  const server = createSecure({ key: fixture('localhost.key.pem'), cert: fixture('localhost.cert.pem') }, answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
  t.after(() => delete process.env.NODE_TLS_REJECT_UNAUTHORIZED);
  const page = await fetchPage(`https://127.0.0.1:${(server.address() as AddressInfo).port}/page`, direct);
  assert.equal(problem(page).code, 'network');
  assert.match(problem(page).message, /certificate/);
});

function problem(page: Awaited<ReturnType<typeof fetchPage>>) {
  assert.ok(!page.ok);
  return page.problem;
}
