import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashed } from '../../../test/helpers/claim-linker.ts';
import { LIKENESS, likenessOf, wholeLikeness } from './likeness.ts';

const SHARP = { slope: 20, middle: 0.5 };
const [RAIN, FIRE, NONE] = [hashed(['it', 'rained', 'hard']), hashed(['the', 'depot', 'burned', 'hard']), hashed([])];

test('it is the same whichever comes first', () => {
  for (const [a, b] of [
    [RAIN, FIRE],
    [RAIN, NONE],
    [FIRE, RAIN],
  ] as const)
    likenessOf(a, b, SHARP).forEach((x, n) => {
      assert.ok(Math.abs(x - likenessOf(b, a, SHARP)[n]!) < 1e-6, `number ${n}`);
    });
});

test('an assertion is wholly like itself', () => {
  const [sum, difference, least, most, whole, , shareOfOne, shareOfOther] = likenessOf(RAIN, RAIN, SHARP);
  for (const one of [sum! / 2, least, most, whole, shareOfOne, shareOfOther]) assert.ok(Math.abs(one! - 1) < 0.02);
  assert.ok(Math.abs(difference!) < 1e-6);
  assert.ok(likenessOf(RAIN, FIRE, SHARP)[0]! < sum!);
});

test('one without words gives numbers as any other', () => {
  for (const [a, b] of [
    [NONE, NONE],
    [NONE, RAIN],
    [RAIN, NONE],
  ] as const) {
    const found = likenessOf(a, b, SHARP);
    assert.equal(found.length, LIKENESS);
    assert.ok(found.every(Number.isFinite));
    assert.equal(wholeLikeness(a, b), 0);
  }
});
