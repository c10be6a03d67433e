import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessBy } from './access.ts';
import { hostGuard, isLoopback } from './hosts.ts';
import { addressGuard, methodGuard, readForm } from './limits.ts';
import { originGuard } from './origin.ts';
import { secretsOf } from './secrets.ts';
import { sessionsOf } from './session.ts';

const asked = (headers: Record<string, string>, method = 'GET', url = 'http://127.0.0.1:8123/'): Request =>
  new Request(url, { headers, method });

const answers = (host: string, name: string): boolean =>
  hostGuard(host, ['archive.example'])(asked({ host: name })) === null;

test('a name that somebody pointed to this machine is not answered', () => {
  for (const name of [
    'attacker.example',
    'attacker.example:8123',
    '127.0.0.1.attacker.example',
    '10.0.0.7',
    '',
    'localhost:80:80',
    'a b',
  ])
    assert.equal(answers('127.0.0.1', name), false, name);
  for (const name of ['127.0.0.1:8123', 'localhost', 'LOCALHOST:1', '[::1]:8123', 'archive.example'])
    assert.ok(answers('127.0.0.1', name), name);
});

test('bound to a network, addresses are answered, and of names only the one that was given', () => {
  for (const name of ['10.0.0.7:8123', '[fe80::1]:8123', 'archive.example']) assert.ok(answers('0.0.0.0', name), name);
  assert.equal(answers('0.0.0.0', 'attacker.example'), false);
});

test('all of 127.x is this machine, and nothing that only looks like it', () => {
  assert.ok(['127.0.0.1', '127.9.9.9', 'localhost', '::1'].every(isLoopback));
  assert.ok(!['127.0.0.1.example', '0.0.0.0', '::', '10.0.0.1'].some(isLoopback));
});

const host = '127.0.0.1:8123';
const passes = (headers: Record<string, string>, method = 'GET'): boolean =>
  originGuard(asked({ host, ...headers }, method)) === null;

test('another site may link here, and not load anything from here', () => {
  const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
  assert.ok(passes(link));
  assert.ok(passes({ 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'no-cors' }));
  assert.ok(passes({ 'sec-fetch-site': 'none' }));
  assert.ok(passes({}));
  assert.ok(!passes({ ...link, 'sec-fetch-dest': 'iframe' }));
  assert.ok(!passes({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' }));
  assert.ok(!passes({ 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' }));
});

test('only our own pages may send changes', () => {
  assert.ok(passes({ origin: 'http://127.0.0.1:8123', 'sec-fetch-site': 'same-origin' }, 'POST'));
  assert.ok(passes({ origin: 'http://127.0.0.1:8123' }, 'POST'));
  for (const origin of [
    'null',
    'http://attacker.example',
    'https://127.0.0.1:8123',
    'http://127.0.0.1:9999',
    'http://localhost:8123',
  ])
    assert.ok(!passes({ origin }, 'POST'), origin);
  for (const site of ['cross-site', 'same-site', 'none'])
    assert.ok(!passes({ origin: 'http://127.0.0.1:8123', 'sec-fetch-site': site }, 'POST'), site);
});

test('a session is known by its process only, and its token fits no other', () => {
  const secrets = secretsOf(new Uint8Array(32));
  const sessions = sessionsOf(secrets, false);
  const [mine, yours] = [sessions.open(), sessions.open()];
  const withCookie = (cookie: string): Request => asked({ host, cookie });
  assert.equal(sessions.of(withCookie(`theme=x; onrecord-8123=${mine}`)), mine);
  assert.equal(sessions.of(withCookie(`onrecord-9999=${mine}`)), null);
  assert.equal(sessions.of(withCookie(`onrecord-8123=${mine.slice(0, -1)}`)), null);
  assert.equal(sessions.of(withCookie('onrecord-8123=mine.made-up')), null);
  assert.equal(sessions.of(asked({ host })), null);
  assert.equal(sessionsOf(secretsOf(new Uint8Array(32).fill(1)), false).of(withCookie(`onrecord-8123=${mine}`)), null);
  assert.ok(sessions.fits(mine, sessions.token(mine)));
  assert.ok(!sessions.fits(mine, sessions.token(yours)));
  assert.ok(!sessions.fits(mine, ''));
  assert.ok(!sessions.fits(mine, mine), 'the cookie is not its own token');
});

test('the cookie is kept from scripts and from requests of other sites', () => {
  const sessions = sessionsOf(secretsOf(new Uint8Array(32)), true);
  assert.match(sessions.cookie(asked({ host }), 's'), /^onrecord-8123=s; Path=\/; HttpOnly; SameSite=Strict$/);
});

test('wrong tokens are few a minute, right ones are not counted', () => {
  let now = 0;
  const access = accessBy('a long enough token', () => now);
  for (let i = 0; i < 50; i++) assert.equal(access.try('a long enough token'), null);
  for (let i = 0; i < 10; i++) assert.equal(access.try(`wrong ${i}`)?.status, 401);
  assert.equal(access.try('wrong')?.status, 429);
  assert.equal(access.try('a long enough token')?.status, 429, 'else a guess could be told from a right one');
  now += 60_001;
  assert.equal(access.try('a long enough token'), null);
});

test('a program sends the token as a bearer', () => {
  const access = accessBy('a-long-enough-token', () => 0);
  assert.equal(access.bearer(asked({ authorization: 'Bearer a-long-enough-token' })), 'welcome');
  assert.equal(access.bearer(asked({})), null);
  assert.equal(access.bearer(asked({ authorization: 'Basic abc' })), null);
  assert.deepEqual(access.bearer(asked({ authorization: 'Bearer wrong' })) !== 'welcome', true);
});

test('addresses and queries have an end', () => {
  const url = (query: string): Request => asked({}, 'GET', `http://127.0.0.1:8123/search?${query}`);
  assert.equal(addressGuard(url('q=a')), null);
  assert.equal(addressGuard(url(`q=${'a'.repeat(5000)}`))?.status, 414);
  assert.equal(addressGuard(url('a&'.repeat(300)))?.status, 414);
  assert.equal(methodGuard(asked({}, 'DELETE'))?.status, 405);
});

const form = (body: string | ReadableStream, type = 'application/x-www-form-urlencoded'): Request =>
  new Request('http://127.0.0.1/', {
    method: 'POST',
    body,
    headers: { 'content-type': type },
    duplex: 'half',
  } as RequestInit);

test('forms have an end, also where they do not say how long they are', async () => {
  assert.deepEqual(
    await readForm(form('a=1&b=%C3%A9&a=2')),
    new Map([
      ['a', '1'],
      ['b', 'é'],
    ]),
  );
  assert.equal(((await readForm(form('{}', 'application/json'))) as { status: number }).status, 415);
  assert.equal(((await readForm(form('a=1', 'text/plain'))) as { status: number }).status, 415);
  assert.equal(((await readForm(form(`a=${'x'.repeat(300_000)}`))) as { status: number }).status, 413);
  assert.equal(
    ((await readForm(form(Array.from({ length: 600 }, (_, i) => `f${i}=1`).join('&')))) as { status: number }).status,
    413,
  );
  let sent = 0;
  const endless = new ReadableStream({
    pull: (c) => {
      sent += 65536;
      c.enqueue(new Uint8Array(65536).fill(97));
    },
  });
  assert.equal(((await readForm(form(endless))) as { status: number }).status, 413);
  assert.ok(sent < 1_000_000, `${sent} bytes were taken`);
});
