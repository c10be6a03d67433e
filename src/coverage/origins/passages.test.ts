import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sharedPassages } from './passages.ts';

const numbers = new Map<string, number>();
const wordsIn = (text: string) => ({
  words: Int32Array.from(text.split(' '), (w) => {
    if (!numbers.has(w)) numbers.set(w, numbers.size);
    return numbers.get(w)!;
  }),
});
const shared = (a: string, b: string) => {
  const words = a.split(' ');
  return sharedPassages(wordsIn(a), wordsIn(b)).map((p) => words.slice(p.a, p.a + p.length).join(' '));
};

test('passages of four words and more, longest first, in whatever order they stand', () => {
  assert.deepEqual(shared('a b c d e f x g h i j', 'g h i j y a b c d e f'), ['a b c d e f', 'g h i j']);
  assert.deepEqual(shared('a b c x', 'a b c y'), []);
});

test('no word is shared twice', () => {
  assert.deepEqual(shared('a b c d e', 'a b c d e z a b c d e'), ['a b c d e']);
  assert.deepEqual(shared('a b c d e f g', 'a b c d e x d e f g'), ['a b c d e']);
});

test('a refrain of one word is one passage, and found without the square of its length', () => {
  const started = performance.now();
  const found = sharedPassages({ words: new Int32Array(150_000) }, { words: new Int32Array(100_000) });
  assert.deepEqual(found, [{ a: 0, b: 0, length: 100_000 }]);
  assert.ok(performance.now() - started < 3000);
});
