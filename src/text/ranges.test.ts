import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Range } from '../record/article.ts';
import { firstEndingAfter, firstWhere, lastStartingAt, overlap, touches, unionOf, within } from './ranges.ts';

const range = (start: number, end: number): Range => ({ start, end });
const SORTED = [range(2, 4), range(6, 9), range(9, 12)];

test('a union is sorted and disjoint; ranges that only meet stay apart', () => {
  assert.deepEqual(unionOf([range(6, 8), range(2, 4), range(3, 5), range(8, 9), range(2, 3)]), [
    range(2, 5),
    range(6, 8),
    range(8, 9),
  ]);
  assert.deepEqual(unionOf([]), []);
});

test('ranges are half-open', () => {
  assert.ok(!overlap(range(1, 2), range(2, 3)));
  assert.ok(overlap(range(1, 3), range(2, 3)));
  assert.ok(!touches(SORTED, range(4, 6)));
  assert.ok(touches(SORTED, range(3, 6)));
  assert.ok(touches(SORTED, range(11, 20)));
  assert.ok(!touches(SORTED, range(12, 20)));
});

test('within: those that lie in it whole', () => {
  assert.deepEqual(within(SORTED, range(0, 9)), [range(2, 4), range(6, 9)]);
  assert.deepEqual(within(SORTED, range(3, 11)), [range(6, 9)]);
  assert.deepEqual(within(SORTED, range(12, 20)), []);
});

test('places in a list', () => {
  assert.deepEqual(
    [0, 4, 8, 9, 12].map((at) => firstEndingAfter(SORTED, at)),
    [0, 1, 1, 2, 3],
  );
  assert.deepEqual(
    [0, 2, 5, 6, 20].map((at) => lastStartingAt(SORTED, at)),
    [0, 0, 0, 1, 2],
  );
  assert.equal(
    firstWhere(0, () => true),
    0,
  );
});
