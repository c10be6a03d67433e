import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testApp, webArchive } from '../../../test/helpers/web.ts';

test('the first page tells what came in, what changed, who was heard, what was not read and what comes next', async () => {
  using archive = webArchive();
  const data = (await (await testApp(archive).get('/index.json')).json()) as Record<string, never>;
  const { arrived, changed, heard, unread, next } = data as unknown as {
    arrived: { headline: string }[];
    changed: { revision: number; statements: number; statementsBefore: number }[];
    heard: { since: string; speakers: { name: string; statements: number }[] };
    unread: { url: string; code: string }[];
    next: { url: string }[];
  };
  assert.equal(arrived[1]!.headline, 'Bridge to close on Saturday');
  assert.deepEqual(
    changed.map(({ revision, statements, statementsBefore }) => [revision, statements, statementsBefore]),
    [[2, 3, 2]],
  );
  // Seven days before the last article came, not before now.
  assert.equal(heard.since, '2026-02-23T08:02:00.000Z');
  assert.ok(heard.speakers.some(({ name, statements }) => name === 'Bo Sand' && statements === 1));
  assert.deepEqual(
    unread.map(({ url, code }) => [url, code]),
    [['https://herald.example/404', 'http-status']],
  );
  assert.deepEqual(
    next.map(({ url }) => url),
    ['https://herald.example/feed'],
  );
});

test('a change leads to what changed, and the day to its articles', async () => {
  using archive = webArchive();
  const page = await (await testApp(archive).get('/')).text();
  assert.match(page, /href="\/articles\/[0-9a-f]+\/revisions\/2\/changes"/);
  assert.match(page, /href="\/articles\?day=2026-03-02"><time datetime="2026-03-02">Monday, 2 March 2026</);
});

test('what the archive is can be counted', async () => {
  using archive = webArchive();
  const about = (await (await testApp(archive).get('/about.json')).json()) as {
    id: string;
    totals: Record<string, number>;
    agreement: { field: string; looked: number; agreed: number }[];
    sizes: Record<string, number>;
  };
  assert.equal(about.id, archive.id);
  assert.deepEqual(
    [about.totals.articles, about.totals.revisions, about.totals.statements, about.totals.unread],
    [2, 3, 4, 1],
  );
  assert.deepEqual(about.agreement[0], { field: 'statement', looked: 1, agreed: 1 });
  assert.ok(about.sizes.warcBytes! > 1000 && about.sizes.indexBytes! > 1000);
});
