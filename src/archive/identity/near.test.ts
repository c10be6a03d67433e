import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bandsOf, sameText, shinglesOf } from './near.ts';

/** Sentences that no two of them share: numbered words. */
const text = (from: number, sentences: number): string =>
  Array.from({ length: sentences }, (_, i) =>
    Array.from({ length: 12 }, (_, j) => `word${from + i}x${j}`).join(' '),
  ).join('. ');

const share = (a: string, b: string): boolean => {
  const [x, y] = [shinglesOf(a), shinglesOf(b)];
  const bands = new Set(bandsOf(x));
  return bandsOf(y).some((band) => bands.has(band)) && sameText(x, y);
};

test('an article with a sentence changed, one added and one gone is the same', () => {
  const before = text(0, 20);
  const after = `${text(100, 1)}. ${text(1, 19).replace('word5x3', 'changed')}`;
  assert.ok(share(before, after));
});

test('two articles that share a paragraph of background are two', () => {
  assert.ok(!share(`${text(0, 12)}. ${text(500, 5)}`, `${text(100, 12)}. ${text(500, 5)}`));
});

test('a short piece inside a long one is another article', () => {
  assert.ok(!share(text(0, 6), text(0, 20)));
});

test('texts too short to tell have no bands, and are never the same', () => {
  assert.deepEqual(bandsOf(shinglesOf('No comment.')), []);
  assert.ok(!sameText(shinglesOf('No comment.'), shinglesOf('No comment.')));
});

test('punctuation and letter case do not count', () => {
  assert.ok(share(text(0, 20), text(0, 20).toUpperCase().replaceAll('. ', '! — ')));
});
