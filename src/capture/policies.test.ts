import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forSite, type NetworkPolicies, networkPolicies, routeFor } from './policies.ts';

/** When a person asks for it. */
const policyFor = (policies: NetworkPolicies, url: URL) => forSite(routeFor(policies, url, null), url, policies);

const secret = new Uint8Array(16);
const way = (config: object, address: string): string => {
  const { proxy, isolated } = policyFor(networkPolicies(config, secret), new URL(address));
  return proxy ? `${proxy.kind} ${proxy.host}:${proxy.port}${isolated ? ' isolated' : ''}` : 'direct';
};

test('the longest name that config has decides, also for subdomains, final dots and capitals', () => {
  const config = {
    network: 'tor',
    sources: {
      'example.org': 'direct',
      'blocked.example.org': 'socks5h://127.0.0.1:9',
      onion: 'tor://127.0.0.1:9150',
      'Bücher.example': 'http://127.0.0.1:8',
      '192.0.2.1': 'direct',
      '[2001:db8::1]': 'direct',
    },
  };
  const cases: Readonly<Record<string, string>> = {
    'https://example.org/': 'direct',
    'https://EXAMPLE.org./': 'direct',
    'https://www.example.org/': 'direct',
    'https://blocked.example.org/': 'socks5 127.0.0.1:9',
    'https://a.blocked.example.org.:8443/': 'socks5 127.0.0.1:9',
    'https://notexample.org/': 'socks5 127.0.0.1:9050 isolated',
    'https://org/': 'socks5 127.0.0.1:9050 isolated',
    'http://abc.onion/': 'socks5 127.0.0.1:9150 isolated',
    'http://xn--bcher-kva.example/': 'http 127.0.0.1:8',
    'http://192.0.2.1/': 'direct',
    'http://192.0.2.10/': 'socks5 127.0.0.1:9050 isolated',
    'http://[2001:db8::1]/': 'direct',
  };
  for (const [address, expected] of Object.entries(cases)) assert.equal(way(config, address), expected, address);
  assert.equal(way({}, 'https://example.org/'), 'direct');
});

test('Tor gets a login for every site, another one in every run', () => {
  const login = (address: string, policies: ReturnType<typeof networkPolicies>) =>
    policyFor(policies, new URL(address)).proxy!.login!;
  const tor = networkPolicies({ network: 'tor' });
  assert.deepEqual(login('https://www.example.org/a', tor), login('http://example.org/b', tor));
  assert.notDeepEqual(login('https://example.org/', tor), login('https://example.com/', tor));
  assert.notDeepEqual(login('https://a.co.uk/', tor), login('https://b.co.uk/', tor));
  assert.notDeepEqual(
    login('https://example.org/', tor),
    login('https://example.org/', networkPolicies({ network: 'tor' })),
  );
  assert.doesNotMatch(JSON.stringify(login('https://example.org/', tor)), /example|onrecord/);
});

test('what came through a proxy never goes on direct; a proxy of its own is used', () => {
  const policies = networkPolicies({
    sources: { 'hidden.example': 'tor', 'open.example': 'direct', 'other.example': 'http://127.0.0.1:8' },
  });
  const route = (address: string, from: string) => {
    const before = routeFor(policies, new URL(from), null);
    const { proxy } = routeFor(policies, new URL(address), before);
    return proxy ? proxy.port : 'direct';
  };
  assert.equal(route('http://a.example/', 'http://hidden.example/'), 9050);
  assert.equal(route('http://open.example/', 'http://hidden.example/'), 9050);
  assert.equal(route('http://other.example/', 'http://hidden.example/'), 8);
  assert.equal(route('http://open.example/', 'http://other.example/'), 8);
  assert.equal(route('http://hidden.example/', 'http://open.example/'), 9050);
  assert.equal(route('http://a.example/', 'http://open.example/'), 'direct');
});

test('settings that are not understood are misuse, told without a login', () => {
  const wrong: readonly unknown[] = [
    null,
    [],
    'tor',
    { network: 'Tor' },
    { network: '' },
    { network: null },
    { network: 'torr' },
    { network: 'tor://u:secret@127.0.0.1:9050' },
    { network: 'tor://127.0.0.1' },
    { network: 'socks4://u:secret@h:1' },
    { network: 'https://u:secret@h:1' },
    { network: ['tor'] },
    { proxy: 'tor' },
    { network: 'direct', 'u:secret@x': 1 },
    { sources: [] },
    { sources: { 'example.org': 'secret' } },
    { sources: { 'example.org': null } },
    { sources: { '*.example.org': 'tor' } },
    { sources: { 'http://u:secret@example.org': 'tor' } },
    { sources: { 'u:secret@example.org': 'tor' } },
    { sources: { 'example.org/path': 'tor' } },
    { sources: { 'example.org:80': 'tor' } },
    { sources: { '': 'tor' } },
    { sources: { '.': 'tor' } },
    { sources: { '.example.org': 'tor' } },
    { sources: { 'example.org': 'tor', 'EXAMPLE.org': 'direct' } },
    { sources: { 'example.org': 'tor', 'example.org.': 'direct' } },
  ];
  for (const config of wrong)
    assert.throws(
      () => networkPolicies(config),
      (e: Error) => e instanceof TypeError && !/secret/.test(e.message),
      JSON.stringify(config),
    );
});
