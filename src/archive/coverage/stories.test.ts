import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testArchive } from '../../../test/helpers/archive.ts';
import { done, me } from '../../../test/helpers/review.ts';
import { told } from '../../../test/helpers/stories.ts';
import { openArchive } from '../archive.ts';
import { joinStories, putApart, undoCoverage } from './acts.ts';
import { reasonsFor, storiesOf, storyCursor, storyOf, storyOfArticle } from './stories.ts';

function twoEvents() {
  const archive = testArchive();
  const fire = [0, 1].map((n) => told(archive, 'fire', n));
  const vote = [4, 5].map((n) => told(archive, 'vote', n));
  fire.push(told(archive, 'fire', 2));
  return { archive, fire, vote, [Symbol.dispose]: () => archive[Symbol.dispose]() };
}

test('articles of one event are one story, named after the first of them', () => {
  using made = twoEvents();
  const { archive, fire, vote } = made;
  const list = storiesOf(archive);
  assert.deepEqual(
    list.map(({ key, articles, outlets }) => [key, articles, outlets]),
    [
      [fire[0], 3, 3],
      [vote[0], 2, 2],
    ],
  );
  assert.ok(list[0]!.about.includes('Porto Alto') && list[0]!.about.includes('Ana Lima'), list[0]!.about.join());
  assert.match(list[0]!.headline!, /^Fire at Acme depot/);
  assert.equal(storyOfArticle(archive, fire[2]!)?.key, fire[0]);
  assert.ok(reasonsFor(archive, fire[2]!).some(({ text, articles }) => text === 'Porto Alto' && articles === 2));
  assert.deepEqual(reasonsFor(archive, 'nowhere'), []);
  assert.deepEqual(
    storyOf(archive, fire[0]!)
      ?.articles.map(({ key }) => key)
      .sort(),
    [...fire].sort(),
  );
});

test('the list goes on where it ended, and can be asked for an outlet, words and a size', () => {
  using made = twoEvents();
  const { archive, fire, vote } = made;
  const keys = (query: Parameters<typeof storiesOf>[1]) => storiesOf(archive, query).map(({ key }) => key);
  const [first] = storiesOf(archive, { limit: 1 });
  assert.deepEqual(keys({ limit: 1, before: storyCursor(first!) }), [vote[0]]);
  assert.deepEqual(keys({ before: storyCursor(storiesOf(archive)[1]!) }), []);
  assert.deepEqual(keys({ publisher: 'outlet 5' }), [vote[0]]);
  assert.deepEqual(keys({ publisher: 'Nobody' }), []);
  assert.deepEqual(keys({ words: 'acme depot' }), [fire[0]]);
  assert.deepEqual(keys({ words: '-depot' }), [vote[0]]);
  assert.deepEqual(keys({ least: 3 }), [fire[0]]);
});

test('a story that was joined into another leads there, and back when that is undone', () => {
  using made = twoEvents();
  const { archive, fire, vote } = made;
  const entry = done(joinStories(archive, [vote[0]!, fire[0]!], me));
  assert.equal(storyOf(archive, vote[0]!)?.story.key, fire[0]);
  assert.equal(storyOf(archive, vote[0]!)?.story.articles, 5);
  assert.equal(storyOfArticle(archive, vote[1]!)?.key, fire[0]);
  done(undoCoverage(archive, entry.id, me));
  assert.deepEqual(
    storiesOf(archive).map(({ key, articles }) => [key, articles]),
    [
      [fire[0], 3],
      [vote[0], 2],
    ],
  );
});

test('the founder that was put apart leaves its story the name, and its key leads to its own', () => {
  using made = twoEvents();
  const { archive, fire } = made;
  done(putApart(archive, fire[0]!, null, me));
  assert.equal(storyOf(archive, fire[0]!)?.story.articles, 2);
  const own = storyOfArticle(archive, fire[0]!)!;
  assert.notEqual(own.key, fire[0]);
  assert.equal(own.articles, 1);
  done(joinStories(archive, [own.key, fire[0]!], me));
  assert.equal(storyOf(archive, own.key)?.story.key, storyOfArticle(archive, fire[1]!)?.key);
});

test('what another process takes in is in the stories of this one', () => {
  using made = twoEvents();
  const { archive, fire } = made;
  const other = openArchive(archive.folder);
  const theirs = told(other, 'fire', 3);
  const ours = told(archive, 'fire', 6);
  const again = told(other, 'fire', 7);
  for (const key of [theirs, ours, again]) assert.equal(storyOfArticle(archive, key)?.key, fire[0]);
  done(joinStories(other, [fire[0]!, storiesOf(archive)[1]!.key], me));
  assert.equal(storyOfArticle(archive, told(archive, 'vote', 8))?.key, fire[0]);
  other.close();
});

test('what another process founded is joined by what comes here', () => {
  using archive = testArchive();
  told(archive, 'fire', 0);
  const other = openArchive(archive.folder);
  const founder = told(other, 'vote', 4);
  assert.equal(storyOfArticle(archive, told(archive, 'vote', 5))?.key, founder);
  other.close();
});

test('a story that a transaction took back is founded again by the next', () => {
  using archive = testArchive();
  told(archive, 'fire', 0);
  assert.throws(() =>
    archive.transaction(() => {
      told(archive, 'vote', 4);
      throw new Error('no room');
    }),
  );
  const founder = told(archive, 'vote', 5);
  assert.equal(storyOfArticle(archive, founder)?.key, founder);
});

test('what a transaction took back is in no story', () => {
  using made = twoEvents();
  const { archive, fire } = made;
  assert.throws(() =>
    archive.transaction(() => {
      told(archive, 'vote', 9);
      told(archive, 'fire', 9);
      throw new Error('no room');
    }),
  );
  assert.equal(storyOf(archive, fire[0]!)?.story.articles, 3);
  assert.equal(storyOfArticle(archive, told(archive, 'fire', 3))?.key, fire[0]);
});

test('no key, cursor or word of a stranger brings anything down', () => {
  using made = twoEvents();
  const { archive } = made;
  for (const key of ['', '~', "'; drop table story --", '\0', '\ud800', 'x'.repeat(1e5), '%', '__proto__']) {
    assert.equal(storyOf(archive, key), null);
    assert.equal(storyOfArticle(archive, key), null);
    assert.ok(Array.isArray(storiesOf(archive, { before: key, words: key, publisher: key, limit: -1 })));
    assert.equal(joinStories(archive, [key, key], me).ok, false);
    assert.equal(putApart(archive, key, key, me).ok, false);
    assert.equal(undoCoverage(archive, key, me).ok, false);
  }
  archive.sql("insert into story values ('a', 'b', 0, '', ''), ('b', 'a', 0, '', '')").run();
  assert.equal(storyOf(archive, 'a'), null);
});
