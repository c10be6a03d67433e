import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codePoints, utf16Offsets } from './offsets.ts';

const TEXTS = [
  '',
  'plain',
  '😀',
  'a😀b',
  '😀😀',
  'x😀y😀😀z',
  'lone \ud83d high',
  'lone \ude00 low',
  '\ud83d\ud83d\ude00\ude00',
];

test('code points agree with the iterator of the string, both ways', () => {
  for (const text of TEXTS) {
    const toPoints = codePoints(text);
    const toUnits = utf16Offsets(text);
    let unit = 0;
    let point = 0;
    for (const c of text) {
      assert.equal(toPoints(unit), point, text);
      assert.equal(toUnits(point), unit, text);
      unit += c.length;
      point += 1;
    }
    assert.equal(toPoints(text.length), point);
    assert.equal(toUnits(point), text.length);
  }
});

test('an offset inside a pair counts as its end', () => {
  assert.equal(codePoints('a😀b')(2), 2);
});
