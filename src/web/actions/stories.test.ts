import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testArchive } from '../../../test/helpers/archive.ts';
import { send } from '../../../test/helpers/review-web.ts';
import { told } from '../../../test/helpers/stories.ts';
import { threeArticles } from '../../../test/helpers/story-coverage.ts';
import { testApp } from '../../../test/helpers/web.ts';
import { coverageOf } from '../../archive/coverage/coverage-of.ts';
import { storiesOf, storyOfArticle } from '../../archive/coverage/stories.ts';
import { claimKey } from '../../coverage/claims/claim-key.ts';

const location = (answer: Response): string => answer.headers.get('location') ?? '';

test('an article is put into a story of its own from the page of its story, and back by the undo there', async () => {
  using archive = testArchive();
  const [first, second] = [told(archive, 'fire', 0), told(archive, 'fire', 1)];
  const story = storyOfArticle(archive, first)!.key;
  assert.equal(storyOfArticle(archive, second)!.key, story);
  const web = testApp(archive, { services: { coverage: (key) => coverageOf(archive, key, null) } });
  const moved = await send(web, `/stories/${story}`, '/stories/move', { article: second, why: 'another fire' });
  assert.equal(moved.status, 303);
  assert.notEqual(storyOfArticle(archive, second)!.key, story);
  const back = location(moved);
  const log = await (await web.get('/log')).text();
  assert.match(log, /put apart from a story/);
  assert.match(log, /action="\/review\/undo"/);
  assert.match(back, /^\/stories\/\w+\?done=/);
  assert.equal((await send(web, back, '/review/undo')).status, 303);
  assert.equal(storyOfArticle(archive, second)!.key, story);
});

test('two stories become one, and a story joined with itself is a problem', async () => {
  using archive = testArchive();
  const [fire, vote] = [told(archive, 'fire', 0), told(archive, 'vote', 1)];
  assert.equal(storiesOf(archive).length, 2);
  const web = testApp(archive, { services: { coverage: (key) => coverageOf(archive, key, null) } });
  const path = `/stories/${storyOfArticle(archive, vote)!.key}`;
  const joined = await send(web, path, '/stories/join', { with: storyOfArticle(archive, fire)!.key });
  assert.equal(joined.status, 303);
  assert.deepEqual(
    storiesOf(archive).map(({ articles }) => articles),
    [2],
  );
  assert.equal((await web.get(location(joined))).status, 200);
  const again = await web.post('/stories/join', { story: fire, with: fire });
  assert.equal(again.status, 422);
});

test('a member is cut from its claim, a statement found by its words joined to it: an entry of the log each', async () => {
  using archive = testArchive();
  const { found, wire, copy, own } = threeArticles(archive);
  const web = testApp(archive, { services: { coverage: async () => found } });
  const path = `/stories/${found.story.key}/claims/${claimKey(found.coverage.claims[0]!)}`;
  const cut = await send(web, path, '/claims/cut', { why: 'another bridge' });
  assert.equal(cut.status, 303);
  const joined = await send(web, `${path}?find=anybody`, '/claims/join');
  assert.equal(joined.status, 303);
  const entries = archive.sql("select kind, article from log_entry where kind like 'claim-%' order by seq").all();
  assert.deepEqual(
    entries.map((entry) => ({ ...entry })),
    [
      { kind: 'claim-cut', article: copy.key },
      { kind: 'claim-join', article: wire.key },
    ],
  );
  const page = await (await web.get(`${path}?find=anybody`)).text();
  assert.ok(page.includes(`name="withArticle" value="${own.key}"`));
  assert.equal((await web.post('/claims/cut', { article: wire.key, start: '1', end: '5' })).status, 422);
  assert.equal((await web.post('/claims/cut', { article: wire.key, start: 'x' })).status, 400);
});

test('nothing is done without the token of the page', async () => {
  using archive = testArchive();
  const article = told(archive, 'fire', 0);
  const web = testApp(archive);
  for (const path of ['/stories/move', '/stories/join', '/review/undo', '/claims/cut', '/claims/join'])
    assert.equal((await web.post(path, { csrf: 'none', article })).status, 403, path);
});
