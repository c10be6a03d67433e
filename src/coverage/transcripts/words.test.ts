import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spokenWords } from './words.ts';

const keys = (text: string): string =>
  spokenWords(text)
    .map((w) => w.key)
    .join(' ');

test('spelling, case, contractions and figures make no other words', () => {
  for (const [a, b] of [
    ['We don’t know.', 'WE DO NOT KNOW'],
    ['I can’t, I won’t, I’ll', 'i cannot i will not i will'],
    ['four hundred and fifty people', '450 people'],
    ['three thousand two hundred and one', '3,201'],
    ['one point five million', '1.5 million'],
    ['nineteen ninety-four', '1994'],
    ['twenty-three fifty-two', '23:52'],
    ['the twenty-first of May', 'the 21st of May'],
    ['thirty per cent', '30%'],
    ['five million dollars', '$5 million'],
    ['a hundred thousand', '100 000'],
    ['um, I— I think the the harbour', 'I think the harbor'],
    ['[APPLAUSE] yes ♪ la la ♪ (laughter)', 'yes'],
    ['a café', 'A CAFE'],
  ] as const)
    assert.equal(keys(a), keys(b));
});

test('another number, another word, a negation are other words', () => {
  for (const [a, b] of [
    ['1.5 million', '15 million'],
    ['six minutes', 'sixteen minutes'],
    ['17.03.2026', '18.03.2026'],
    ['1,5', '15'],
    ['can', 'can’t'],
    ['In January, twenty people', 'In January 20 20 people'],
    ['eight, nine', 'eighty-nine'],
  ] as const)
    assert.notEqual(keys(a), keys(b));
});

test('a word knows where it stands, a number of several words as a whole', () => {
  const text = 'By noon four hundred and fifty of them didn’t';
  assert.deepEqual(
    spokenWords(text).map((w) => text.slice(w.start, w.end)),
    ['By', 'noon', 'four hundred and fifty', 'of', 'them', 'didn’t', 'didn’t'],
  );
});
