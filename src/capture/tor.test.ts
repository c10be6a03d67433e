/** Tor: a stream of its own for every site, no name looked up, nothing that ties one visit to another. */
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { type TestContext, test } from 'node:test';
import { tcpServer, webServer } from '../../test/cli/servers.ts';
import { SOCKS_FAULTS } from '../../test/leaks/socks-faults.ts';
import { wantedNow } from './fetch-request.ts';
import { fetchResource } from './fetch-resource.ts';
import { openNetwork } from './network.ts';
import { networkPolicies } from './policies.ts';

/** A SOCKS proxy that takes every login, and what it was asked for. */
async function torProxy(t: TestContext, web: number, kind = 'fine') {
  const asked: { readonly host: string; readonly login: string | null }[] = [];
  const onward = () => connect(web, '127.0.0.1').on('error', () => {});
  const { port } = await tcpServer(t, (socket) =>
    SOCKS_FAULTS[kind]!(socket, onward, (host, login) => asked.push({ host, login })),
  );
  return { asked, open: () => openNetwork(networkPolicies({ network: `tor://127.0.0.1:${port}` })) };
}

test('every site has a login of its own, which is another one in the next run', async (t) => {
  const web = await webServer(t, (q, r) =>
    q.url === '/away' ? r.writeHead(302, { location: 'http://b.example/' }).end() : r.end('page'),
  );
  const { asked, open } = await torProxy(t, web.port);
  const network = open();
  const { exchanges } = await fetchResource('http://www.a.example/away', wantedNow(), network);
  assert.deepEqual(
    exchanges.map((e) => [e.isolated, e.remoteAddress]),
    [
      [true, null],
      [true, null],
    ],
  );
  await fetchResource('http://img.a.example/', wantedNow('icon'), network);
  await fetchResource('http://www.a.example/', wantedNow(), open());
  const [first, redirected, sameSite, nextRun] = asked.map(({ login }) => login);
  assert.ok(first && !/example/.test(first));
  assert.equal(sameSite, first);
  assert.notEqual(redirected, first);
  assert.notEqual(nextRun, first);
  assert.doesNotMatch(JSON.stringify(exchanges[0]), new RegExp(first.slice(0, 32)));
});

test('validators stay at home: they would tie two visits together', async (t) => {
  const web = await webServer(t, (q, r) => r.end(JSON.stringify(q.headers)));
  const { open } = await torProxy(t, web.port);
  const validators = { etag: '"visitor-17"', lastModified: 'Sat, 03 May 2025 10:00:00 GMT' };
  const { result } = await fetchResource('http://a.example/', wantedNow('feed', { validators }), open());
  assert.doesNotMatch(String(result.ok && Buffer.from(result.value.bytes!)), /visitor|modified/);
});

test('a proxy that would put all sites into one stream is not used', async (t) => {
  const web = await webServer(t, (_, r) => r.end('page'));
  const proxy = await tcpServer(t, (socket) => void socket.once('data', () => socket.write(Buffer.of(5, 0))));
  const network = openNetwork(networkPolicies({ network: `tor://127.0.0.1:${proxy.port}` }));
  const { result } = await fetchResource(`http://127.0.0.1:${web.port}/`, wantedNow(), network);
  assert.equal(!result.ok && result.problem.code, 'proxy');
  assert.match(result.ok ? '' : result.problem.message, /user name and password/);
  assert.equal(web.connections(), 0);
});
