/** `onrecord config`, and that settings rule the requests of every command. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { type TestContext, test } from 'node:test';
import { openArchive } from '../../src/archive/archive.ts';
import { SETTINGS } from '../../src/cli/settings.ts';
import { noArchive } from './archives.ts';
import { folder, json, run, type Surroundings } from './harness.ts';
import { deadPort, httpProxy, socksProxy, webServer } from './servers.ts';

function emptyArchive(t: TestContext): string {
  const path = noArchive(t);
  openArchive(path, { create: true }).close();
  return path;
}

const origin = async (name: string, argv: readonly string[], around: Surroundings = {}) => {
  const shown = json((await run(['config', '--format', 'json', ...argv], around)).out) as {
    name: string;
    value: string;
    origin: string;
    from: string;
  }[];
  const { value, from } = shown.find((s) => s.name === name)!;
  return `${value} (${from})`;
};

test('each value says where it came from; nearer ones win', async (t) => {
  const archive = emptyArchive(t);
  const at = ['--archive', archive];
  const env = { ONRECORD_NETWORK: 'tor', ONRECORD_ARCHIVE: archive };
  assert.equal(await origin('network', at), 'direct (default)');
  await run(['config', 'network', 'socks5h://127.0.0.1:9050', ...at]);
  assert.equal(await origin('network', at), 'socks5h://127.0.0.1:9050 (config.json)');
  assert.equal(await origin('network', [], { env }), 'tor (ONRECORD_NETWORK)');
  assert.equal(await origin('network', ['--network', 'direct'], { env }), 'direct (--network)');
  assert.equal(await origin('archive', [], { env }), `${archive} (ONRECORD_ARCHIVE)`);
  assert.equal(await origin('archive', []), './onrecord-archive (default)');
  await run(['config', 'network', '--unset', ...at]);
  assert.equal(await origin('network', at), 'direct (default)');
});

test('the login of a proxy is kept for the owner only, and shown to nobody', async (t) => {
  const archive = emptyArchive(t);
  const ran = await run(['config', 'source.herald.example', 'http://ana:secret@127.0.0.1:8080', '--archive', archive]);
  assert.match(ran.out, /source\.herald\.example +http:\/\/…@127\.0\.0\.1:8080/);
  assert.doesNotMatch(ran.out + ran.err, /secret/);
  assert.match(readFileSync(`${archive}/config.json`, 'utf8'), /secret/);
  assert.equal(statSync(`${archive}/config.json`).mode & 0o077, 0);
});

test('a value that is not one is refused and never becomes the default', async (t) => {
  const archive = emptyArchive(t);
  const cases: readonly [readonly string[], RegExp][] = [
    [['network', 'tunnel'], /network is not understood/],
    [['nework', 'tor'], /there is no setting nework/],
    [['port', '99999'], /port is a number from 0 to 65535/],
    [['host', 'desk.example'], /host is an address of this machine/],
    [['time-zone', 'Mars'], /is a time zone like/],
    [['source.a b', 'tor'], /source\.a b/],
    [['network'], /say the value: onrecord config network VALUE/],
    [['network', 'tor', 'x'], /one setting at a time/],
    [['network', 'tor', '--unset'], /--unset takes no VALUE/],
  ];
  for (const [argv, message] of cases) {
    const ran = await run(['config', ...argv, '--archive', archive]);
    assert.equal(ran.status, 2, argv.join(' '));
    assert.match(ran.err, message, argv.join(' '));
  }
  for (const [text, message] of [
    ['{', /is not JSON; mend it/],
    ['[]', /is not an object/],
    ['{"netwrk": "tor"}', /"netwrk" is no setting/],
    ['{"network": 1}', /"network" is no setting, or its value is no text/],
    ['{"network": "tunnel"}', /config\.json: network is not understood/],
  ] as const) {
    writeFileSync(`${archive}/config.json`, text);
    const ran = await run(['add', 'http://127.0.0.1:1/', '--archive', archive]);
    assert.equal(ran.status, 2, text);
    assert.match(ran.err, message);
  }
});

test('the way of requests can be set before there is an archive; a wrong value makes none', async (t) => {
  const archive = noArchive(t);
  assert.equal((await run(['config', 'network', 'carrier pigeon', '--archive', archive])).status, 2);
  assert.match((await run(['config', 'network', '--unset', '--archive', archive])).err, /There is no archive/);
  const set = await run(['config', 'network', 'tor', '--archive', archive]);
  assert.deepEqual([set.status, set.err], [0, '']);
  assert.match((await run(['add', 'http://127.0.0.1:1/', '--archive', archive])).err, /127\.0\.0\.1:9050/);
});

/** A web server whose answers say how they came: only a proxy knows the name it is asked by. */
async function world(t: TestContext) {
  const web = await webServer(t, (_, r) => r.setHeader('content-type', 'text/html').end('<p>“Yes.”'));
  return { web, url: `http://127.0.0.1:${web.port}/`, proxy: await socksProxy(t, web.port) };
}

test('read goes the way of the settings, without any option', async (t) => {
  const { web, url, proxy } = await world(t);
  const way = `socks5h://127.0.0.1:${proxy.port}`;
  const archive = emptyArchive(t);
  const named = 'http://only-at-the-proxy.example/';
  assert.equal((await run(['read', named], { env: { ONRECORD_NETWORK: way } })).status, 0);
  await run(['config', 'network', way, '--archive', archive]);
  assert.equal((await run(['read', named], { env: { ONRECORD_ARCHIVE: archive } })).status, 0);
  assert.equal((await run(['explain', named, '1'], { env: { ONRECORD_ARCHIVE: archive } })).status, 0);
  assert.equal((await run(['read', '--network', way, named])).status, 0);
  assert.equal(proxy.asked.length, 4);
  assert.ok(proxy.asked.every(({ host, kind }) => host === 'only-at-the-proxy.example' && kind === 3));
  const before = web.connections();
  await run(['read', url, '--network', 'direct'], { env: { ONRECORD_ARCHIVE: archive } });
  assert.deepEqual([web.connections() - before, proxy.asked.length], [1, 4], 'the command line has the last word');
});

test('a source has its own way', async (t) => {
  const { web, proxy } = await world(t);
  const other = await httpProxy(t, web.port);
  const archive = emptyArchive(t);
  await run(['config', 'network', `socks5h://127.0.0.1:${proxy.port}`, '--archive', archive]);
  await run(['config', 'source.herald.example', `http://127.0.0.1:${other.port}`, '--archive', archive]);
  const ran = await run(['read', 'http://www.herald.example/', 'http://courier.example/'], {
    env: { ONRECORD_ARCHIVE: archive },
  });
  assert.equal(ran.status, 0, ran.err);
  assert.deepEqual(other.asked, ['GET http://www.herald.example/']);
  assert.deepEqual(
    proxy.asked.map(({ host }) => host),
    ['courier.example'],
  );
});

test('a way that is given for one run holds for sources that have another one', async (t) => {
  const { web, proxy } = await world(t);
  const archive = emptyArchive(t);
  await run(['config', 'source.127.0.0.1', 'direct', '--archive', archive]);
  const way = `socks5h://127.0.0.1:${proxy.port}`;
  const before = proxy.asked.length;
  const url = `http://127.0.0.1:${web.port}/`;
  await run(['read', url, '--network', way], { env: { ONRECORD_ARCHIVE: archive } });
  await run(['read', url], { env: { ONRECORD_ARCHIVE: archive, ONRECORD_NETWORK: way } });
  assert.equal(proxy.asked.length - before, 2);
});

test('where the way is broken or not understood nothing goes another way', async (t) => {
  const { web, url } = await world(t);
  const archive = emptyArchive(t);
  const dead = `socks5h://127.0.0.1:${await deadPort()}`;
  const failing = await run(['read', url], { env: { ONRECORD_NETWORK: dead } });
  assert.equal(failing.status, 1);
  assert.match(failing.err, /\(proxy\)/);
  for (const argv of [
    ['read', url],
    ['add', url],
    ['explain', url, '1'],
    ['follow', url],
  ]) {
    const ran = await run([...argv, ...(argv[0] === 'read' || argv[0] === 'explain' ? [] : ['--archive', archive])], {
      env: { ONRECORD_NETWORK: 'torr' },
    });
    assert.equal(ran.status, 2, argv.join(' '));
    assert.match(ran.err, /ONRECORD_NETWORK: network is not understood/);
  }
  writeFileSync(`${archive}/config.json`, '{"network": "tor');
  assert.equal((await run(['read', url], { env: { ONRECORD_ARCHIVE: archive } })).status, 2);
  assert.equal(web.connections(), 0);
});

test('settings that cannot be had rule out a request; they are not taken for none', async (t) => {
  const { web, url } = await world(t);
  const missing = noArchive(t);
  const gone = await run(['read', url], { env: { ONRECORD_ARCHIVE: missing } });
  assert.equal(gone.status, 2);
  assert.match(gone.err, /there is no archive in .* \(ONRECORD_ARCHIVE\).*; say --network WAY/);
  const archive = emptyArchive(t);
  mkdirSync(`${archive}/config.json`);
  for (const argv of [
    ['read', url],
    ['add', url],
  ])
    assert.match(
      (await run(argv, { env: { ONRECORD_ARCHIVE: archive } })).err,
      /config\.json cannot be read \(EISDIR\)/,
    );
  assert.equal(web.connections(), 0);
  const file = folder(t, { 'a.html': '<p>“Yes.”' });
  assert.equal((await run(['read', file('a.html')], { env: { ONRECORD_ARCHIVE: missing } })).status, 0);
  assert.equal((await run(['read', url, '--network', 'direct'], { env: { ONRECORD_ARCHIVE: missing } })).status, 0);
});

test('settings that nothing needs stop nothing; two ways at once are misuse', async (t) => {
  const file = folder(t, { 'a.html': '<p>“Yes.”' });
  assert.equal((await run(['read', file('a.html')], { env: { ONRECORD_NETWORK: 'torr' } })).status, 0);
  const both = await run(['read', file('a.html'), '--network', 'tor', '--proxy', 'http://127.0.0.1:1']);
  assert.deepEqual(both.status, 2);
  assert.match(both.err, /--network and --proxy both say/);
  assert.match(
    (await run(['read', 'a', '--network', 'torr'])).err,
    /--network: a proxy is written .*; other ways are direct, tor/,
  );
});

test('docs/command-line.md has every setting', () => {
  const docs = readFileSync(new URL('../../docs/command-line.md', import.meta.url), 'utf8');
  for (const [name, { option, variable, fallback }] of Object.entries(SETTINGS)) {
    const row = docs.split('\n').find((line) => line.startsWith(`| \`${name}\` |`));
    assert.ok(row, name);
    if (option) assert.ok(row.includes(`\`--${option}\``), name);
    if (variable) assert.ok(row.includes(`\`${variable}\``), name);
    if (name !== 'time-zone') assert.ok(row.includes(`\`${fallback}\``), name);
  }
});
