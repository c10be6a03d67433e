import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type TestArchive, testArchive } from '../../../test/helpers/archive.ts';
import { put } from '../../../test/helpers/review.ts';
import { givenClaim, givenCoverage, origin, threeArticles } from '../../../test/helpers/story-coverage.ts';
import { HOSTILE, testApp } from '../../../test/helpers/web.ts';
import type { StoryCoverage } from '../../archive/coverage/types.ts';
import type { StoryData } from './story-data.ts';

const appOver = (archive: TestArchive, ...stories: readonly StoryCoverage[]) =>
  testApp(archive, {
    services: { coverage: async (key) => stories.find(({ story }) => story.key === key) ?? null },
  });

test('a story shows its claims by how they stand, with who and in how many origins', async () => {
  using archive = testArchive();
  const { found } = threeArticles(archive);
  const page = await (await appOver(archive, found).get(`/stories/${found.story.key}`)).text();
  assert.match(page, /3 articles by 3 outlets, from 2 independent origins/);
  assert.match(
    page,
    /Denied by somebody <[\s\S]*that 40 people were hurt on it[\s\S]*said by <bdi>officials<\/bdi> <span class="count">2 outlets, 1 origin<[\s\S]*denied by <b><bdi>Bo Sand[\s\S]*no comment from <b><bdi>Acme/,
  );
  assert.match(page, /One against the other[\s\S]*class="both"/);
  assert.match(
    page,
    /On record in several origins[\s\S]*said by <b><bdi>Ana Lima<\/bdi><\/b> and <i><bdi>The Courier<\/bdi><\/i> itself/,
  );
});

test('origins are a tree: under the first text its copy, what it cut and added, the words that show it', async () => {
  using archive = testArchive();
  const { found, wire, copy } = threeArticles(archive);
  const page = await (await appOver(archive, found).get(`/stories/${found.story.key}`)).text();
  assert.match(
    page,
    /credited to <b><bdi>Coast Wire[\s\S]*Bridge closed[\s\S]*Chaos at the bridge[\s\S]*cuts 2 sentences, adds 1 sentence/,
  );
  assert.match(page, /<del>The bridge was built in 1911\.<\/del>[\s\S]*<ins>Readers have sent us/);
  assert.ok(page.includes(`/compare?a=${wire.key}&amp;b=${copy.key}`));
});

test('who is missing: silent with the sentence that tells of it', async () => {
  using archive = testArchive();
  const { found } = threeArticles(archive);
  const data = (await (await appOver(archive, found).get(`/stories/${found.story.key}.json`)).json()) as StoryData;
  const [acme] = data.missing.silent;
  assert.equal(acme?.speaker.label, 'Acme');
  assert.equal(acme?.others, 0);
  assert.equal(acme?.silences[0]?.words.text, 'Acme declined to comment on what Dr Eve Moor had asked.');
});

test('claims are found by words and listed as they came', async () => {
  using archive = testArchive();
  const { found } = threeArticles(archive);
  const app = appOver(archive, found);
  const gists = async (query: string): Promise<string[]> =>
    ((await (await app.get(`/stories/${found.story.key}.json${query}`)).json()) as StoryData).claims.map((c) => c.id);
  assert.deepEqual(await gists('?q=hurt'), ['c2']);
  assert.deepEqual(await gists('?order=time'), ['c1', 'c2', 'c3']);
  assert.match(await (await app.get(`/stories/${found.story.key}?q=nothing`)).text(), /No claim with these words/);
  assert.match(await (await app.get(`/stories/${found.story.key}?order=time`)).text(), /First in <bdi>Coast Wire/);
});

test('there is no story of another key', async () => {
  using archive = testArchive();
  const { found } = threeArticles(archive);
  assert.equal((await appOver(archive, found).get('/stories/none')).status, 404);
  const none = testApp(archive, { services: { coverage: async () => null } });
  assert.equal((await none.get(`/stories/${found.story.key}`)).status, 404);
});

test('sixty articles and two hundred claims are folded, and hostile names stay text', async () => {
  using archive = testArchive();
  const one = put(archive, `⟦1.source ${HOSTILE}⟧ ⟦1.cue said⟧ ⟦1.content ${HOSTILE}⟧.`, {
    headline: HOSTILE,
    publisher: HOSTILE,
  });
  const claims = Array.from({ length: 200 }, (_, i) => givenClaim(`c${i}`, [{ of: one, statement: 0 }]));
  const found = givenCoverage(archive, one.key, claims, [origin('o1', [one.key], { credit: HOSTILE })]);
  const many = Array.from({ length: 60 }, (_, i) => ({ ...found.coverage.articles[0]!, id: `gone${i}`, origin: 'o1' }));
  const big = {
    ...found,
    coverage: {
      ...found.coverage,
      articles: [...found.coverage.articles, ...many],
      origins: [origin('o1', [one.key, ...many.map((a) => a.id)], { credit: HOSTILE })],
    },
  };
  const page = await (await appOver(archive, big).get(`/stories/${one.key}`)).text();
  assert.match(page, /194 more claims/);
  assert.match(page, /48 more copies/);
  assert.doesNotMatch(page, /<script>alert|<img src=x/);
  assert.ok(page.length < 700_000, String(page.length));
});
