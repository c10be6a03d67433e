import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { type TestContext, test } from 'node:test';
import { webServer } from '../../test/cli/servers.ts';
import { type FetchRequest, scheduled, wantedNow } from './fetch-request.ts';
import { fetchResource } from './fetch-resource.ts';
import { type Network, openNetwork } from './network.ts';
import { networkPolicies } from './policies.ts';
import { parseRobots } from './robots-rules.ts';

/** A site whose robots.txt is answered by `robots`, and what it was asked for. */
async function siteWith(t: TestContext, robots: RequestListener) {
  const asked: string[] = [];
  const { port } = await webServer(t, (q, r) => {
    asked.push(q.url!);
    if (q.url === '/robots.txt') robots(q, r);
    else if (q.url === '/busy') r.writeHead(503, { 'retry-after': '600' }).end();
    else r.end('page');
  });
  return { address: `http://127.0.0.1:${port}`, asked };
}

const home = (): Network => openNetwork(networkPolicies({}), { allowPrivate: true });
const polite = scheduled('page', { gap: 0 });

async function code(address: string, request: FetchRequest, network: Network): Promise<string> {
  const { result } = await fetchResource(address, request, network);
  return result.ok ? 'ok' : result.problem.code;
}

test('robots.txt is obeyed, asked for once, and kept as an exchange', async (t) => {
  const { address, asked } = await siteWith(t, (_, r) => r.end('User-agent: *\nDisallow: /private\n'));
  const network = home();
  const page = await fetchResource(`${address}/news`, polite, network);
  assert.ok(page.result.ok);
  assert.equal(page.robots, 'allowed');
  assert.deepEqual(
    page.aside.map((e) => [e.url, e.purpose, e.status]),
    [[`${address}/robots.txt`, 'robots', 200]],
  );
  assert.equal(page.exchanges.length, 1);
  const refused = await fetchResource(`${address}/private/x`, polite, network);
  assert.equal(!refused.result.ok && refused.result.problem.code, 'robots');
  assert.match(refused.result.ok ? '' : refused.result.problem.message, /by hand/);
  assert.deepEqual([refused.aside, refused.exchanges], [[], []]);
  assert.deepEqual(asked, ['/robots.txt', '/news']);
});

test('what a person asks for is fetched, and told where robots.txt is known to disallow it', async (t) => {
  const { address, asked } = await siteWith(t, (_, r) => r.end('User-agent: onrecord\nDisallow: /'));
  const network = home();
  const first = await fetchResource(`${address}/x`, wantedNow(), network);
  assert.deepEqual([first.result.ok, first.robots], [true, null]);
  assert.equal(await code(`${address}/x`, polite, network), 'robots');
  const second = await fetchResource(`${address}/x`, wantedNow(), network);
  assert.deepEqual([second.result.ok, second.robots], [true, 'disallowed']);
  assert.deepEqual(asked, ['/x', '/robots.txt', '/x']);
});

test('a redirect is asked about at its own site', async (t) => {
  const strict = await siteWith(t, (_, r) => r.end('User-agent: *\nDisallow: /'));
  const { port } = await webServer(t, (q, r) =>
    q.url === '/robots.txt' ? r.writeHead(404).end() : r.writeHead(302, { location: `${strict.address}/x` }).end(),
  );
  assert.equal(await code(`http://127.0.0.1:${port}/`, polite, home()), 'robots');
  assert.deepEqual(strict.asked, ['/robots.txt']);
});

test('no robots.txt allows everything, a broken server nothing for now', async (t) => {
  const big = `${'# fill\n'.repeat(100_000)}User-agent: *\nDisallow: /`;
  const cases: readonly [string, RequestListener, string][] = [
    ['404', (_, r) => r.writeHead(404).end(), 'ok'],
    ['403', (_, r) => r.writeHead(403).end(), 'ok'],
    ['429', (_, r) => r.writeHead(429).end(), 'robots'],
    ['500', (_, r) => r.writeHead(500).end(), 'robots'],
    ['cut', (_, r) => r.destroy(), 'network'],
    ['silent', () => {}, 'timeout'],
    ['in a circle', (_, r) => r.writeHead(302, { location: '/robots.txt' }).end(), 'ok'],
    ['too big: as far as the limit', (_, r) => r.end(`User-agent: *\nDisallow: /\n${big}`), 'robots'],
    ['too big, announced', (_, r) => r.writeHead(200, { 'content-length': 900_000 }).end('x'.repeat(900_000)), 'ok'],
    ['empty', (_, r) => r.end(), 'ok'],
    ['not text', (_, r) => r.end(Buffer.from([0xff, 0xfe, 0, 1])), 'ok'],
  ];
  for (const [what, robots, expected] of cases) {
    const { address } = await siteWith(t, robots);
    const milliseconds = what === 'silent' ? 200 : 20_000;
    const request = scheduled('page', { gap: 0, limits: { milliseconds } });
    assert.equal(await code(`${address}/x`, request, home()), expected, what);
  }
});

test('a busy server is left alone until its time, except by a person', async (t) => {
  const { address, asked } = await siteWith(t, (_, r) => r.writeHead(404).end());
  const network = home();
  const busy = await fetchResource(`${address}/busy`, polite, network);
  assert.ok(Date.parse(busy.retryAt!) > Date.now() + 500_000);
  const later = await fetchResource(`${address}/x`, polite, network);
  assert.equal(!later.result.ok && later.result.problem.code, 'wait');
  assert.equal(later.retryAt, busy.retryAt);
  assert.equal(await code(`${address}/x`, wantedNow(), network), 'ok');
  assert.deepEqual(asked, ['/robots.txt', '/busy', '/x']);
});

test('the pause that robots.txt wants is kept, up to half a minute', async (t) => {
  const slept: number[] = [];
  for (const delay of [3, 86_400]) {
    const { address } = await siteWith(t, (_, r) => r.end(`User-agent: *\nCrawl-delay: ${delay}\nDisallow:`));
    const clock = { now: () => 1e12, sleep: async (ms: number) => void slept.push(ms) };
    const network = openNetwork(networkPolicies({}), { allowPrivate: true, clock });
    for (const page of ['/a', '/b']) await code(`${address}${page}`, scheduled('page'), network);
  }
  assert.deepEqual(slept, [3000, 3000, 30_000, 30_000]);
});

test('many that want one site ask for its robots.txt once', async (t) => {
  const { address, asked } = await siteWith(t, (_, r) => setTimeout(() => r.end('User-agent: *\nDisallow: /b'), 30));
  const network = home();
  const codes = await Promise.all(['/a', '/b', '/c'].map((page) => code(address + page, polite, network)));
  assert.deepEqual(codes, ['ok', 'robots', 'ok']);
  assert.deepEqual(asked.sort(), ['/a', '/c', '/robots.txt']);
});

test('rules for our name come before rules for all, the longest decides', () => {
  const text =
    '\ufeffUser-agent: other\nUser-agent: Onrecord/1.0\nDisallow: /a\nAllow: /a/open$\n\nUser-agent: *\nDisallow: /\nSitemap: https://a.example/s.xml';
  const { allows, sitemaps } = parseRobots('https://a.example/robots.txt', text);
  const allowed = ['/', '/a', '/a/x', '/a/open', '/a/open/x'].filter((path) => allows(`https://a.example${path}`));
  assert.deepEqual(allowed, ['/', '/a/open']);
  assert.deepEqual(sitemaps, ['https://a.example/s.xml']);
});

test('a hostile robots.txt costs little time and memory', () => {
  const agents = Array.from({ length: 20_000 }, (_, i) => `user-agent: a${i}`).join('\n');
  const rules = Array.from({ length: 25_000 }, () => 'allow: /').join('\n');
  const stars = Array.from({ length: 500 }, () => `disallow: ${'*a'.repeat(450)}b`).join('\n');
  const started = performance.now();
  for (const text of [
    `${agents}\nuser-agent: *\n${rules}`,
    `user-agent: *\n${stars}`,
    '*'.repeat(500_000),
    ':\n'.repeat(250_000),
  ]) {
    const { allows } = parseRobots('https://a.example/robots.txt', text);
    allows(`https://a.example/${'a'.repeat(100_000)}`);
  }
  assert.ok(performance.now() - started < 1500);
});
