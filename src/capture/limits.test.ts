/** Servers that send too much, too little, too slowly or without end. */
import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { type TestContext, test } from 'node:test';
import { tcpServer, webServer } from '../../test/cli/servers.ts';
import { wantedNow } from './fetch-request.ts';
import { fetchResource } from './fetch-resource.ts';
import { openNetwork } from './network.ts';
import { networkPolicies } from './policies.ts';

const home = () => openNetwork(networkPolicies({}), { allowPrivate: true });
const site = async (t: TestContext, answer: RequestListener) => `http://127.0.0.1:${(await webServer(t, answer)).port}`;

test('an answer that is not whole says why', async (t) => {
  const cases: readonly [string, RequestListener, string, string][] = [
    ['announces too much', (_, r) => r.writeHead(200, { 'content-length': '3000' }).write('x'), 'length', 'too-large'],
    ['sends too much', (_, r) => r.end('x'.repeat(5000)), 'length', 'too-large'],
    ['never ends', (_, r) => r.writeHead(200).write('x'), 'time', 'timeout'],
    [
      'lies about its length',
      (_, r) => r.writeHead(200, { 'content-length': '90' }).write('x', () => r.destroy()),
      'disconnect',
      'network',
    ],
  ];
  for (const [what, answer, truncated, code] of cases) {
    const limits = { milliseconds: truncated === 'time' ? 300 : 20_000, bytes: 1000 };
    const { exchanges, result } = await fetchResource(await site(t, answer), wantedNow('page', { limits }), home());
    assert.equal(exchanges[0]?.truncated, truncated, what);
    assert.equal(!result.ok && result.problem.code, code, what);
  }
});

test('chunks of one byte do not fill the memory with their frames', async (t) => {
  const { port } = await tcpServer(t, (socket) => {
    socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n');
    socket.end(`${'1\r\nx\r\n'.repeat(90_000)}0\r\n\r\n`);
  });
  const request = wantedNow('page', { limits: { bytes: 100_000 } });
  const { exchanges, result } = await fetchResource(`http://127.0.0.1:${port}/`, request, home());
  assert.equal(!result.ok && result.problem.code, 'too-large');
  assert.equal(exchanges[0]?.truncated, 'length');
  assert.ok(exchanges[0].responseBytes.length < 500_000);
});

test('chunks with names that never end', async (t) => {
  const { port } = await tcpServer(t, (socket) => {
    socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1;');
    const more = () => void (socket.writable && socket.write('n'.repeat(8000), more));
    more();
  });
  const { result } = await fetchResource(`http://127.0.0.1:${port}/`, wantedNow(), home());
  assert.equal(!result.ok && result.problem.code, 'network');
});

test('heads that drip, swell or never become final', async (t) => {
  const drip = await tcpServer(t, (socket) => {
    const timer = setInterval(() => socket.write('x'), 20);
    socket.write('HTTP/1.1 200 OK\r\nname: ');
    socket.on('close', () => clearInterval(timer));
  });
  const swell = await tcpServer(t, (socket) => {
    socket.write(`HTTP/1.1 200 OK\r\n${'name: value\r\n'.repeat(10_000)}`);
  });
  const interim = await tcpServer(t, (socket) => {
    const timer = setInterval(() => socket.write('HTTP/1.1 102 Wait\r\n\r\n'), 1);
    socket.on('close', () => clearInterval(timer));
  });
  const cases = [
    [drip, 300, 'timeout'],
    [swell, 20_000, 'network'],
    [interim, 20_000, 'network'],
  ] as const;
  for (const [{ port }, milliseconds, code] of cases) {
    const request = wantedNow('page', { limits: { milliseconds } });
    const { result } = await fetchResource(`http://127.0.0.1:${port}/`, request, home());
    assert.equal(!result.ok && result.problem.code, code);
  }
});

test('a redirect with an endless body does not hold up the way', async (t) => {
  const address = await site(t, (q, r) => {
    if (q.url === '/page') return void r.end('ok');
    r.writeHead(302, { location: '/page' });
    const timer = setInterval(() => r.write('x'.repeat(20_000)), 1);
    r.on('close', () => clearInterval(timer));
  });
  const { exchanges, result } = await fetchResource(address, wantedNow(), home());
  assert.ok(result.ok);
  assert.equal(exchanges[0]?.truncated, 'length');
});
