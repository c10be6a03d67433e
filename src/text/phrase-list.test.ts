import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folded, ONCE } from './patterns.ts';
import { phraseList } from './phrase-list.ts';

test('the longest phrase at a place, whole words only', () => {
  const at = phraseList('act, take part/on, take,\n  crack down');
  for (const [low, from, end] of [
    ['act now', 0, 3],
    ['to act', 3, 6],
    ['actor', 0, -1],
    ['take part', 0, 9],
    ['take parts', 0, 4],
    ['take', 0, 4],
    ['crack', 0, -1],
    ['crack down.', 0, 10],
    ['', 0, -1],
  ] as const)
    assert.equal(at(low, from), end, low);
});

test('folded text is as long as before', () => {
  for (const text of ['Ana LIMA’S', 'İzmir', 'ÅNGSTRÖM', '𝐀b']) assert.equal(folded(text).length, text.length, text);
  assert.equal(folded('Ana ÉMILE'), 'ana émile');
});

test('a pattern with ONCE matches the same', () => {
  assert.equal(new RegExp(`will ${ONCE}(?:go|stay)`).exec('he will stay')?.[0], 'will stay');
});
