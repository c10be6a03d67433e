import assert from 'node:assert/strict';
import { test } from 'node:test';
import { record } from '../../../test/cli/records.ts';
import { added, fetched, type TestArchive, testArchive } from '../../../test/helpers/archive.ts';
import type { RecordedArticle } from '../../record/record.ts';
import { bandsOf, shinglesOf } from '../identity/near.ts';
import { articleView, recentArticles } from './article.ts';

const SITE = 'https://herald.example';
const day = (n: number): string => `2026-03-0${n}T08:00:00.000Z`;

/** A text that shares no five words with that of another number. */
const body = (n: number, sentences = 25): string =>
  Array.from({ length: sentences }, (_, i) => `Road${n}x${i} leads past house${n}x${i} to field${n}x${i}.`).join(' ');

interface Page extends Partial<RecordedArticle> {
  /** What was asked for, where it led to another address. */
  readonly from?: string;
}

/** Key of the article that a page at this path shows. */
function put(archive: TestArchive, path: string, text: string, n: number, { from, ...more }: Page = {}): string {
  const url = SITE + path;
  const to = fetched(url, `<p>${text}</p>${n}`, day(n));
  const exchanges = from ? [...fetched(from, '', day(n), { status: 302 }).exchanges, ...to.exchanges] : to.exchanges;
  const article = { headline: `Headline ${n} of ${path}`, datePublished: null, ...more, url, text };
  const { articleId } = added(archive, { ...to, exchanges }, record({ article }));
  return (archive.sql('select key from article where id = ?').get(articleId) as { key: string }).key;
}

const count = (archive: TestArchive): number => recentArticles(archive).length;

test('a site that gives its home page as the address of every article has as many articles as texts', () => {
  using archive = testArchive();
  for (let n = 1; n <= 5; n++) put(archive, `/${n}`, body(n), n, { canonical: `${SITE}/` });
  assert.equal(count(archive), 5);
  const front = put(archive, '/', body(9), 6);
  assert.equal(count(archive), 6);
  assert.notEqual(front, put(archive, '/7', body(7), 7, { canonical: `${SITE}/` }));
});

test('one fixed address for all articles makes them no single one, in whatever order they come', () => {
  using archive = testArchive();
  put(archive, '/article.html', body(0), 1);
  for (let n = 1; n <= 4; n++) put(archive, `/${n}`, body(n), n + 1, { canonical: `${SITE}/article.html` });
  assert.equal(count(archive), 5);
});

test('an article that was edited a great deal is found again by the address it gives', () => {
  using archive = testArchive();
  const flash = put(archive, '/flash', body(1, 12), 1, { canonical: `${SITE}/story` });
  const story = `${body(1, 8)} ${body(2, 60)}`;
  assert.equal(put(archive, '/story', story, 2), flash);
});

test('canonical links that lead in a circle end', () => {
  using archive = testArchive();
  const a = put(archive, '/a', body(1), 1, { canonical: `${SITE}/b` });
  assert.equal(put(archive, '/b', body(1), 2, { canonical: `${SITE}/a` }), a);
  assert.notEqual(put(archive, '/c', body(3), 3, { canonical: `${SITE}/c` }), a);
});

test('an article that was taken down and leads to the front page is not the front page', () => {
  using archive = testArchive();
  const gone = put(archive, '/gone', body(1), 1);
  const front = put(archive, '/', body(2), 2, { from: `${SITE}/gone` });
  assert.notEqual(front, gone);
  assert.equal(put(archive, '/', body(3), 3), front);
  assert.deepEqual(articleView(archive, gone)!.revisions.length, 1);
});

test('an address that leads to another article every day is of none', () => {
  using archive = testArchive();
  const keys = [1, 2, 3].map((n) => put(archive, `/${n}`, body(n), n, { from: `${SITE}/latest` }));
  assert.equal(new Set(keys).size, 3);
});

test('a new address with the number of the old one is the same article, however its words changed', () => {
  using archive = testArchive();
  const old = put(archive, '/news/10482733-first-reports', body(1), 1);
  assert.equal(
    put(archive, '/news/10482733-what-we-know', body(2), 2, { from: `${SITE}/news/10482733-first-reports` }),
    old,
  );
});

test('a day in the address is no number of an article', () => {
  using archive = testArchive();
  put(archive, '/20260302/a', body(1), 1);
  put(archive, '/20260302/b', body(2), 2, { from: `${SITE}/20260302/a` });
  assert.equal(count(archive), 2);
});

test('another text at a known address is a revision: fronts and live pages are one page that changes', () => {
  using archive = testArchive();
  const keys = [1, 2, 3].map((n) => put(archive, '/latest', body(n), n));
  assert.equal(new Set(keys).size, 1);
  assert.equal(articleView(archive, keys[0]!)!.revisions.length, 3);
});

test('two articles that changed places keep their addresses', () => {
  using archive = testArchive();
  const [a, b] = [put(archive, '/a', body(1), 1), put(archive, '/b', body(2), 1)];
  assert.deepEqual([put(archive, '/a', body(2), 2), put(archive, '/b', body(1), 2)], [a, b]);
});

test('the second page of an article is another page', () => {
  using archive = testArchive();
  put(archive, '/long', body(1), 1);
  put(archive, '/long?page=2', body(2), 1, { canonical: `${SITE}/long` });
  assert.equal(count(archive), 2);
});

test('bulletins over the same words are one each day; the same text of one day is one article', () => {
  using archive = testArchive();
  const bulletin = (n: number): string => `Bulletin of day ${n}. ${body(1, 40)}`;
  for (const n of [1, 3, 5]) put(archive, `/${n}`, bulletin(n), n, { datePublished: `2026-03-0${n}` });
  assert.equal(count(archive), 3);
  put(archive, '/moved', bulletin(5), 6, { datePublished: '2026-03-05T21:00:00+01:00' });
  assert.equal(count(archive), 3);
});

test('an article whose words have changed is known by the new ones under a new address', () => {
  using archive = testArchive();
  const key = put(archive, '/a', body(1), 1);
  put(archive, '/a', body(2), 2);
  assert.equal(put(archive, '/b', body(2), 3), key);
});

test('a page that came through three feeds and a proxy is one article', () => {
  using archive = testArchive();
  const keys = ['https://feeds.example/r/1', 'https://proxy.example/?u=2', `${SITE}/?rss=3`].map((from, n) =>
    put(archive, `/a?utm_source=${n}`, body(1), n + 1, { from }),
  );
  assert.equal(new Set(keys).size, 1);
  assert.equal(recentArticles(archive)[0]!.captures, 3);
});

test('a known article whose file is gone does not stand in the way of others', () => {
  using archive = testArchive();
  put(archive, '/a', body(1), 1, { canonical: `${SITE}/story` });
  archive.sql('update reading set start = start + 1000000').run();
  put(archive, '/b', body(1), 2, { canonical: `${SITE}/story` });
  assert.equal(count(archive), 2);
});

test('among thousands that share its bands a new article is placed as fast as among few', () => {
  using archive = testArchive();
  const timed = (path: string, text: string): number => {
    const started = performance.now();
    put(archive, path, text, 1);
    return performance.now() - started;
  };
  const few = [1, 2, 3].map((n) => timed(`/${n}`, body(n, 60)))[2]!;
  const insert = archive.sql('insert into shingle values (?, ?, ?)');
  // Rows of articles that are not there: only how many are looked at counts here.
  archive.exec('pragma foreign_keys = off');
  archive.transaction(() => {
    for (const band of bandsOf(shinglesOf(body(9, 60))))
      for (let n = 0; n < 20_000; n++) insert.run('herald.example', band, n);
  });
  const many = timed('/9', body(9, 60));
  assert.ok(many < 3 * few + 20, `${many} ms, and ${few} ms among few`);
});
