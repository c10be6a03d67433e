import assert from 'node:assert/strict';
import { test } from 'node:test';
import { domainOf, stretchOf } from './bounds.ts';

test('a value is the stretch that its words allow; at least and at most have an open end', () => {
  const of = (bound: 'exact' | 'about' | 'at-least' | 'at-most' | 'range', low: number | null, high: number | null) => {
    const stretch = stretchOf({ bound, low, high });
    return stretch && [stretch.low, stretch.high, stretch.isAbout];
  };
  assert.deepEqual(of('exact', 14, 14), [14, 14, false]);
  assert.deepEqual(of('about', 300, null), [300, 300, true]);
  assert.deepEqual(of('at-least', 12, null), [12, null, false]);
  assert.deepEqual(of('at-most', null, 15), [null, 15, false]);
  assert.deepEqual(of('at-most', 15, null), [null, 15, false]);
  assert.deepEqual(of('range', 5, 3), [3, 5, false]);
  assert.equal(of('exact', null, null), null);
});

test('a unit is brought over into that of the axis', () => {
  assert.deepEqual(stretchOf({ bound: 'exact', low: 2, high: 2 }, 7), { low: 14, high: 14, isAbout: false });
});

test('the axis begins at nought where that leaves room, and holds every end', () => {
  const at = (low: number | null, high: number | null) => ({ low, high, isAbout: false });
  assert.deepEqual(domainOf([at(5, 5), at(null, 100)])[0], 0);
  const [from, to] = domainOf([at(98, 98), at(100, null)]);
  assert.ok(from > 0 && from < 98 && to > 100);
  assert.deepEqual(domainOf([at(4, 4)]), [0, 5]);
  assert.deepEqual(domainOf([at(0, 0)]), [0, 1]);
  const [low, high] = domainOf([at(-4, -4)]);
  assert.ok(low <= -4 && high > low);
});
