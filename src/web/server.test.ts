import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { type TestContext, test } from 'node:test';
import { NOW, webArchive, webServices } from '../../test/helpers/web.ts';
import type { WebServices } from './page.ts';
import { type ServeOptions, serve } from './server.ts';

/** On any free port, until the test ends. */
async function served(t: TestContext, services: WebServices, options: Partial<ServeOptions> = {}): Promise<string> {
  const { url, close } = await serve(services, { port: 0, ...options });
  t.after(close);
  return url;
}

test('it is served on this machine, and ends when told', async () => {
  using archive = webArchive();
  const { url, close } = await serve(webServices(archive), { port: 0 });
  assert.match(url, /^http:\/\/127\.0\.0\.1:\d+\/$/);
  const page = await fetch(url);
  assert.equal(page.status, 200);
  assert.match(await page.text(), /Bridge to close on Saturday/);
  await close();
  await assert.rejects(fetch(url));
});

test('a name that was pointed to this machine reads nothing over the wire', async (t) => {
  using archive = webArchive();
  const url = await served(t, webServices(archive));
  const answer = await raw(
    Number(new URL(url).port),
    'GET / HTTP/1.1\r\nHost: attacker.example\r\nConnection: close\r\n\r\n',
  );
  assert.match(answer, /^HTTP\/1\.1 421 /);
  assert.doesNotMatch(answer, /Bridge/);
});

test('headers have an end', async (t) => {
  using archive = webArchive();
  const url = await served(t, webServices(archive));
  const long = `GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`;
  assert.match(await raw(Number(new URL(url).port), long), /^HTTP\/1\.1 431 /);
});

test('bound to a network it needs a token, and one that cannot be guessed', async (t) => {
  using archive = webArchive();
  await assert.rejects(serve(webServices(archive), { port: 0, host: '0.0.0.0' }), /needs an access token/);
  await assert.rejects(serve(webServices(archive), { port: 0, host: '0.0.0.0', token: 'short' }), /at least 16/);
  const url = await served(t, webServices(archive), { token: 'correct-horse-battery' });
  assert.equal((await fetch(new URL('/', url))).status, 401);
  const entered = await fetch(url, { redirect: 'manual' });
  assert.equal(entered.status, 303);
  assert.equal(entered.headers.get('location'), '/');
});

test('a reader who goes away in the middle is not waited for', async (t) => {
  using archive = webArchive();
  const left = Promise.withResolvers<void>();
  const adding = {
    ...webServices(archive).adding!,
    state: () => ({ url: 'https://herald.example/', startedAt: NOW, steps: [], ended: null }),
    async *watch(_: string, signal?: AbortSignal) {
      yield { at: NOW, text: 'Fetched' };
      await new Promise<void>((resolve) => signal!.addEventListener('abort', () => resolve()));
      left.resolve();
    },
  };
  const url = await served(t, { ...webServices(archive), adding });
  const gone = new AbortController();
  const answer = await fetch(`${url}adding/a1`, { signal: gone.signal });
  await answer.body!.getReader().read();
  gone.abort();
  await left.promise;
});

test('a port that is taken is said', async (t) => {
  using archive = webArchive();
  const url = await served(t, webServices(archive));
  await assert.rejects(serve(webServices(archive), { port: Number(new URL(url).port) }), { code: 'EADDRINUSE' });
});

function raw(port: number, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    socket.on('data', (bytes) => (answer += bytes));
    socket.on('end', () => resolve(answer)).on('error', reject);
  });
}
