import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOf } from './words.ts';

const CASES: readonly (readonly [string, string])[] = [
  ['The well-known U.S. senator, 62, left.', 'The well-known U.S. senator , 62 , left .'],
  ['Mr. Sand didn’t say; B. Moor did.', 'Mr. Sand didn’t say ; B. Moor did .'],
  // A subject and its auxiliary are two words, a possessive is one.
  ['He’s said I’ve seen Lima’s plan.', 'He ’s said I ’ve seen Lima’s plan .'],
  ['The players’ union (AT&T) paid $3,000.', 'The players’ union ( AT&T ) paid $ 3,000 .'],
];

for (const [text, words] of CASES)
  test(text, () => {
    const found = wordsOf(text, { start: 0, end: text.length });
    assert.equal(found.map((w) => w.text).join(' '), words);
    for (const w of found) assert.equal(text.slice(w.start, w.end), w.text);
  });

test('places count from the start of the text', () => {
  assert.deepEqual(wordsOf('One Two’s', { start: 4, end: 9 }), [{ start: 4, end: 9, text: 'Two’s', low: "two's" }]);
});
