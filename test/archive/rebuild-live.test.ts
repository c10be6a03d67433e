import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openArchive } from '../../src/archive/archive.ts';
import { articleView, recentArticles } from '../../src/archive/articles/article.ts';
import { searchStatements } from '../../src/archive/search/search.ts';
import { check } from '../../src/archive/store/check.ts';
import { rebuild } from '../../src/archive/store/rebuild.ts';
import { recover } from '../../src/archive/store/recover.ts';
import { added, fetched, type TestArchive, testArchive } from '../helpers/archive.ts';
import { markedRecord } from '../helpers/marked-record.ts';

function put(archive: TestArchive | ReturnType<typeof openArchive>, n: number): void {
  const url = `https://herald.example/${n}`;
  const text = `⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content the bridge number ${n} stays⟧. And so on.`;
  added(archive, fetched(url, `<p>${n}</p>`, '2026-03-02T08:00:00.000Z'), markedRecord(text, { url }));
}

test('while one process makes the index anew, another reads the old one, then the new one, and writes', async () => {
  using archive = testArchive();
  for (let n = 1; n <= 8; n++) put(archive, n);
  const other = openArchive(archive.folder);
  const seen = () => {
    for (const { key } of recentArticles(other)) assert.ok(articleView(other, key));
    return searchStatements(other, { words: 'bridge' }).total;
  };
  assert.equal(seen(), 8);
  const during: number[] = [];
  const again = rebuild(archive, () => during.push(seen()));
  for (let n = 0; n < 5; n++) {
    await new Promise(setImmediate);
    during.push(seen());
  }
  await again;
  assert.deepEqual([...new Set(during)], [8]);
  assert.equal(seen(), 8);
  put(other, 9);
  assert.equal(seen(), 9);
  assert.equal(searchStatements(archive, { words: 'bridge' }).total, 9);
  assert.deepEqual((await check(archive)).findings, []);
  other.close();
});

test('two processes that start where a third was killed take its capture in once', async () => {
  using archive = testArchive();
  put(archive, 1);
  put(archive, 2);
  const { start } = archive.sql('select start from capture where id = 2').get() as { start: number };
  archive.exec(`pragma foreign_keys = off; delete from capture where id = 2; delete from article where id = 2;
    delete from article_url where article_id = 2; delete from revision where id = 2; delete from reading where id = 2;
    delete from statement where revision_id = 2; delete from statement_block where revision_id = 2;
    update warc_file set length = ${start}; pragma foreign_keys = on`);
  const [a, b] = [openArchive(archive.folder), openArchive(archive.folder)];
  const first = recover(a);
  b.exec('pragma busy_timeout = 0');
  // The lock is taken: this one would wait, and then find nothing to do.
  await assert.rejects(recover(b), { code: 'busy' });
  assert.deepEqual(
    (await first).map(({ captures, readings }) => [captures, readings]),
    [[1, 1]],
  );
  assert.deepEqual(await recover(b), []);
  assert.equal(recentArticles(b).length, 2);
  assert.deepEqual((await check(b)).findings, []);
  a.close();
  b.close();
});
