/** Addresses into the archive, end to end: a server of the test, the real network code, the real archive. */
import assert from 'node:assert/strict';
import { cpSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type TestContext, test } from 'node:test';
import { folder } from '../../test/cli/harness.ts';
import { webServer } from '../../test/cli/servers.ts';
import { counts, story, testDesk } from '../../test/helpers/desk.ts';
import { openArchive } from '../archive/archive.ts';
import { rebuild } from '../archive/store/rebuild.ts';
import { wantedNow } from '../capture/fetch-request.ts';
import { addAddress } from './add-address.ts';
import { addFile } from './add-file.ts';
import { addPage } from './add-page.ts';
import type { Desk } from './desk.ts';
import { validatorsFor } from './known.ts';
import { reread } from './reread.ts';

type Answer = string | ((request: IncomingMessage, response: ServerResponse) => void);

/** Answers that the test changes as it goes; everything else is 404. */
async function site(t: TestContext, answers: Record<string, Answer> = {}) {
  const { port } = await webServer(t, (request, response) => {
    const answer = answers[request.url!];
    if (typeof answer === 'function') return answer(request, response);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (answer === undefined) return response.writeHead(404).end('<p>not here');
    response.end(answer);
  });
  return { answers, at: (path: string) => `http://127.0.0.1:${port}${path}` };
}

const add = (desk: Desk, url: string) => addPage(desk, { url, request: wantedNow('page'), via: 'add', source: null });

test('a page is new, then the same, then changed', async (t) => {
  const desk = testDesk(t);
  const { answers, at } = await site(t, { '/a': story('Bridge closed') });
  const first = await add(desk, at('/a'));
  assert.deepEqual([first.outcome, first.headline, first.statements, first.status], ['new', 'Bridge closed', 1, 200]);
  assert.equal((await add(desk, at('/a'))).outcome, 'same');
  answers['/a'] = story('Bridge closed', 'Ana Lima denied that it was old.');
  const changed = await add(desk, at('/a'));
  assert.deepEqual([changed.outcome, changed.article], ['changed', first.article]);
  assert.deepEqual(counts(desk.archive), { articles: 1, revisions: 2, captures: 3, sightings: 3 });
  assert.equal(desk.inputs.length, 2, 'the same bytes are read once');
});

test('every character counts: a point less, a quotation mark more and another verb are revisions', async (t) => {
  const desk = testDesk(t);
  const { answers, at } = await site(t);
  const versions = [
    'Bo Sand said the fine was 1.5 million and there was no, deal.',
    'Bo Sand said the fine was 15 million and there was no, deal.',
    'Bo Sand said the fine was 15 million and there was no deal.',
    'Bo Sand said “the fine was 15 million and there was no deal”.',
    'Bo Sand claimed “the fine was 15 million and there was no deal”.',
  ];
  const outcomes = [];
  for (const version of versions) {
    answers['/a'] = story('Bridge closed', version);
    outcomes.push((await add(desk, at('/a'))).outcome);
  }
  assert.deepEqual(outcomes, ['new', 'changed', 'changed', 'changed', 'changed']);
  assert.equal(counts(desk.archive).articles, 1);
});

test('an edited headline that changes the address is a revision of the same article', async (t) => {
  const desk = testDesk(t);
  const { at } = await site(t, {
    '/bridge-closed': story('Bridge closed'),
    '/bridge-shut': story('Bridge shut for weeks'),
  });
  const first = await add(desk, at('/bridge-closed'));
  const second = await add(desk, at('/bridge-shut'));
  assert.deepEqual([second.outcome, second.article], ['changed', first.article]);
});

test('"Opinion |" and "Op-Ed Columnist:" before a headline make no other article', async (t) => {
  const desk = testDesk(t);
  const { at } = await site(t, {
    '/a': story('A bridge too old'),
    '/opinion/a': story('Opinion | A bridge too old'),
    '/a?x=op-ed': story('Op-Ed Columnist: A bridge too old'),
  });
  for (const path of ['/a', '/opinion/a', '/a?x=op-ed']) await add(desk, at(path));
  assert.equal(counts(desk.archive).articles, 1);
});

test('tracking parameters and a canonical link lead to one article', async (t) => {
  const desk = testDesk(t);
  const { at, answers } = await site(t, { '/a': story('Bridge closed'), '/a?utm_source=mail': story('Bridge closed') });
  answers['/print/17'] = story('Bridge', 'Short.', `<link rel="canonical" href="${at('/a')}">`);
  for (const path of ['/a', '/a?utm_source=mail', '/print/17']) await add(desk, at(path));
  assert.equal(counts(desk.archive).articles, 1);
});

test('redirects are kept, and the article is known by both addresses', async (t) => {
  const desk = testDesk(t);
  const { at } = await site(t, {
    '/short': (_, r) => r.writeHead(302, { location: '/long', 'set-cookie': 'seen=1' }).end(),
    '/long': story('Bridge closed'),
  });
  const { article, captureId } = await add(desk, at('/short'));
  assert.equal((await add(desk, at('/long'))).article, article);
  const { url, final_url } = desk.archive.sql('select url, final_url from capture where id = ?').get(captureId)!;
  assert.deepEqual([url, final_url], [at('/short'), at('/long')]);
});

test('304 is a sighting of what the server says has not changed', async (t) => {
  const desk = testDesk(t);
  const { at } = await site(t, {
    '/a': (q, r) =>
      q.headers['if-none-match'] === '"1"'
        ? r.writeHead(304).end()
        : r.writeHead(200, { etag: '"1"', 'content-type': 'text/html' }).end(story('Bridge closed')),
  });
  const first = await add(desk, at('/a'));
  const request = wantedNow('page', { validators: validatorsFor(desk.archive, at('/a')) });
  const again = await addPage(desk, { url: at('/a'), request, via: 'follow', source: null });
  assert.deepEqual([again.status, again.outcome, again.article], [304, 'same', first.article]);
  assert.equal(counts(desk.archive).sightings, 2);
});

test('what is no article is kept, with the reason', async (t) => {
  const desk = testDesk(t);
  const { at } = await site(t, { '/empty': '<html><h1>Nothing</h1></html>', '/void': '' });
  const gone = await add(desk, at('/gone'));
  assert.deepEqual([gone.outcome, gone.problem?.code, gone.status], ['kept', 'http-status', 404]);
  const empty = await add(desk, at('/empty'));
  assert.deepEqual([empty.outcome, empty.problem?.code], ['kept', 'no-article']);
  assert.equal((await add(desk, at('/void'))).outcome, 'kept');
  assert.deepEqual(counts(desk.archive), { articles: 0, revisions: 0, captures: 3, sightings: 0 });
});

test('where nothing came nothing is kept', async (t) => {
  const desk = testDesk(t);
  const added = await add(desk, 'http://127.0.0.1:1/a');
  assert.deepEqual([added.outcome, added.captureId, added.problem?.code], [null, null, 'network']);
  assert.equal(counts(desk.archive).captures, 0);
});

test('a person who waits is told each step in words', async (t) => {
  const desk = testDesk(t);
  const { at } = await site(t, {
    '/a': (_, r) => r.writeHead(301, { location: '/b' }).end(),
    '/b': story('Bridge closed'),
  });
  const said: string[] = [];
  const arrived = await addAddress(desk, at('/a'), (text) => said.push(text));
  assert.ok(arrived.ok && arrived.value.outcome === 'new');
  assert.match(
    said.join('\n'),
    /^Asking for .*\nAnswer 200 after 1 redirect, \d+ bytes, directly\nKept as it came; reading it\nA new article with 1 statement$/,
  );
  const missing = await addAddress(desk, at('/none'), () => {});
  assert.ok(!missing.ok && missing.problem.code === 'http-status');
});

const given = { url: null, date: null, publisher: null, headline: null };

test('a file is an article of its own, the same bytes again are the same', async (t) => {
  const desk = testDesk(t);
  const file = { name: 'notes.txt', bytes: Buffer.from('Ana Lima said it rained.'), contentType: 'text/plain', given };
  assert.equal((await addFile(desk, file)).outcome, 'new');
  assert.equal((await addFile(desk, file)).outcome, 'same');
  const other = await addFile(desk, { ...file, bytes: Buffer.from('Bo Sand said it did not.') });
  assert.equal(other.outcome, 'new');
  const broken = await addFile(desk, { ...file, contentType: 'text/vtt', bytes: Buffer.from('no captions') });
  assert.deepEqual([broken.outcome, broken.problem?.code], ['kept', 'empty']);
});

test('a copied folder is a whole archive: it opens, and the next look at a page finds the change', async (t) => {
  const desk = testDesk(t);
  const { answers, at } = await site(t, { '/a': story('Bridge closed') });
  const first = await add(desk, at('/a'));
  const copy = folder(t)('copy');
  desk.archive.close();
  cpSync(desk.archive.folder, copy, { recursive: true });
  const later = testDesk(t, copy);
  answers['/a'] = story('Bridge closed', 'Ana Lima denied it.');
  const changed = await add(later, at('/a'));
  assert.deepEqual([changed.outcome, changed.article], ['changed', first.article]);
});

test('an archive whose index is gone says so, and the index made anew knows the same', async (t) => {
  const desk = testDesk(t);
  const { at } = await site(t, { '/a': story('Bridge closed') });
  const { article } = await add(desk, at('/a'));
  desk.archive.close();
  for (const name of ['index.db', 'index.db-wal', 'index.db-shm'])
    rmSync(`${desk.archive.folder}/${name}`, { force: true });
  assert.throws(() => openArchive(desk.archive.folder), /onrecord check --rebuild/);
  const archive = openArchive(desk.archive.folder, { withoutIndex: true });
  t.after(() => archive.close());
  await rebuild(archive);
  assert.equal(archive.sql('select key from article').get()!.key, article);
  assert.deepEqual(counts(archive), { articles: 1, revisions: 1, captures: 1, sightings: 1 });
});

test('a better reader reads again what an older one read, and can be stopped in between', async (t) => {
  const desk = testDesk(t);
  const { at } = await site(
    t,
    Object.fromEntries([1, 2, 3].map((n) => [`/${n}`, `<h1>${n}</h1><p>Ana Lima said ${n}.</p>`])),
  );
  for (const n of [1, 2, 3]) await add(desk, at(`/${n}`));
  const newer = { version: '2.0.0', model: `sha256:${'0'.repeat(64)}` };
  const better: Desk = {
    ...desk,
    read: async (input) => {
      const result = await desk.read(input);
      return result.ok ? { ok: true, value: { ...result.value, reader: newer } } : result;
    },
  };
  const stop = new AbortController();
  const done = [];
  for await (const one of reread(better, newer, { signal: stop.signal })) {
    done.push(one.done);
    stop.abort();
  }
  assert.deepEqual(done, [1]);
  const rest = [];
  for await (const one of reread(better, newer)) rest.push(`${one.done}/${one.total}`);
  assert.deepEqual(rest, ['1/2', '2/2']);
  for await (const _ of reread(better, newer)) assert.fail('everything is read');
  assert.equal(desk.archive.sql('select count(*) as n from reading').get()!.n, 6, 'older readings stay');
});
