import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashed, hashingLinker, numbers, storyTold } from '../../../test/helpers/claim-linker.ts';
import { candidates, judge } from './judge.ts';

test('pairs below the least likeness are not looked at', () => {
  const vectors = [hashed(['rain']), hashed(['rain']), hashed(['fire'])];
  assert.deepEqual(candidates(vectors, 0.9).pairs, [[0, 1]]);
  assert.equal(candidates(vectors, -1).pairs.length, 3);
  assert.deepEqual(candidates([], 0).pairs, []);
});

test('pairs of a large story are bounded, each once, and the most alike ones are among them', () => {
  const next = numbers(2);
  const words = Array.from({ length: 60 }, (_, n) => `word${n}`);
  const vectors = Array.from({ length: 1000 }, () => hashed([1, 2, 3, 4].map(() => words[Math.floor(next() * 60)]!)));
  vectors.push(hashed(['rain']), hashed(['rain']));
  const { pairs, of } = candidates(vectors, 0);
  assert.ok(pairs.length < 300_000);
  assert.ok(of[1000]!.has(1001));
  assert.equal(new Set(pairs.map(([i, j]) => i * 2000 + j)).size, pairs.length);
  assert.ok(pairs.every(([i, j]) => i < j));
});

test('every pair has a probability and what was weighed', () => {
  const { sides, assertions, readings } = storyTold(
    'The bridge in Porto Alto fell. Ten people were hurt there.',
    'A bridge in Porto Alto fell. The mayor Cy Moor resigned.',
  );
  const vectors = assertions.map(({ reading, content }) =>
    hashed(readings[reading]!.article.text.slice(content[0]!.start, content[0]!.end).toLowerCase().split(/\W+/)),
  );
  const { table, probability, features, weigh } = judge(sides, vectors, { ...hashingLinker().numbers, least: -1 });
  assert.equal(probability.length, table.pairs.length);
  table.pairs.forEach(([i, j], n) => {
    assert.equal(probability[n]! > 0.5, i === 0 && j === 2);
    assert.ok(features[n]!.every(Number.isFinite));
    assert.equal(weigh(features[n]!).length, features[n]!.length);
  });
});
