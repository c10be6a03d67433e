/** What a capture keeps of its exchanges, and what it sends. */
import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { type TestContext, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { httpProxy, tcpServer, webServer } from '../../test/cli/servers.ts';
import { wantedNow } from './fetch-request.ts';
import { fetchResource } from './fetch-resource.ts';
import { openNetwork } from './network.ts';
import { networkPolicies } from './policies.ts';

const PAGE = `<p>“We will not go,” she said. ${'More. '.repeat(300)}`;
const home = () => openNetwork(networkPolicies({}), { allowPrivate: true });
const site = async (t: TestContext, answer: RequestListener) => `http://127.0.0.1:${(await webServer(t, answer)).port}`;

test('request and answer are kept byte for byte as they passed', async (t) => {
  const raw =
    'HTTP/1.1 200 Fine\r\nContent-Type:text/html\r\nX-A: 1\r\nx-a: 2\r\nTransfer-Encoding: chunked\r\n\r\n3;odd=1\r\nabc\r\n2\r\nde\r\n0\r\nTrailer: x\r\n\r\n';
  let asked = '';
  const { port } = await tcpServer(t, (socket) => {
    socket.on('data', (chunk) => {
      asked += chunk.toString('latin1');
      socket.write(raw.slice(0, 100));
      setTimeout(() => socket.end(raw.slice(100)), 20);
    });
  });
  const { exchanges, result } = await fetchResource(`http://127.0.0.1:${port}/a?b#c`, wantedNow(), home());
  assert.equal(exchanges.length, 1);
  const [exchange] = exchanges;
  assert.ok(result.ok && exchange);
  assert.equal(exchange.responseBytes.toString('latin1'), raw);
  assert.equal(exchange.requestBytes.toString('latin1'), asked);
  assert.match(asked, /^GET \/a\?b HTTP\/1\.1\r\n/);
  assert.equal(Buffer.from(exchange.bodyBytes!).toString(), 'abcde');
  assert.deepEqual(exchange.headers.slice(0, 3), [
    ['Content-Type', 'text/html'],
    ['X-A', '1'],
    ['x-a', '2'],
  ]);
  assert.match(exchange.startedAt, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  assert.ok(exchange.milliseconds >= 20);
  const { url, status, remoteAddress, proxy, isolated, tls, truncated, withheld, purpose } = exchange;
  assert.deepEqual(
    { url, status, remoteAddress, proxy, isolated, tls, truncated, withheld, purpose },
    {
      url: `http://127.0.0.1:${port}/a?b`,
      status: 200,
      remoteAddress: '127.0.0.1',
      proxy: null,
      isolated: false,
      tls: null,
      truncated: null,
      withheld: [],
      purpose: 'page',
    },
  );
});

test('a compressed body is kept as it came, and unpacked beside it', async (t) => {
  const packed = gzipSync(PAGE);
  const { exchanges } = await fetchResource(
    await site(t, (_, r) => r.setHeader('content-encoding', 'gzip').end(packed)),
    wantedNow(),
    home(),
  );
  assert.ok(exchanges[0]!.responseBytes.includes(packed));
  assert.equal(Buffer.from(exchanges[0]!.bodyBytes!).toString(), PAGE);
});

test('interim answers are not kept, the final one is', async (t) => {
  const final = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok';
  const { port } = await tcpServer(t, (socket) => {
    socket.once('data', () =>
      socket.end(`HTTP/1.1 103 Early Hints\r\nlink: <a>\r\n\r\nHTTP/1.1 102 P\r\n\r\n${final}`),
    );
  });
  const { exchanges } = await fetchResource(`http://127.0.0.1:${port}/`, wantedNow(), home());
  assert.equal(exchanges[0]?.responseBytes.toString(), final);
});

test('every redirect is an exchange of its own, and so is an error', async (t) => {
  const address = await site(t, (q, r) => {
    if (q.url === '/a') r.writeHead(301, { location: '/b' }).end('moved');
    else if (q.url === '/b') r.writeHead(302, { location: '/c' }).end();
    else r.writeHead(404).end('not here');
  });
  const { exchanges, result } = await fetchResource(`${address}/a`, wantedNow(), home());
  assert.deepEqual(
    exchanges.map((e) => [e.url.slice(address.length), e.status, String(Buffer.from(e.bodyBytes!))]),
    [
      ['/a', 301, 'moved'],
      ['/b', 302, ''],
      ['/c', 404, 'not here'],
    ],
  );
  assert.equal(!result.ok && result.problem.code, 'http-status');
});

test('a login is sent and not kept', async (t) => {
  const seen: (string | undefined)[] = [];
  const address = await site(t, (q, r) => {
    seen.push(q.headers.authorization);
    r.end('ok');
  });
  const proxy = await httpProxy(t, Number(new URL(address).port), { login: 'ana:secret' });
  const behind = openNetwork(networkPolicies({ network: `http://ana:secret@127.0.0.1:${proxy.port}` }));
  const direct = await fetchResource(address.replace('//', '//bo:secret@'), wantedNow(), home());
  const proxied = await fetchResource('http://bo:secret@a.example/x', wantedNow(), behind);
  assert.equal(seen[0], `Basic ${btoa('bo:secret')}`);
  for (const [{ exchanges }, withheld] of [
    [direct, ['authorization']],
    [proxied, ['authorization', 'proxy-authorization']],
  ] as const) {
    const request = exchanges[0]!.requestBytes.toString();
    assert.doesNotMatch(request, /authorization|secret/i);
    assert.doesNotMatch(request, new RegExp(btoa('bo:secret')));
    assert.match(request, /\r\n\r\n$/);
    assert.deepEqual(exchanges[0]!.withheld, withheld);
    assert.doesNotMatch(JSON.stringify({ ...exchanges[0], requestBytes: 0, responseBytes: 0 }), /secret/);
  }
  assert.match(proxied.exchanges[0]!.requestBytes.toString(), /^GET http:\/\/a\.example\/x HTTP/);
  assert.equal(proxied.exchanges[0]!.proxy, `127.0.0.1:${proxy.port}`);
  assert.equal(proxied.exchanges[0]!.remoteAddress, null);
});

test('a site that redirects in a circle until its cookie comes back', async (t) => {
  const cookies: (string | undefined)[] = [];
  const address = await site(t, (q, r) => {
    cookies.push(q.headers.cookie);
    if (/seen=1/.test(q.headers.cookie ?? '')) r.end(PAGE);
    else
      r.writeHead(302, { location: '/', 'set-cookie': ['seen=1; Path=/; HttpOnly', 'b=2; Domain=example.org'] }).end();
  });
  const network = home();
  const first = await fetchResource(address, wantedNow(), network);
  assert.ok(first.result.ok);
  assert.match(first.exchanges[1]!.requestBytes.toString(), /\r\ncookie: seen=1\r\n/i);
  await fetchResource(address, wantedNow(), network);
  assert.deepEqual(cookies, [undefined, 'seen=1', undefined, 'seen=1']); // the second capture knows nothing of the first
});

test('validators give "not modified", and go to no other address', async (t) => {
  const seen: unknown[] = [];
  const address = await site(t, (q, r) => {
    seen.push([q.url, q.headers['if-none-match'], q.headers['if-modified-since']]);
    if (q.url === '/old') r.writeHead(302, { location: '/feed' }).end();
    else if (q.headers['if-none-match']) r.writeHead(304, { etag: '"a"' }).end();
    else r.end('feed');
  });
  const validators = { etag: '"a"', lastModified: 'Sat, 03 May 2025 10:00:00 GMT' };
  const same = await fetchResource(`${address}/feed`, wantedNow('feed', { validators }), home());
  assert.deepEqual(same.result, {
    ok: true,
    value: { bytes: null, contentType: null, url: `${address}/feed`, status: 304 },
  });
  assert.equal(same.exchanges[0]?.status, 304);
  const moved = await fetchResource(`${address}/old`, wantedNow('feed', { validators }), home());
  assert.equal(moved.result.ok && moved.result.value.status, 200);
  const known = { ...validators, url: `${address}/feed` };
  const followed = await fetchResource(`${address}/old`, wantedNow('feed', { validators: known }), home());
  assert.equal(followed.result.ok && followed.result.value.status, 304);
  const hostile = { etag: '"a"\r\nx-evil: 1', lastModified: null };
  await fetchResource(`${address}/feed`, wantedNow('feed', { validators: hostile }), home());
  assert.deepEqual(seen, [
    ['/feed', '"a"', validators.lastModified],
    ['/old', '"a"', validators.lastModified],
    ['/feed', undefined, undefined],
    ['/old', undefined, undefined],
    ['/feed', '"a"', validators.lastModified],
    ['/feed', undefined, undefined],
  ]);
});

test('"not modified" that nobody asked about is an error', async (t) => {
  const { result } = await fetchResource(await site(t, (_, r) => r.writeHead(304).end()), wantedNow(), home());
  assert.equal(!result.ok && result.problem.code, 'http-status');
});
