import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numbersOf, stretchesIn, wordsOf } from './review-words.ts';

const TEXT = '🌊 “We won’t go,” she said; 1.5 of the U.S. co-op’s';
const words = wordsOf(TEXT, 100);
const shown = (stretches: ReturnType<typeof stretchesIn>) =>
  typeof stretches === 'string'
    ? stretches
    : stretches.map(({ start, end }) => [...TEXT].slice(start - 100, end - 100).join(''));

test('words keep what is inside them, every other sign stands alone, and offsets count code points', () => {
  assert.deepEqual(
    words.map((w) => w.text),
    ['🌊', '“', 'We', 'won', '’t', 'go', ',', '”', 'she', 'said', ';', '1.5', 'of', 'the', 'U.S', '.', 'co-op', '’s'],
  );
  for (const w of words) assert.equal([...TEXT].slice(w.start - 100, w.end - 100).join(''), w.text);
  assert.equal(words.map((w) => w.gap + w.text).join(''), TEXT);
});

test('numbers of words are stretches of the text, and back', () => {
  assert.deepEqual(shown(stretchesIn('2-8, 10', words)), ['“We won’t go,”', 'said']);
  assert.deepEqual(shown(stretchesIn(' 3 – 5 ; 9', words)), ['We won’t', 'she']);
  assert.deepEqual(stretchesIn('', words), []);
  for (const written of ['2-8, 10', '1', '16'])
    assert.equal(numbersOf(stretchesIn(written, words) as [], words), written);
});

test('a stretch that ends inside a word is written by its place', () => {
  const inside = [{ start: words[3]!.start, end: words[3]!.end - 1 }];
  const written = numbersOf(inside, words);
  assert.match(written, /^@\d+-\d+$/);
  assert.deepEqual(stretchesIn(written, words), inside);
});

test('what is no stretch of these words is said', () => {
  for (const [written, message] of [
    ['x', /“x” is no stretch/],
    ['19', /no words 19 here; they are numbered 1 to 18/],
    ['5-3', /no words 5-3/],
    ['0', /no words 0/],
    ['1-2-3', /no stretch/],
    [Array(60).fill('1').join(','), /more than 50/],
  ] as const)
    assert.match(String(stretchesIn(written, words)), message);
});
