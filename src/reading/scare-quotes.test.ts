import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotations } from '../text/quotations.ts';
import { isOnlyScare, isScareQuote } from './scare-quotes.ts';

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

test('a content of scare quotes alone is no statement, unless somebody is credited with it', () => {
  const text = 'The so-called “experts” left.';
  const quoted = quotations(text, [{ start: 0, end: text.length }]);
  const content = [{ start: text.indexOf('“'), end: text.indexOf('”') + 1 }];
  assert.equal(isOnlyScare({ source: [], content }, quoted, text), true);
  assert.equal(isOnlyScare({ source: [{ start: 0, end: 3 }], content }, quoted, text), false);
  assert.equal(isOnlyScare({ source: [], content: [...content, { start: 24, end: 28 }] }, quoted, text), false);
});
