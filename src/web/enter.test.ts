import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testApp, webArchive } from '../../test/helpers/web.ts';
import { webPaths } from '../../test/helpers/web-paths.ts';

const TOKEN = 'correct-horse-battery';

test('with an access token nothing is seen without it, and it leaves the address at once', async () => {
  using archive = webArchive();
  const app = testApp(archive, { host: '0.0.0.0', token: TOKEN });
  for (const { path } of await webPaths(testApp(archive), archive)) {
    const answer = await app.get(path.split('?')[0]!);
    assert.equal(answer.status, 401, path);
    assert.doesNotMatch(await answer.text(), /Bridge|Ana Lima|Herald/);
    assert.equal(answer.headers.get('set-cookie'), null, path);
  }
  assert.equal((await app.get('/?token=wrong-wrong-wrong')).status, 401);
  const entered = await app.get(`/articles?day=2026-03-02&token=${TOKEN}`);
  assert.equal(entered.status, 303);
  assert.equal(entered.headers.get('location'), '/articles?day=2026-03-02');
  const cookie = entered.headers.get('set-cookie')!.split(';')[0]!;
  assert.equal((await app.get('/', { cookie })).status, 200);
  assert.ok(!cookie.includes(TOKEN));
});

test('the form at the door lets in, and back to where one was going, but not to another site', async () => {
  using archive = webArchive();
  const app = testApp(archive, { token: TOKEN });
  const sent = (to: string, token = TOKEN) => app.post('/enter', { token, to });
  assert.equal((await sent('/articles?day=2026-03-02')).headers.get('location'), '/articles?day=2026-03-02');
  for (const to of [
    '//attacker.example',
    'https://attacker.example/',
    'javascript:alert(1)',
    '\\\\attacker.example',
    'http://[',
  ])
    assert.equal((await sent(to)).headers.get('location'), '/', to);
  const wrong = await sent('/', 'wrong-wrong-wrong');
  assert.equal(wrong.status, 401);
  assert.equal(wrong.headers.get('set-cookie'), null);
});

test('guessing the token is slowed down, at the form, in addresses and by programs together', async () => {
  using archive = webArchive();
  const app = testApp(archive, { token: TOKEN, ticks: () => 0 });
  const tries = [
    () => app.get('/?token=wrong-wrong-wrong'),
    () => app.post('/enter', { token: 'wrong' }),
    () => app.get('/', { authorization: 'Bearer wrong' }),
  ];
  for (let i = 0; i < 10; i++) assert.equal((await tries[i % 3]!()).status, 401);
  for (const attempt of tries) assert.equal((await attempt()).status, 429);
  assert.equal((await tries[0]!()).headers.get('retry-after'), '60');
});

test('a program with the token needs no form', async () => {
  using archive = webArchive();
  const app = testApp(archive, { token: TOKEN });
  const authorization = `Bearer ${TOKEN}`;
  const read = await app.get('/articles.json', { authorization });
  assert.equal(read.status, 200);
  assert.equal((await app.get('/', { authorization })).headers.get('set-cookie'), null);
  assert.equal((await app.post('/add', { url: 'herald.example', csrf: '' }, { authorization })).status, 303);
  assert.equal(
    (await app.post('/add', { url: 'herald.example', csrf: '' }, { authorization: 'Bearer wrong' })).status,
    401,
  );
});
