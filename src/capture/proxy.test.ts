/** Through the proxy or not at all: the web server counts its connections, the host name exists at the proxy only. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deadPort, httpProxy, socksProxy, tcpServer, webServer } from '../../test/cli/servers.ts';
import { onePolicy } from '../../test/helpers/policies.ts';
import { type FetchLimits, fetchPage as fetchBy } from './fetch-page.ts';
import { type NetworkPolicy, throughProxy } from './policy.ts';

const fetchPage = (address: string, policy: NetworkPolicy, limits: Partial<FetchLimits> = {}) =>
  fetchBy(address, onePolicy(policy), limits);

const NAME = 'http://only-at-proxy.invalid';
const socks = (port: number, login = '') => throughProxy(`socks5h://${login}127.0.0.1:${port}`);
const http = (port: number, login = '') => throughProxy(`http://${login}127.0.0.1:${port}`);

test('SOCKS gets the name, not an address, on every hop of a redirect', async (t) => {
  const web = await webServer(t, (q, r) =>
    q.url === '/' ? r.writeHead(302, { location: 'http://second.invalid:8080/page' }).end() : r.end(q.headers.host),
  );
  const proxy = await socksProxy(t, web.port);
  const page = await fetchPage(`${NAME}/`, socks(proxy.port));
  assert.ok(page.ok);
  assert.equal(Buffer.from(page.value.bytes).toString(), 'second.invalid:8080');
  assert.deepEqual(proxy.asked, [
    { kind: 3, host: 'only-at-proxy.invalid', port: 80, login: null },
    { kind: 3, host: 'second.invalid', port: 8080, login: null },
  ]);
});

test('socks5:// is read as socks5h://, addresses travel as addresses', async (t) => {
  const web = await webServer(t, (_, r) => r.end('page'));
  const proxy = await socksProxy(t, web.port);
  const policy = throughProxy(`socks5://127.0.0.1:${proxy.port}`);
  for (const place of ['only-at-proxy.invalid', '192.0.2.7:81', '[2001:db8::7]'])
    assert.ok((await fetchPage(`http://${place}/`, policy)).ok, place);
  assert.deepEqual(
    proxy.asked.map(({ kind, host, port }) => `${kind} ${host} ${port}`),
    ['3 only-at-proxy.invalid 80', '1 192.0.2.7 81', '4 32.1.13.184.0.0.0.0.0.0.0.0.0.0.0.7 80'],
  );
});

test('a login at a SOCKS proxy', async (t) => {
  const web = await webServer(t, (_, r) => r.end('page'));
  const proxy = await socksProxy(t, web.port, { login: 'ana:p@ss' });
  assert.ok((await fetchPage(`${NAME}/`, socks(proxy.port, 'ana:p%40ss@'))).ok);
  for (const login of ['ana:secret@', '']) {
    const page = await fetchPage(`${NAME}/`, socks(proxy.port, login));
    assert.equal(!page.ok && page.problem.code, 'proxy');
    assert.match(page.ok ? '' : page.problem.message, /login/);
    assert.doesNotMatch(page.ok ? '' : page.problem.message, /secret/);
  }
});

test('an HTTP proxy gets plain addresses whole and encrypted ones as a tunnel', async (t) => {
  const web = await webServer(t, (q, r) =>
    q.url === '/' ? r.writeHead(302, { location: `${NAME}/page` }).end() : r.end('page'),
  );
  const proxy = await httpProxy(t, web.port);
  assert.ok((await fetchPage(`${NAME}/`, http(proxy.port))).ok);
  // The web server speaks no TLS, so this one fails, but behind the proxy.
  assert.ok(!(await fetchPage('https://only-at-proxy.invalid/', http(proxy.port))).ok);
  assert.deepEqual(proxy.asked, [`GET ${NAME}/`, `GET ${NAME}/page`, 'CONNECT only-at-proxy.invalid:443']);
});

test('a login at an HTTP proxy', async (t) => {
  const web = await webServer(t, (_, r) => r.end('page'));
  const proxy = await httpProxy(t, web.port, { login: 'ana:p@ss' });
  assert.ok((await fetchPage(`${NAME}/`, http(proxy.port, 'ana:p%40ss@'))).ok);
  for (const address of [`${NAME}/`, 'https://only-at-proxy.invalid/']) {
    const page = await fetchPage(address, http(proxy.port, 'ana:secret@'));
    assert.equal(!page.ok && page.problem.code, 'proxy');
    assert.match(page.ok ? '' : page.problem.message, /login/);
  }
});

/** The server is on 127.0.0.1 under its own address: whoever went around the proxy would reach it. */
test('whatever fails at the proxy is "proxy", and nothing goes around it', async (t) => {
  const web = await webServer(t, (_, r) => r.end('page'.repeat(1000)));
  const garbage = await tcpServer(t, (socket) => void socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
  const slam = await tcpServer(t, (socket) => void socket.destroy());
  const mute = await tcpServer(t, () => {});
  const dead = await deadPort();
  const page = `http://127.0.0.1:${web.port}/`;
  const policies = {
    'dead socks': socks(dead),
    'dead http': http(dead),
    'no such proxy': throughProxy('socks5h://no-such-proxy.invalid:1080'),
    'not a proxy': socks(garbage.port),
    'slams the door': socks(slam.port),
    'slams the door, http': http(slam.port),
    mute: socks(mute.port),
  };
  for (const [what, policy] of Object.entries(policies))
    for (const address of [page, page.replace('http', 'https')]) {
      const result = await fetchPage(address, policy, { milliseconds: 300 });
      assert.equal(!result.ok && result.problem.code, 'proxy', `${what} ${address} ${JSON.stringify(result)}`);
    }
  assert.equal(web.connections(), 0);
});

test('a proxy that refuses or dies half-way', async (t) => {
  const web = await webServer(t, (_, r) => r.end('page'.repeat(1000)));
  const cases = [
    [{ refuse: 4 }, /host cannot be found/],
    [{ refuse: 99 }, /reply 99/],
    [{ dies: 'greeting' }, /closed the connection/],
    [{ dies: 'request' }, /closed the connection/],
    [{ dies: 'mid-body' }, /was cut/],
    [{ mute: true }, /no connection .* in 0\.3 s/],
  ] as const;
  for (const [options, message] of cases) {
    const proxy = await socksProxy(t, web.port, options);
    const page = await fetchPage(`http://127.0.0.1:${web.port}/`, socks(proxy.port), { milliseconds: 300 });
    assert.equal(!page.ok && page.problem.code, 'proxy', String(message));
    assert.match(page.ok ? '' : page.problem.message, message);
  }
  assert.equal(web.connections(), 1); // of the one that dies in the body, through the proxy
});

test('the environment changes nothing', async (t) => {
  const web = await webServer(t, (_, r) => r.end('page'));
  const proxy = await httpProxy(t, web.port);
  const names = ['HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'NODE_USE_ENV_PROXY', 'NO_PROXY', 'no_proxy'];
  t.after(() => names.forEach((name) => void delete process.env[name]));
  for (const name of names) process.env[name] = /no_proxy/i.test(name) ? '*' : `http://127.0.0.1:${proxy.port}`;
  process.env.NODE_USE_ENV_PROXY = '1';
  assert.ok((await fetchPage(`http://127.0.0.1:${web.port}/`, { proxy: null })).ok);
  assert.equal(proxy.connections(), 0);
  assert.ok((await fetchPage(`http://127.0.0.1:${web.port}/`, http(proxy.port))).ok);
  assert.equal(proxy.connections(), 1);
});

test('a proxy that is not one is misuse, told without its login', () => {
  for (const address of [
    '',
    'localhost:9050',
    'ftp://h:1',
    'socks4://h:1',
    'socks5h://',
    'http://u:secret@h:1/path',
    'x',
  ])
    assert.throws(
      () => throughProxy(address),
      (e: Error) => e instanceof TypeError && /socks5h:/.test(e.message) && !/secret/.test(e.message),
      address,
    );
  assert.deepEqual(throughProxy('socks5h://u:p%3A@[::1]:9').proxy, {
    kind: 'socks5',
    host: '::1',
    port: 9,
    login: { user: 'u', password: 'p:' },
  });
  assert.equal(throughProxy('socks5h://localhost').proxy?.port, 1080);
});
