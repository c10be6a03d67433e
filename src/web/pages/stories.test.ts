import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type TestArchive, testArchive } from '../../../test/helpers/archive.ts';
import { told } from '../../../test/helpers/stories.ts';
import { testApp } from '../../../test/helpers/web.ts';
import { storyOfArticle } from '../../archive/coverage/stories.ts';

function twoEvents(): TestArchive & { readonly vote: string } {
  const archive = testArchive();
  const vote = told(archive, 'vote', 9);
  told(archive, 'fire', 0);
  told(archive, 'fire', 1);
  return { ...archive, vote };
}

test('stories of two articles or more are listed, the others where they are asked for', async () => {
  using archive = twoEvents();
  const app = testApp(archive);
  const counts = async (query: string): Promise<number[]> =>
    ((await (await app.get(`/stories.json${query}`)).json()) as { stories: { articles: number }[] }).stories.map(
      ({ articles }) => articles,
    );
  assert.deepEqual(await counts(''), [2]);
  assert.deepEqual(await counts('?single=true'), [2, 1]);
  assert.deepEqual(await counts('?single=true&q=pension'), [1]);
  assert.deepEqual(await counts('?publisher=Outlet+1'), [2]);
  assert.deepEqual(await counts('?publisher=Outlet+9'), []);
  const page = await (await app.get('/stories')).text();
  assert.match(page, /2 articles, 2 outlets, \d origins?/);
  assert.match(await (await app.get('/stories?q=nothing+like+it')).text(), /No story like that/);
});

test('more than a page of stories goes on where it stopped', async () => {
  using archive = testArchive();
  for (let i = 0; i < 33; i++) {
    const [a, b] = ['klmnoprstvw'[i % 11]!, 'aei'[Math.floor(i / 11)]!];
    const word = `${b}${a}${b}${a}${b}`;
    told(archive, 'fire', i, {
      headline: `${word}x ${word}z`,
      marked: `⟦1.source Q${word}⟧ ⟦1.cue said⟧ ⟦1.content ${word}t ${word}s ${word}p⟧.`,
    });
  }
  const app = testApp(archive);
  const first = (await (await app.get('/stories.json?single=true')).json()) as {
    stories: { key: string }[];
    next: string;
  };
  assert.equal(first.stories.length, 30);
  const page = await (await app.get('/stories?single=true')).text();
  const href = /rel="next" href="([^"]+)"/.exec(page)![1]!.replaceAll('&amp;', '&');
  const second = (await (await app.get(href.replace('/stories?', '/stories.json?'))).json()) as typeof first;
  const keys = new Set([...first.stories, ...second.stories].map(({ key }) => key));
  assert.equal(keys.size, first.stories.length + second.stories.length);
  assert.equal(second.next, null);
});

test('an article names its story where others tell it too, and so does the first page', async () => {
  using archive = twoEvents();
  const app = testApp(archive);
  const fire = (archive.sql("select key from article where headline like 'Fire%' limit 1").get() as { key: string })
    .key;
  const story = storyOfArticle(archive, fire)!.key;
  const page = await (await app.get(`/articles/${fire}`)).text();
  assert.match(page, new RegExp(`Part of the story <a href="/stories/${story}">[\\s\\S]*2 articles, 2 outlets`));
  assert.doesNotMatch(await (await app.get(`/articles/${archive.vote}`)).text(), /Part of the story/);
  assert.match(await (await app.get('/')).text(), new RegExp(`Told by several[\\s\\S]*href="/stories/${story}"`));
});
