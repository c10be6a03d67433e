import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numbers, stump } from '../../../test/helpers/claim-linker.ts';
import { type Boosted, boostedScore, contributions, type Tree } from './boosted.ts';

/** Asks feature 0, and where that is large, feature 2. */
const DEEP: Tree = {
  feature: [0, -1, 2, -1, -1],
  threshold: [0.5, 0, 10, 0, 0],
  left: [1, 0, 3, 0, 0],
  right: [2, 0, 4, 0, 0],
  value: [0.25, -1, 1.5, 1, 3],
};
const LEAF: Tree = { feature: [-1], threshold: [0], left: [0], right: [0], value: [0.125] };
const TWO: Boosted = { bias: -0.5, trees: [DEEP, stump(1, 0).trees[0]!, LEAF] };

test('it goes left where the value is at most the threshold', () => {
  assert.equal(boostedScore(TWO, [0.5, 0, 0]), -0.5 - 1 - 4 + 0.125);
  assert.equal(boostedScore(TWO, [0.6, 0, 10]), -0.5 + 1 - 4 + 0.125);
  assert.equal(boostedScore(TWO, [0.6, 1, 11]), -0.5 + 3 + 4 + 0.125);
});

test('without trees the score is the bias, and nothing is weighed', () => {
  assert.equal(boostedScore({ bias: 2, trees: [] }, []), 2);
  assert.deepEqual([...contributions({ bias: 2, trees: [] }, [], 2)], [0, 0]);
});

test('each feature is given the changes at the steps that asked for it', () => {
  assert.deepEqual([...contributions(TWO, [0.6, 1, 11], 4)], [1.25, 5, 1.5, 0]);
  assert.deepEqual([...contributions(TWO, [0, 1, 11], 4)], [-1.25, 5, 0, 0]);
});

test('contributions sum to the score without the bias and what the roots expect', () => {
  const next = numbers(3);
  const expected = TWO.bias + TWO.trees.reduce((sum, t) => sum + t.value[0]!, 0);
  for (let n = 0; n < 50; n++) {
    const row = [next(), next() - 0.5, next() * 20];
    const sum = contributions(TWO, row, 3).reduce((a, b) => a + b, 0);
    assert.ok(Math.abs(sum - (boostedScore(TWO, row) - expected)) < 1e-12);
  }
});

test('a value that is none goes right, and the walk ends', () => {
  assert.equal(boostedScore(TWO, [Number.NaN]), -0.5 + 3 + 4 + 0.125);
});
