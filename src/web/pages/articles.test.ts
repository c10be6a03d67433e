import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testArchive } from '../../../test/helpers/archive.ts';
import { put } from '../../../test/helpers/review.ts';
import { testApp, webArchive } from '../../../test/helpers/web.ts';
import { findArticles } from './articles-query.ts';

const ALL = { publisher: null, language: null, range: null, after: null };

test('a list is gone through page by page: every article once, also where many came in at one time', () => {
  using archive = testArchive();
  for (let i = 0; i < 12; i++)
    put(archive, `⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content that it was number ${i}, ${'x'.repeat(i)}⟧.`, {
      url: `https://herald.example/${i}`,
    });
  archive.sql("update article set first_seen = '2026-03-02T08:00:00.000Z' where id % 3 <> 0").run();
  const seen: string[] = [];
  for (let after: string | null = null; ; after = seen.at(-1)!) {
    const found = findArticles(archive, { ...ALL, after }, 5);
    seen.push(...found.map((a) => a.key));
    if (found.length < 5) break;
  }
  assert.equal(seen.length, 12);
  assert.equal(new Set(seen).size, 12);
});

interface Data {
  readonly articles: readonly {
    readonly headline: string;
    readonly speakers: readonly { readonly name: string }[];
    readonly statements: number;
  }[];
}

const headlines = async (query: string): Promise<string[]> => {
  using archive = webArchive();
  const data = (await (await testApp(archive).get(`/articles.json${query}`)).json()) as Data;
  return data.articles.map((a) => a.headline.slice(0, 25));
};

test('articles are found by publisher, language and the day they came in', async () => {
  assert.deepEqual(await headlines('?publisher=The+Herald'), ['Bridge to close on Saturd']);
  assert.deepEqual(await headlines('?language=pt'), []);
  assert.equal((await headlines('?language=en')).length, 2);
  assert.equal((await headlines('?day=2026-03-02')).length, 2);
  assert.deepEqual(await headlines('?day=2026-03-01'), []);
});

test('each article says who is on record in its latest revision', async () => {
  using archive = webArchive();
  const { articles } = (await (await testApp(archive).get('/articles.json?publisher=The+Herald')).json()) as Data;
  assert.deepEqual(
    articles[0]!.speakers.map((s) => s.name),
    ['Ana Lima', 'Bo Sand', 'Cy Moor'],
  );
  assert.equal(articles[0]!.statements, 3);
});
