import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotations } from '../text/quotations.ts';
import { isScareQuote } from './scare-quotes.ts';

const scare = (text: string): boolean[] =>
  quotations(text, [{ start: 0, end: text.length }]).map((q) => isScareQuote(q, text));

test('a word or a name in marks is nobody’s statement', () => {
  for (const text of [
    'The so-called “experts” left.',
    'Robert “Bobby” Lima left.',
    'They saw “Hamlet” in May.',
    'a plan for “smart cities” in Asia',
  ])
    assert.deepEqual(scare(text), [true], text);
});

test('speech is not, however short', () => {
  for (const text of [
    '“No,” she said.',
    'She said “no” to them.',
    'Her answer: “never”',
    '“Stop!”',
    'She said “we will not go” to them.',
  ])
    assert.deepEqual(scare(text), [false], text);
});
