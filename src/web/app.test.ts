import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { html } from 'hono/html';
import { testApp, webArchive, webServices } from '../../test/helpers/web.ts';
import { webPaths } from '../../test/helpers/web-paths.ts';
import { ArchiveError } from '../archive/store/error.ts';
import { type AddWork, queueOf } from './adding-queue.ts';
import { createApp } from './app.ts';
import { page } from './page.ts';
import { ACTIONS, PAGES } from './routes.ts';

const broken = page({
  path: '/broken',
  summary: 'Fails',
  parameters: [],
  schema: {},
  data: () => {
    throw new Error('secret words of the inside');
  },
  view: () => ({ title: '', section: null, main: html`` }),
});

test('every answer tells the browser what not to do, errors too', async () => {
  using archive = webArchive();
  const app = testApp(archive, { pages: [...PAGES, broken], onError: () => {} });
  const style = /href="(\/static\/[^"]+\.css)"/.exec(await (await app.get('/')).text())![1]!;
  for (const path of [
    '/',
    '/index.json',
    '/nothing',
    '/nothing.json',
    '/broken',
    style,
    '/openapi.json',
    '/articles?day=x',
  ]) {
    const { headers } = await app.get(path);
    const policy = headers.get('content-security-policy')!;
    for (const part of ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"])
      assert.ok(policy.includes(part), path);
    assert.doesNotMatch(policy, /unsafe|\*|https?:|data:/, path);
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal(headers.get('referrer-policy'), 'same-origin');
    assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin');
    assert.equal(headers.get('cross-origin-embedder-policy'), 'require-corp');
    assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin');
    assert.match(headers.get('permissions-policy')!, /camera=\(\)/);
    assert.equal(
      headers.get('cache-control'),
      path === style ? 'public, max-age=31536000, immutable' : 'no-store',
      path,
    );
  }
});

test('what is no page of ours is sandboxed, whatever it says of itself', async () => {
  using archive = webArchive();
  const download = {
    path: '/raw',
    summary: '',
    parameters: [],
    mediaType: 'text/html',
    respond: () =>
      new Response('<script>alert(1)</script>', {
        headers: { 'content-type': 'text/html', 'content-security-policy': 'default-src *', 'cache-control': 'public' },
      }),
  };
  const { headers } = await testApp(archive, { downloads: [download] }).get('/raw');
  assert.match(headers.get('content-security-policy')!, /default-src 'none'.*; sandbox$/);
  assert.doesNotMatch(headers.get('content-security-policy')!, /script-src|\*/);
  assert.equal(headers.get('cache-control'), 'no-store');
});

test('another host name, another site’s requests and odd methods are refused before anything is looked up', async () => {
  using archive = webArchive();
  const app = testApp(archive);
  assert.equal((await app.get('/', { host: 'attacker.example' })).status, 421);
  assert.equal(
    (await app.get('/', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' }))
      .status,
    403,
  );
  assert.equal((await app.get(`/search?q=${'a'.repeat(5000)}`)).status, 414);
  assert.equal((await app.post('/add', { url: 'herald.example' }, { origin: 'http://attacker.example' })).status, 403);
  assert.equal((await app.post('/add', { url: 'herald.example' }, { origin: 'null' })).status, 403);
});

test('a form without its token or without its cookie changes nothing', async () => {
  using archive = webArchive();
  const app = testApp(archive);
  assert.equal((await app.post('/add', { url: 'herald.example' })).status, 303);
  for (const [fields, headers] of [
    [{ csrf: '' }, {}],
    [{ csrf: 'made-up' }, {}],
    [{}, { cookie: '' }],
    [{}, { cookie: 'onrecord-8123=all.made-up' }],
  ] as const) {
    const answer = await app.post('/add', { url: 'herald.example', ...fields }, headers);
    assert.equal(answer.status, 403, JSON.stringify([fields, headers]));
    assert.match(await answer.text(), /load that page again/);
  }
});

test('every action of the app asks for the token', async () => {
  using archive = webArchive();
  const app = testApp(archive);
  for (const { path } of ACTIONS) {
    const answer = await app.post(path.replace(/:\w+/g, 'x'), { csrf: 'made-up' });
    assert.equal(answer.status, 403, path);
  }
});

test('looking changes nothing: no row, no line of the log', async () => {
  using archive = webArchive();
  const app = testApp(archive);
  const changes = () => (archive.sql('select total_changes() as n').get() as { n: number }).n;
  const log = () => statSync(join(archive.folder, 'log.ndjson')).size;
  const before = [changes(), log()];
  const everything = await webPaths(testApp(archive), archive);
  for (const { path } of everything)
    for (const form of ['', '.json']) await (await app.get(`${path}${form}`)).arrayBuffer();
  assert.deepEqual([changes(), log()], before);
});

test('errors are a page for people and one shape for programs', async () => {
  using archive = webArchive();
  const app = testApp(archive);
  const found = await app.get('/nothing');
  assert.equal(found.status, 404);
  assert.match(await found.text(), /<h1>Nothing here<\/h1>/);
  assert.deepEqual(Object.keys(((await (await app.get('/nothing.json')).json()) as { error: object }).error), [
    'code',
    'message',
  ]);
  const wrong = await app.get('/articles.json?day=yesterday');
  assert.equal(wrong.status, 400);
  assert.equal(((await wrong.json()) as { error: { code: string } }).error.code, 'bad-parameter');
  assert.equal(
    (await app.get('/nothing', { accept: 'application/json' })).headers.get('content-type'),
    'application/json; charset=utf-8',
  );
});

test('a defect says nothing about the inside, and somebody is told', async () => {
  using archive = webArchive();
  const errors: unknown[] = [];
  const app = testApp(archive, { pages: [...PAGES, broken], onError: (error) => errors.push(error) });
  for (const path of ['/broken', '/broken.json']) {
    const answer = await app.get(path);
    assert.equal(answer.status, 500);
    assert.doesNotMatch(await answer.text(), /secret words|\.ts|node_modules/);
  }
  assert.equal(errors.length, 2);
});

test('a full disk and a busy archive are said with what to do, and are no defect', async () => {
  using archive = webArchive();
  const full = page({
    path: '/full',
    summary: '',
    parameters: [],
    schema: {},
    data: () => {
      throw new ArchiveError('disk-full', 'no space is left on the device');
    },
    view: () => assert.fail('there is no data'),
  });
  const errors: unknown[] = [];
  const app = testApp(archive, { pages: [full], onError: (error) => errors.push(error) });
  const answer = await app.get('/full.json');
  assert.equal(answer.status, 503);
  assert.deepEqual(await answer.json(), { error: { code: 'disk-full', message: 'no space is left on the device' } });
  assert.deepEqual(errors, []);
});

test('static files have the hash of their content in their name, and no other name', async () => {
  using archive = webArchive();
  const app = testApp(archive);
  assert.equal((await app.get('/static/base.css')).status, 404);
  for (const path of ['/static/../app.ts', '/static/%2e%2e/app.ts', '/static/..%2fapp.ts', '/static/'])
    assert.equal((await app.get(path)).status, 404, path);
});

test('every page says where its data is', async () => {
  using archive = webArchive();
  const app = testApp(archive);
  for (const [path, data] of [
    ['/', '/index.json'],
    ['/about/', '/about.json'],
    ['/articles?language=en', '/articles.json?language=en'],
  ])
    assert.ok(
      (await (await app.get(path!)).text()).includes(`<link rel="alternate" type="application/json" href="${data}"`),
      path,
    );
});

test('an action leads to pages of the app only', async () => {
  using archive = webArchive();
  const to = (goTo: string) => ({ path: '/go', summary: '', fields: [], run: async () => ({ goTo }) });
  for (const [goTo, location] of [
    ['/articles?a=1#b', '/articles?a=1#b'],
    ['//attacker.example/x', '/'],
    ['http://app.invalid//attacker.example/x', '/attacker.example/x'],
    ['https://attacker.example/', '/'],
    ['/\\attacker.example', '/'],
    ['javascript:alert(1)', '/'],
  ] as const) {
    const answer = await testApp(archive, { actions: [to(goTo)] }).post('/go', {});
    assert.equal(answer.headers.get('location'), location, goTo);
  }
});

test('a program that says so is told where to go next as data', async () => {
  using archive = webArchive();
  const app = testApp(archive);
  const answer = await app.post('/add', { url: 'herald.example/a' }, { accept: 'application/json' });
  assert.deepEqual(await answer.json(), { goTo: '/adding/a1' });
  const problem = await app.post('/add', { url: 'ftp://herald.example' }, { accept: 'application/json' });
  assert.equal(problem.status, 422);
});

test('an address on its way is one long answer with each step, and leads to the article', async () => {
  using archive = webArchive();
  const app = testApp(archive);
  const { goTo } = (await (
    await app.post('/add', { url: 'herald.example/a' }, { accept: 'application/json' })
  ).json()) as { goTo: string };
  const text = await (await app.get(goTo)).text();
  assert.match(
    text,
    /Asked robots\.txt: allowed[\s\S]+Fetched https:\/\/herald\.example\/a[\s\S]+content="0; url=\/articles\//,
  );
  assert.ok(text.trimEnd().endsWith('</html>'));
  const bad = (await (
    await app.post('/add', { url: 'herald.example/bad' }, { accept: 'application/json' })
  ).json()) as { goTo: string };
  assert.match(await (await app.get(bad.goTo)).text(), /No answer in time/);
  assert.equal((await app.get('/adding/00')).status, 404);
});

test('steps are sent while they happen, not when all is done', async () => {
  using archive = webArchive();
  let end = () => {};
  const work: AddWork = (_, say) => {
    say('Fetched');
    return new Promise((resolve) => {
      end = () => resolve({ ok: true, value: { article: null, outcome: 'same' } });
    });
  };
  const services = { ...webServices(archive), adding: queueOf(work, { now: () => new Date(), newId: () => 'a1' }) };
  services.adding.start('herald.example');
  const answer = await createApp(services).request('http://127.0.0.1/adding/a1');
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  let seen = '';
  while (!seen.includes('Fetched')) seen += (await reader.read()).value;
  assert.doesNotMatch(seen, /<\/ol>/);
  end();
  for (let part = await reader.read(); !part.done; part = await reader.read()) seen += part.value;
  assert.match(seen, /kept, but there is no article on it[\s\S]+<\/html>/);
});
