/** Where a request may lead, and what is known of the connection. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer as createSecure } from 'node:https';
import { type AddressInfo, isIP, type LookupFunction } from 'node:net';
import { test } from 'node:test';
import { socksProxy, webServer } from '../../test/cli/servers.ts';
import { type FetchRequest, foundIn, scheduled, wantedNow } from './fetch-request.ts';
import { fetchResource } from './fetch-resource.ts';
import { openNetwork } from './network.ts';
import { networkPolicies } from './policies.ts';

test('a page or redirect may not lead to this machine, a person may', async (t) => {
  const { port } = await webServer(t, (_, r) => r.end('secret'));
  const closed = openNetwork(networkPolicies({}));
  const code = async (address: string, request: Parameters<typeof fetchResource>[1], network = closed) => {
    const { result } = await fetchResource(address, request, network);
    return result.ok ? 'ok' : result.problem.code;
  };
  const item = foundIn('http://feed.example/', 'page', { robots: 'ignore' });
  for (const host of [
    '127.0.0.1',
    '2130706433',
    '0x7f.1',
    '[::1]',
    '[::ffff:127.0.0.1]',
    'localhost',
    'localhost.',
    '169.254.169.254',
    'printer',
    'nas.local',
  ])
    assert.equal(await code(`http://${host}:${port}/`, item), 'private-address', host);
  assert.equal(await code(`http://127.0.0.1:${port}/`, wantedNow()), 'ok');
  const hop = await webServer(t, (_, r) => r.writeHead(302, { location: `http://127.0.0.2:${port}/` }).end());
  assert.equal(await code(`http://127.0.0.1:${hop.port}/`, wantedNow()), 'private-address');
  assert.equal(
    await code(`http://127.0.0.1:${port}/`, item, openNetwork(networkPolicies({}), { allowPrivate: ['127.0.0.1'] })),
    'ok',
  );
  const socks = await socksProxy(t, port);
  const behind = openNetwork(networkPolicies({ network: `socks5h://127.0.0.1:${socks.port}` }));
  assert.equal(await code('http://192.168.1.1/', item, behind), 'private-address');
  assert.deepEqual(socks.asked, []);
});

test('a name that leads to a private address is refused when it is looked up', async (t) => {
  const { port, connections } = await webServer(t, (_, r) => r.end('secret'));
  const answers = [['127.0.0.1'], ['::ffff:127.0.0.1', '127.0.0.1', '::1'], []];
  const network = openNetwork(networkPolicies({}), {
    lookup: (_, options, done) => {
      const found = answers.shift()!.map((address) => ({ address, family: isIP(address) }));
      if (options.all) done(null, found);
      else done(null, found[0]!.address, 4);
    },
  });
  const item = foundIn('http://feed.example/', 'page', { robots: 'ignore', gap: 0 });
  while (answers.length > 0) {
    const { result } = await fetchResource(`http://rebind.example:${port}/`, item, network);
    assert.equal(!result.ok && result.problem.code, 'private-address');
  }
  assert.equal(connections(), 0);
});

test('what is known of an encrypted connection', async (t) => {
  const fixture = (name: string) => readFileSync(new URL(`../../test/cli/fixtures/${name}`, import.meta.url), 'utf8');
  const cert = fixture('localhost.cert.pem');
  const server = createSecure({ key: fixture('localhost.key.pem'), cert }, (_, r) => r.end('ok'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const network = openNetwork(networkPolicies({}), { allowPrivate: true, trust: cert });
  const address = `https://localhost:${(server.address() as AddressInfo).port}/`;
  const { exchanges, result } = await fetchResource(address, wantedNow(), network);
  assert.ok(result.ok, JSON.stringify(result));
  const { tls } = exchanges[0]!;
  assert.match(tls?.certificate ?? '', /^sha256:[0-9a-f]{64}$/);
  assert.equal(tls?.protocol, 'TLSv1.3');
  assert.match(tls?.cipher ?? '', /^TLS_/);
  assert.match(exchanges[0]!.responseBytes.toString(), /^HTTP\/1\.1 200 OK\r\n/);
});

test('a public name on a watch list may not come to mean a private address, unless it is allowed to', async (t) => {
  const { port } = await webServer(t, (_, r) => r.end('ok'));
  const lookup: LookupFunction = (_, options, done) =>
    options.all ? done(null, [{ address: '127.0.0.1', family: 4 }]) : done(null, '127.0.0.1', 4);
  const address = `http://expired.example:${port}/feed`;
  const code = async (request: FetchRequest, allowPrivate: readonly string[] = []) => {
    const network = openNetwork(networkPolicies({}), { lookup, allowPrivate });
    const { result } = await fetchResource(address, request, network);
    return result.ok ? 'ok' : result.problem.code;
  };
  assert.equal(await code(scheduled('feed', { gap: 0 })), 'private-address');
  assert.equal(await code(scheduled('feed', { gap: 0 }), ['expired.example']), 'ok');
  assert.equal(await code(wantedNow('feed')), 'ok');
});

test('an .onion address is not looked up', async () => {
  const network = openNetwork(networkPolicies({}), { lookup: () => assert.fail('looked up') });
  const { result } = await fetchResource('http://abcdefghij.onion./', wantedNow(), network);
  assert.equal(!result.ok && result.problem.code, 'proxy');
  assert.match(result.ok ? '' : result.problem.message, /Tor/);
});
