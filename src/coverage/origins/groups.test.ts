import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupsOf, type Link } from './groups.ts';

const LIMITS = { least: 0.3, sure: 0.9 };
const among = (members: readonly number[], probability: number): Link[] =>
  members.flatMap((i) => members.filter((j) => j > i).map((j) => ({ i, j, probability })));
const sizes = (links: readonly Link[], size: number) => groupsOf(size, links, LIMITS).map((g) => g.members.length);

test('links are transitive', () => {
  const [group] = groupsOf(3, [...among([0, 1], 0.95), ...among([1, 2], 0.92)], LIMITS);
  assert.deepEqual([group!.members, group!.links.length], [[0, 1, 2], 2]);
});

test('one weak link joins no two big groups, but two articles, and an article to its group where that agrees', () => {
  const two = [...among([0, 1, 2, 3], 0.95), ...among([4, 5, 6, 7], 0.95)];
  assert.deepEqual(sizes([...two, { i: 0, j: 4, probability: 0.5 }], 8), [4, 4]);
  assert.deepEqual(sizes([{ i: 0, j: 1, probability: 0.5 }], 2), [2]);
  const agreed = [0, 1, 2, 3].map((i) => ({ i, j: 4, probability: 0.5 }));
  assert.deepEqual(sizes([...among([0, 1, 2, 3], 0.95), ...agreed], 5), [5]);
});

test('a sure link joins whatever the others say', () => {
  const two = [...among([0, 1, 2, 3], 0.95), ...among([4, 5, 6, 7], 0.95)];
  assert.deepEqual(sizes([...two, { i: 0, j: 4, probability: 0.93 }], 8), [8]);
});

test('a link below the least joins nothing', () => {
  assert.deepEqual(sizes([{ i: 0, j: 1, probability: 0.29 }], 2), [1, 1]);
});
