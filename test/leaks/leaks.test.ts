/** No request and no name look-up outside the policy, in several hundred hostile situations. */
import assert from 'node:assert/strict';
import dgram from 'node:dgram';
import dns from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { test } from 'node:test';
import tls from 'node:tls';
import { each, hostileEnvironment, run } from './run.ts';
import { situations } from './situations.ts';
import { watch } from './watch.ts';
import { startWorld } from './world.ts';

test('nothing goes around the policy, whatever fails, tempts or lies', async () => {
  const world = await startWorld();
  hostileEnvironment(world.ports.dead);
  const watched = watch();
  try {
    const all = situations(world.ports);
    assert.ok(all.length > 800 && new Set(all.map((s) => s.name)).size === all.length);
    const leaks: string[] = [];
    const surprises: string[] = [];
    await each(all, 40, async (situation) => {
      const { name, expect, connections, names } = situation;
      let code = '';
      const allowed = { connections: new Set(connections), names: new Map(Object.entries(names)) };
      const wrong = await watched.situation(allowed, async () => {
        code = await run(situation);
      });
      leaks.push(...wrong.map((what) => `${name}: ${what}`));
      if (expect !== 'either' && (code === 'ok') !== (expect === 'ok')) surprises.push(`${name}: ${code}`);
    });
    assert.deepEqual(leaks, []);
    assert.deepEqual(watched.strays, []);
    // Else a situation would show nothing: it has to get as far as its name says.
    assert.deepEqual(surprises, []);
    const { direct, asked } = await world.seen();
    assert.equal(direct, watched.allowed.filter((place) => place === `127.0.0.1:${world.ports.web}`).length);
    // Proxies get names as names, and no address of this machine.
    assert.deepEqual(
      [...new Set(asked)].filter((host) => !/\.example\.?$|\.onion$/.test(host)),
      [],
    );
  } finally {
    watched.stop();
    await world.stop();
  }
});

test('the watch sees every way out that Node has', async () => {
  const watched = watch();
  const nothing = { connections: new Set<string>(), names: new Map<string, readonly string[]>() };
  const quiet = (emitter: { on: (event: 'error', done: () => void) => unknown }) =>
    new Promise<void>((resolve) => emitter.on('error', () => resolve()));
  const ways: Readonly<Record<string, () => unknown>> = {
    'net.connect': () => quiet(net.connect(9, '127.0.0.1')),
    'net.connect by name': () => quiet(net.connect({ host: 'a.example', port: 9 })),
    'new Socket': () => quiet(new net.Socket().connect(9, '192.0.2.1')),
    'tls.connect': () => quiet(tls.connect(9, '127.0.0.1')),
    'http.get': () => quiet(http.get('http://a.example/')),
    'https.get': () => quiet(https.get('https://192.0.2.1/')),
    fetch: () => fetch('http://192.0.2.1/').catch(() => {}),
    'dns.lookup': () => new Promise((resolve) => dns.lookup('a.example', resolve)),
    'dns.resolve4': () => new Promise((resolve) => dns.resolve4('a.example', resolve)),
    'dns.promises.lookup': () => dns.promises.lookup('a.example').catch(() => {}),
    'dns.promises.resolve': () => dns.promises.resolve('a.example').catch(() => {}),
    'dns.Resolver': () => new Promise((resolve) => new dns.Resolver().resolveTxt('a.example', resolve)),
    'dns.promises.Resolver': () => new dns.promises.Resolver().resolve6('a.example').catch(() => {}),
    dgram: () => dgram.createSocket('udp4').send('x', 53, '192.0.2.1'),
  };
  try {
    for (const [way, go] of Object.entries(ways)) {
      const wrong = await watched.situation(nothing, async () => void (await go()));
      assert.notDeepEqual(wrong, [], way);
    }
    assert.deepEqual(watched.strays, []);
  } finally {
    watched.stop();
  }
});
