import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testArchive } from '../../../test/helpers/archive.ts';
import { lines, put } from '../../../test/helpers/review.ts';
import { formOf, reviewApp, send, TEXT } from '../../../test/helpers/review-web.ts';
import { HOSTILE, webArchive } from '../../../test/helpers/web.ts';
import { articleView } from '../../archive/articles/article.ts';
import { REVIEW_PAGES } from './review.ts';

test('the queue shows the least certain statement in its sentence and goes on after each answer', async () => {
  using archive = testArchive();
  const { key } = put(archive, TEXT, { fields: { 2: { confidence: 0.1 } } });
  const web = reviewApp(archive);
  const first = await (await web.get('/review')).text();
  assert.match(first, /<b>Bo Sand<\/b> <i/);
  assert.match(first, /0 of 2 statements/);
  const answer = await send(web, '/review', '/review/confirm');
  assert.equal(answer.status, 303);
  assert.match(answer.headers.get('location')!, /^\/review\?done=/);
  const second = await (await web.get('/review')).text();
  assert.match(second, /<b>Ana Lima<\/b> <i/);
  await send(web, '/review', '/review/reject');
  assert.match(await (await web.get('/review')).text(), /Nothing waits here any more/);
  await send(web, '/review', '/review/undo');
  assert.match(await (await web.get('/review')).text(), /1 of 2 statements/);
  assert.equal(lines(archive, key).length, 2);
});

test('the same form sent twice makes one entry', async () => {
  using archive = testArchive();
  put(archive, TEXT);
  const web = reviewApp(archive);
  const { csrf: _, ...fields } = formOf(await (await web.get('/review')).text(), '/review/reject');
  const answers = [await web.post('/review/reject', fields), await web.post('/review/reject', fields)];
  assert.deepEqual(
    answers.map((a) => a.status),
    [303, 303],
  );
  assert.equal(archive.sql('select count(*) as n from log_entry').get()!.n, 1);
});

test('a stance is changed at once, and the log says from what to what', async () => {
  using archive = testArchive();
  const { key, record } = put(archive, TEXT);
  const web = reviewApp(archive);
  await send(web, `/review/${key}`, '/review/correct', { stance: 'commits' });
  assert.match(lines(archive, key)[0]!, /^Ana Lima commits/);
  for (const path of ['/log', `/articles/${key}/log`]) {
    const log = await (await web.get(path)).text();
    assert.match(log, /<bdi>Stance<\/bdi>: <del><bdi>says<\/bdi><\/del> <ins><bdi>commits<\/bdi><\/ins>/);
  }
  await send(web, '/log', '/review/undo');
  assert.deepEqual(articleView(archive, key)!.record, record);
});

test('an orphan is shown with its old words and gets new ones only by a click', async () => {
  using archive = testArchive();
  const { key, record } = put(archive, TEXT);
  const web = reviewApp(archive);
  await send(web, `/review/${key}/${record.statements[0]!.id}`, '/review/correct', { stance: 'commits' });
  put(archive, TEXT.replace('will close', 'will be closed'));
  const orphans = await (await web.get('/review/orphans')).text();
  assert.match(orphans, /Ana Lima said the bridge will close and the port will stay open\./);
  assert.match(lines(archive, key)[0]!, /^Ana Lima asserts/);
  assert.equal((await web.get(`/review/${key}/add?orphan=${record.statements[0]!.id}`)).status, 200);
  const answer = await send(web, '/review/orphans', '/review/reattach');
  assert.equal(answer.status, 303, await answer.text());
  assert.match(lines(archive, key)[0]!, /^Ana Lima commits: the bridge will be closed/);
  assert.match(await (await web.get('/review/orphans')).text(), /Every correction is at its words/);
});

test('the agreement says that reviewed statements are no random sample', async () => {
  using archive = testArchive();
  put(archive, TEXT);
  const web = reviewApp(archive);
  assert.match(await (await web.get('/review/agreement')).text(), /Nobody has reviewed anything yet/);
  await send(web, '/review?order=random', '/review/confirm');
  await send(web, '/review?order=random', '/review/reject');
  const page = await (await web.get('/review/agreement')).text();
  assert.match(page, /not a random sample/);
  assert.match(page, /2 statements, taken in random order/);
  const data = (await (await web.get('/review/agreement.json')).json()) as { sample: { fields: object[] } };
  assert.deepEqual(Object.keys(data.sample.fields[0]!), ['field', 'agreed', 'of', 'low', 'high']);
});

test('hostile words stay words on every review page', async () => {
  using archive = webArchive();
  const web = reviewApp(archive);
  const { key } = archive.sql("select key from article where url like '%hostile%'").get() as { key: string };
  const [s] = articleView(archive, key)!.record.statements;
  await send(web, `/review/${key}/${s!.id}`, '/review/correct', {
    name: 'Eve "><script>alert(1)</script>',
    why: HOSTILE,
  });
  for (const path of [
    `/review?order=article&article=${key}`,
    `/review/${key}`,
    `/review/${key}/${s!.id}`,
    `/review/${key}/add`,
    '/log',
    `/articles/${key}/log`,
    '/review/agreement',
    `/review/${key}/${s!.id}?name=${encodeURIComponent(HOSTILE)}&why=${encodeURIComponent(HOSTILE)}`,
  ]) {
    const answer = await web.get(path);
    assert.equal(answer.status, 200, path);
    const page = await answer.text();
    assert.doesNotMatch(page, /<script>|<img|onerror=alert\(1\)>|\u202e/, path);
  }
});

test('every page has its data as JSON, and corrections come as JSON Lines', async () => {
  using archive = testArchive();
  const { key, record } = put(archive, TEXT);
  const web = reviewApp(archive);
  const id = record.statements[0]!.id;
  await send(web, `/review/${key}/${id}`, '/review/correct', { stance: 'commits' });
  for (const page of REVIEW_PAGES) {
    const path = page.path.replace(':key', key).replace(':id', id);
    const answer = await web.get(`${path}.json`);
    assert.equal(answer.status, 200, path);
    const data = (await answer.json()) as object;
    assert.deepEqual(Object.keys(data).sort(), [...(page.schema.required as string[])].sort(), path);
  }
  const out = (await (await web.get('/review/corrections.jsonl')).text()).trim().split('\n');
  assert.deepEqual(
    out.map((line) => JSON.parse(line).people.stance),
    ['commits'],
  );
});

test('addresses that lead nowhere say so', async () => {
  using archive = testArchive();
  const { key } = put(archive, TEXT);
  const web = reviewApp(archive);
  for (const path of [
    '/review/none',
    '/review/none/add',
    `/review/${key}/none`,
    '/articles/none/log',
    '/review?order=speaker&speaker=99',
    `/review/${key}/add?orphan=none`,
  ])
    assert.equal((await web.get(path)).status, 404, path);
});
