/** `onrecord serve`: its address, who may come in, adding from the app, and its end. */
import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { type TestContext, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { story } from '../helpers/desk.ts';
import { archiveWith, bridgeArchive, noArchive } from './archives.ts';
import { ended, folder, type Ran, run, type Surroundings, start } from './harness.ts';
import { webServer } from './servers.ts';

interface Served {
  readonly url: string;
  /** Ctrl-C, and how it ended. */
  stop(): Promise<Ran>;
}

/** In this process, on a free port, until the test ends. */
async function serving(t: TestContext, argv: readonly string[], around: Surroundings = {}): Promise<Served> {
  const signals = new EventEmitter();
  let ran: Promise<Ran> | null = null;
  const url = await new Promise<string>((resolve, reject) => {
    ran = run(['serve', '--port', '0', ...argv], {
      ...around,
      signals,
      onOutput: (text) => text.includes('\n') && resolve(text.slice(0, text.indexOf('\n'))),
    });
    ran.then(({ err }) => reject(new Error(err)), reject);
  });
  const stop = async (): Promise<Ran> => {
    signals.emit('SIGINT');
    return ran!;
  };
  t.after(stop);
  return { url, stop };
}

test('prints the address of this machine, answers there, and ends in good order', async (t) => {
  const { url, stop } = await serving(t, ['--archive', bridgeArchive(t)]);
  assert.match(url, /^http:\/\/127\.0\.0\.1:\d+\/$/);
  assert.match(await (await fetch(url)).text(), /Bridge to close/);
  assert.equal((await fetch(`${url}index.json`)).status, 200);
  const { status, out, err } = await stop();
  assert.deepEqual([status, out], [0, `${url}\n`]);
  assert.match(err, /^onrecord: stopping when what is under way is done; Ctrl-C once more stops at once\n$/);
  await assert.rejects(fetch(url));
});

test('makes an archive where there is none, and says so', async (t) => {
  const path = noArchive(t);
  const { url, stop } = await serving(t, ['--archive', path]);
  assert.equal((await fetch(url)).status, 200);
  assert.match((await stop()).err, /archive is a new archive\n/);
  assert.ok(existsSync(`${path}/archive.json`));
});

/** The first page's form, as a browser sends it. */
async function give(url: string, address: string): Promise<string> {
  const page = await fetch(url);
  const cookie = page.headers.get('set-cookie')?.split(';')[0] ?? '';
  const csrf = /name="csrf" value="([^"]+)"/.exec(await page.text())![1]!;
  const answer = await fetch(new URL('/add', url), {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, origin: new URL(url).origin, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ csrf, url: address }).toString(),
  });
  return new URL(answer.headers.get('location')!, url).href;
}

async function endOf(place: string): Promise<{ ended: unknown; steps: { text: string }[] }> {
  for (let tries = 0; tries < 200; tries++) {
    const state = (await (await fetch(`${place}.json`)).json()) as { ended: unknown; steps: { text: string }[] };
    if (state.ended) return state;
    await sleep(25);
  }
  throw new Error('it never ended');
}

test('an address given in the app is fetched and read while the app goes on answering', async (t) => {
  const web = await webServer(t, (_, r) => r.setHeader('content-type', 'text/html').end(story('Bridge closed')));
  const archive = noArchive(t);
  const { url, stop } = await serving(t, ['--archive', archive]);
  const { ended: end, steps } = await endOf(await give(url, `http://127.0.0.1:${web.port}/a`));
  assert.match(JSON.stringify(end), /"outcome":"new"/);
  assert.ok(steps.some(({ text }) => /^Answer 200, \d+ bytes, directly$/.test(text)));
  assert.match(await (await fetch(url)).text(), /A page/);
  await stop();
  assert.match((await run(['check', '--archive', archive])).out, /1 capture, 1 reading/);
});

test('the settings of the archive rule what the app fetches', async (t) => {
  const web = await webServer(t, (_, r) => r.end('<p>“Yes.”'));
  const archive = bridgeArchive(t);
  await run(['config', 'network', 'socks5h://127.0.0.1:1', '--archive', archive]);
  const { url } = await serving(t, ['--archive', archive]);
  const { ended: end } = await endOf(await give(url, `http://127.0.0.1:${web.port}/a`));
  assert.match(JSON.stringify(end), /"code":"proxy"/);
  assert.equal(web.connections(), 0);
});

test('Ctrl-C while an address is on its way lets go of the server at once', async (t) => {
  const web = await webServer(t, () => {});
  const { url, stop } = await serving(t, ['--archive', noArchive(t)]);
  await give(url, `http://127.0.0.1:${web.port}/never`);
  for (let tries = 0; tries < 500 && web.connections() === 0; tries++) await sleep(10);
  const began = performance.now();
  assert.equal((await stop()).status, 0);
  assert.ok(performance.now() - began < 3000);
});

test('on a network a token is asked for, made where none was given, and it is said', async (t) => {
  const archive = bridgeArchive(t);
  const { url, stop } = await serving(t, ['--host', '0.0.0.0', '--archive', archive]);
  const { port, searchParams } = new URL(url);
  assert.match(searchParams.get('token') ?? '', /^[\w-]{32}$/);
  assert.equal((await fetch(`http://127.0.0.1:${port}/`)).status, 401);
  const headers = { authorization: `Bearer ${searchParams.get('token')}` };
  assert.equal((await fetch(`http://127.0.0.1:${port}/`, { headers })).status, 200);
  assert.match((await stop()).out, /This can be reached from other machines.*\n.*not encrypted/);
});

test('a token can be given, also for this machine, also in the environment', async (t) => {
  const archive = bridgeArchive(t);
  const token = 'correct-horse-battery';
  for (const [argv, env] of [
    [['--token', token], {}],
    [[], { ONRECORD_TOKEN: token }],
  ] as const) {
    const { url, stop } = await serving(t, [...argv, '--archive', archive], { env });
    assert.ok(url.endsWith(`/?token=${token}`));
    assert.equal((await fetch(new URL('/', url))).status, 401);
    await stop();
  }
  const short = await run(['serve', '--token', 'short', '--archive', archive]);
  assert.deepEqual(short.status, 2);
  assert.match(short.err, /a token has at least 16 characters/);
});

test('a port that is taken is said; names of hosts are never looked up', async (t) => {
  const archive = bridgeArchive(t);
  const other = createServer().listen(0, '127.0.0.1');
  t.after(() => other.close());
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as { port: number };
  const taken = await run(['serve', '--port', String(port), '--archive', archive]);
  assert.equal(taken.status, 1);
  assert.match(taken.err, new RegExp(`127\\.0\\.0\\.1 port ${port} is taken, perhaps by another onrecord serve`));
  const away = await run(['serve', '--host', '192.0.2.1', '--port', '0', '--archive', archive]);
  assert.match(away.err, /192\.0\.2\.1 is no address of this machine/);
  for (const argv of [['--host', 'desk.example'], ['--port', 'x'], ['page.html'], ['--example', '--archive', 'x']])
    assert.equal((await run(['serve', ...argv])).status, 2, argv.join(' '));
});

test('--follow follows the watch list meanwhile', async (t) => {
  const web = await webServer(t, (_, r) => r.setHeader('content-type', 'text/html').end('<p>“Yes.”'));
  const archive = archiveWith(t, () => {});
  const { follow } = await import('../../src/archive/watch/watch.ts');
  const { openArchive } = await import('../../src/archive/archive.ts');
  const opened = openArchive(archive);
  follow(opened, 'me', { url: `http://127.0.0.1:${web.port}/a`, kind: 'page', title: null });
  opened.close();
  const { url, stop } = await serving(t, ['--follow', '--archive', archive]);
  for (let tries = 0; tries < 200 && !(await (await fetch(url)).text()).includes('A page'); tries++) await sleep(25);
  assert.match((await stop()).out, /^new +page +1 statement {2}A page$/m);
});

test('as a process: SIGTERM ends it with status 0', { timeout: 60_000 }, async (t) => {
  const child = start(['serve', '--port', '0', '--archive', bridgeArchive(t)]);
  t.after(() => child.kill('SIGKILL'));
  const ran = ended(child);
  await new Promise((resolve) => child.stdout!.once('data', resolve));
  child.kill('SIGTERM');
  assert.equal((await ran).status, 0);
});

test('the example is built once, with the changes that it is there to show', async (t) => {
  const env = { XDG_CACHE_HOME: folder(t)('cache') };
  const first = await serving(t, ['--example'], { env });
  const page = await (await fetch(`${first.url}articles.json`)).text();
  assert.match(page, /Grain silo explodes in Porto Alto|"key"/);
  assert.match((await first.stop()).err, /the example is read for the first time.*\n.*take that folder away/);
  const second = await serving(t, ['--example'], { env });
  assert.doesNotMatch((await second.stop()).err, /first time/);
});
