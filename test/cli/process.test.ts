/** The program as a process: the launcher, signals, what the environment may and may not change. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer as createSecure } from 'node:https';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ended, folder, json, start } from './harness.ts';
import { deadPort, httpProxy, socksProxy, webServer } from './servers.ts';

const launcher = fileURLToPath(new URL('../../bin/onrecord.mjs', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** A package as it is published: JavaScript, and a run.js that tells what it was started with. */
function published(t: Parameters<typeof folder>[0], run: string): string {
  const at = folder(t, { 'package.json': '{"type": "module"}' });
  for (const name of ['bin', 'src', 'src/cli']) mkdirSync(at(name));
  copyFileSync(launcher, at('bin/onrecord.mjs'));
  writeFileSync(at('src/cli/run.js'), run);
  return at('bin/onrecord.mjs');
}

test('the launcher starts a checkout', async (t) => {
  const env = { ...process.env, XDG_CACHE_HOME: dirname(folder(t)('x')) };
  const ran = await ended(spawn(process.execPath, [launcher, '--version'], { env }));
  assert.deepEqual(ran, { status: 0, out: `onrecord ${version}\n`, err: '' });
});

test('the launcher starts a published package, also through a link', async (t) => {
  const bin = published(t, 'console.log(process.argv.slice(2).join("|")); process.exitCode = 7;');
  const link = join(dirname(bin), 'link');
  symlinkSync(bin, link);
  for (const path of [bin, link]) {
    const ran = await ended(spawn(process.execPath, [path, 'read', 'a b']));
    assert.deepEqual(ran, { status: 7, out: 'read|a b\n', err: '' });
  }
});

/** A Node that says it is old, made of this one. */
const OLD = ['--import', 'data:text/javascript,Object.defineProperty(process.versions,"node",{value:"20.20.2"})'];

test('an old Node hands over to the package "node", with arguments, exit status and signals', async (t) => {
  const bin = published(
    t,
    `process.on("SIGTERM", () => { console.log("told to stop"); process.exit(9); });
     if (process.argv[2] === "wait") { console.log("waiting"); setInterval(() => {}, 1000); }
     else if (process.argv[2] === "die") process.kill(process.pid, "SIGKILL");
     else { console.log(process.argv.slice(2).join("|")); process.exitCode = 7; }`,
  );
  const node = join(dirname(dirname(bin)), 'node_modules/node');
  mkdirSync(join(node, 'bin'), { recursive: true });
  writeFileSync(join(node, 'package.json'), '{"name": "node"}');
  symlinkSync(process.execPath, join(node, 'bin/node'));
  const old = (...argv: string[]) => spawn(process.execPath, [...OLD, bin, ...argv]);
  assert.deepEqual(await ended(old('read', 'a b')), { status: 7, out: 'read|a b\n', err: '' });
  const waiting = old('wait');
  await once(waiting.stdout, 'data');
  waiting.kill('SIGTERM');
  assert.deepEqual(await ended(waiting), { status: 9, out: 'told to stop\n', err: '' });
  const died = old('die');
  assert.deepEqual((await once(died, 'exit'))[1], 'SIGKILL');
});

test('an old Node with no other at hand says what is needed', async (t) => {
  const ran = await ended(spawn(process.execPath, [...OLD, published(t, '')]));
  assert.equal(ran.status, 1);
  assert.match(ran.err, /^onrecord: needs Node 24 or later/);
});

test('the launcher has nothing that Node 12 cannot parse', () => {
  const code = readFileSync(launcher, 'utf8').replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '');
  assert.doesNotMatch(code, /\?\.|\?\?|^\s*await |\bstatic\b|#\w+\s*[=(]|\.at\(|replaceAll|hasOwn\(/m);
});

test('variables for proxies change nothing, also those that Node itself obeys', async (t) => {
  const web = await webServer(t, (_, r) => r.end('<p>“Yes.”'));
  const dead = `http://127.0.0.1:${await deadPort()}`;
  const env = { NODE_USE_ENV_PROXY: '1', HTTP_PROXY: dead, http_proxy: dead, HTTPS_PROXY: dead, ALL_PROXY: dead };
  const page = `http://127.0.0.1:${web.port}/`;
  assert.equal((await ended(start(['read', page], env))).status, 0);
  const proxy = await socksProxy(t, web.port);
  const before = web.connections();
  const bypass = { ...env, NO_PROXY: '*', no_proxy: '*' };
  assert.equal((await ended(start(['read', page, '--proxy', `socks5h://127.0.0.1:${proxy.port}`], bypass))).status, 0);
  assert.deepEqual([proxy.connections(), web.connections()], [1, before + 1]);
});

test('an encrypted page, straight and through both kinds of proxy', async (t) => {
  const fixture = (name: string) => fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url));
  const pem = (name: string) => readFileSync(fixture(name));
  const web = createSecure({ key: pem('localhost.key.pem'), cert: pem('localhost.cert.pem') }, (_, r) =>
    r.end('<p>“Yes.”'),
  );
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
  t.after(() => web.close());
  const { port } = web.address() as AddressInfo;
  const [socks, http] = [await socksProxy(t, port), await httpProxy(t, port)];
  const env = { NODE_OPTIONS: `--import=${fixture('trust-localhost.mjs')}` };
  const page = 'https://only-at-proxy.invalid/';
  const ways = [
    [`https://localhost:${port}/`],
    [page, '--proxy', `socks5h://127.0.0.1:${socks.port}`],
    [page, '--proxy', `http://127.0.0.1:${http.port}`],
  ];
  for (const way of ways) {
    const { out, err } = await ended(start(['read', ...way, '--format', 'json'], env));
    assert.equal(err, '');
    assert.equal(json(out).article.url, way[0]);
  }
  assert.deepEqual(
    [socks.asked[0]?.host, http.asked],
    ['only-at-proxy.invalid', ['CONNECT only-at-proxy.invalid:443']],
  );
});

test('a file is read without loading anything of the network', async () => {
  const script = `
    import { main } from ${JSON.stringify(new URL('../../src/cli/main.ts', import.meta.url).href)};
    const { stdin, stdout, stderr } = process;
    await main(['read', '/does/not/exist'], { stdin, stdout, stderr, env: {}, terminal: {}, columns: null });
    console.log(JSON.stringify(process.moduleLoadList.filter((m) => /^NativeModule (https?|tls)$/.test(m))));`;
  const { out, err } = await ended(spawn(process.execPath, ['--input-type=module', '-e', script]));
  assert.match(err, /not-found/);
  assert.deepEqual(json(out), []);
});
