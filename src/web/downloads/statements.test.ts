import assert from 'node:assert/strict';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type TestArchive, testArchive } from '../../../test/helpers/archive.ts';
import { parseCsv } from '../../../test/helpers/csv.ts';
import { put } from '../../../test/helpers/review.ts';
import { testApp, webArchive } from '../../../test/helpers/web.ts';
import { childrenOf, parseXml } from '../../../test/helpers/xml.ts';
import { STATEMENT_DOWNLOADS } from './statements.ts';

const appOf = (archive: TestArchive) => testApp(archive, { downloads: STATEMENT_DOWNLOADS });
const QUERIES = ['', '?q=bridge', '?stance=denies&stance=declines', '?naming=named&q=-bridge', '?q=nothing'];

/** Many statements in few articles. */
function large(archive: TestArchive, statements: number): void {
  const each = 500;
  for (let a = 0; a * each < statements; a++) {
    const text = Array.from(
      { length: each },
      (_, i) => `⟦${i + 1}.source Ana Lima⟧ ⟦${i + 1}.cue said⟧ ⟦${i + 1}.content that lane ${a}.${i} is closed⟧.`,
    );
    put(archive, text.join('\n'), { url: `https://herald${a}.example/${a}` });
  }
}

test('every form of a search has all its statements, and says in its head how many these are', async () => {
  using archive = webArchive();
  const app = appOf(archive);
  for (const query of QUERIES) {
    const { total } = (await (await app.get(`/search.json${query}`)).json()) as { total: number };
    const csv = await app.get(`/search.csv${query}`);
    const jsonl = await app.get(`/search.jsonl${query}`);
    const annotations = await app.get(`/search.annotations.jsonld${query}`);
    for (const answer of [csv, jsonl, annotations]) assert.equal(answer.headers.get('x-onrecord-rows'), String(total));
    assert.equal(parseCsv(await csv.text()).length, total + 1, query);
    assert.equal((await jsonl.text()).split('\n').filter(Boolean).length, total);
    const collection = (await annotations.json()) as { total: number; first: { items: unknown[] } };
    assert.deepEqual([collection.total, collection.first.items.length], [total, total]);
    const atom = await app.get(`/search.atom${query}`);
    assert.equal(childrenOf(parseXml(await atom.text()), 'entry').length, total);
  }
});

test('files are attachments of their own type, and can do nothing in a browser', async () => {
  using archive = webArchive();
  const app = appOf(archive);
  const types = {
    csv: /^text\/csv/,
    jsonl: /^application\/jsonl/,
    atom: /^application\/atom\+xml/,
    'annotations.jsonld': /^application\/ld\+json; profile=/,
  };
  for (const [ending, type] of Object.entries(types)) {
    const answer = await app.get(`/search.${ending}`);
    await answer.text();
    assert.match(answer.headers.get('content-type')!, type);
    assert.match(answer.headers.get('content-security-policy')!, /sandbox/);
    if (ending !== 'atom') assert.match(answer.headers.get('content-disposition')!, /^attachment; filename="[\w.]+"$/);
  }
});

test('thousands of statements come in small pieces, each once', async () => {
  using archive = testArchive();
  large(archive, 3000);
  const answer = await appOf(archive).get('/search.csv');
  const reader = answer.body!.getReader();
  let [text, largest] = ['', 0];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    largest = Math.max(largest, value.length);
    text += Buffer.from(value).toString();
  }
  const [, ...rows] = parseCsv(text);
  assert.equal(rows.length, 3000);
  const statement = parseCsv(text)[0]!.indexOf('statement');
  assert.equal(new Set(rows.map((row) => row[statement])).size, 3000);
  assert.deepEqual(rows.at(-1)!.slice(0, 2), ['3000', '3000']);
  assert.ok(largest < 80_000, `${largest} bytes at once`);
});

test('rows that are missing are said loudly: a last line, and an answer that breaks off', async () => {
  using archive = webArchive();
  const app = appOf(archive);
  renameSync(join(archive.folder, 'warc'), join(archive.folder, 'gone'));
  for (const [ending, last] of [
    ['csv', /^INCOMPLETE,"?The export is not whole: 0 of \d/m],
    ['jsonl', /^\{"incomplete":"The export is not whole/m],
  ] as const) {
    const reader = (await app.get(`/search.${ending}`)).body!.getReader();
    assert.match(Buffer.from((await reader.read()).value!).toString(), last);
    await assert.rejects(reader.read(), /not whole/);
  }
});

test('more downloads at once than the archive can bear are asked to wait, and room is given back', async () => {
  using archive = testArchive();
  large(archive, 500);
  const app = appOf(archive);
  const open: ReadableStreamDefaultReader[] = [];
  for (let n = 0; n < 6; n++) {
    const reader = (await app.get('/search.csv')).body!.getReader();
    await reader.read();
    open.push(reader);
  }
  const refused = await app.get('/search.csv');
  assert.deepEqual([refused.status, refused.headers.get('retry-after')], [503, '30']);
  await Promise.all(open.map((reader) => reader.cancel()));
  assert.equal((await app.get('/search.csv')).status, 200);
});

test('an article has its own collection; one that is not there has none', async () => {
  using archive = webArchive();
  const app = appOf(archive);
  const { key } = archive.sql('select key from article order by id limit 1').get() as { key: string };
  const collection = (await (await app.get(`/articles/${key}/annotations.jsonld`)).json()) as {
    total: number;
    id: string;
  };
  assert.equal(collection.total, 3);
  assert.match(collection.id, new RegExp(`/articles/${key}/annotations\\.jsonld$`));
  assert.equal((await app.get('/articles/nothing/annotations.jsonld')).status, 404);
  assert.equal((await app.get('/search.csv?stance=lies')).status, 400);
});
