import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPrivateAddress, isPrivateHost } from './private-address.ts';
import { siteOf } from './site.ts';

test('addresses of this machine, its network and of clouds are private, in every way to write them', () => {
  const private_ =
    '127.0.0.1 127.255.255.254 0.0.0.0 10.1.2.3 100.64.0.1 169.254.169.254 172.16.0.1 172.31.255.255 192.168.1.1 224.0.0.1 255.255.255.255 ::1 :: ::127.0.0.1 ::ffff:10.0.0.1 ::ffff:7f00:1 64:ff9b::7f00:1 64:ff9b::c0a8:101 2002:7f00:1:: 2002:c0a8:101::1 fe80::1 fe80::1%eth0 fc00::1 fd00:ec2::254 ff02::1 nonsense';
  const public_ =
    '1.1.1.1 172.15.0.1 172.32.0.1 192.0.2.1 100.128.0.1 2001:4860::1 ::ffff:1.1.1.1 64:ff9b::101:101 2002:101:101::';
  assert.deepEqual(
    private_.split(' ').filter((a) => !isPrivateAddress(a)),
    [],
  );
  assert.deepEqual(public_.split(' ').filter(isPrivateAddress), []);
});

test('names that only a machine or network knows', () => {
  for (const host of ['localhost', 'a.localhost', 'printer', 'nas.local', 'metadata.google.internal', 'a.home.arpa'])
    assert.ok(isPrivateHost(host), host);
  for (const host of ['example.org', 'local.example', 'localhost.example', '1.1.1.1'])
    assert.ok(!isPrivateHost(host), host);
});

test('the site of a host is never shared with a stranger', () => {
  const cases = {
    'www.example.org': 'example.org',
    'a.b.example.org.': 'example.org',
    'www.example.co.uk': 'example.co.uk',
    'example.co.uk': 'example.co.uk',
    'a.example.com.br': 'example.com.br',
    'x.a.github.io': 'a.github.io',
    'www.bbc.example': 'bbc.example',
    localhost: 'localhost',
    '127.0.0.1': '127.0.0.1',
    '[::1]': '::1',
  };
  for (const [host, site] of Object.entries(cases)) assert.equal(siteOf(host), site, host);
});
