import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '../../page/read-text.ts';
import { type Fingerprint, MOST_FEATURES } from './fingerprint.ts';
import { fingerprintOf } from './fingerprint-of.ts';
import { openStoryIndex } from './story-index.ts';

const fingerprint = (text: string): Fingerprint => {
  const article = readText(text, {});
  assert.ok(article.ok);
  return fingerprintOf({ id: 'x', article: article.value, statements: [], points: (offset) => offset });
};

test('an article of 100,000 names has a fingerprint of the usual size', () => {
  const names = Array.from({ length: 100_000 }, (_, i) => `Ana Lima${'abcdefghij'[i % 10]}${i.toString(36)}`);
  const { features } = fingerprint(names.join(', '));
  assert.ok(features.length > 0 && features.length <= MOST_FEATURES);
  assert.ok(features.every((f, i) => i === 0 || f.hash > features[i - 1]!.hash));
});

test('10,000 identical articles are one story, and each is placed in bounded work', () => {
  const same = fingerprint(
    'Fire in Mirapol\nA fire destroyed the Hadley paint works in Mirapol, said Di Falk of the fire brigade.',
  );
  const index = openStoryIndex(
    Array.from({ length: 10_000 }, (_, i) => ({ article: `a${i}`, fingerprint: same, story: 'a0' })),
  );
  for (let i = 0; i < 20; i++) assert.equal(index.place(`b${i}`, same).story, 'a0');
  assert.equal(index.membersOf('a0').length, 10_020);
});

test('articles without a word are stories by themselves', () => {
  const empty: Fingerprint = { day: null, features: [] };
  const index = openStoryIndex();
  assert.equal(index.place('a', empty).story, 'a');
  assert.deepEqual(index.place('b', empty), {
    story: 'b',
    score: 1,
    reasons: [],
    changes: [{ article: 'b', from: null, to: 'b' }],
  });
});

test('ids may be anything', () => {
  const index = openStoryIndex();
  const same = fingerprint(
    'Fire in Mirapol\nA fire destroyed the Hadley paint works in Mirapol, said Di Falk of the fire brigade.',
  );
  for (const id of ['__proto__', 'constructor', '', 'a~2', 'story a']) index.place(id, same);
  assert.equal(index.storyOf(''), '__proto__');
  assert.equal(index.size, 5);
});
