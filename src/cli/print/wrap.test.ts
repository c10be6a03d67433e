import assert from 'node:assert/strict';
import { test } from 'node:test';
import { displayWidth } from './width.ts';
import { wrap } from './wrap.ts';

const lines = (text: string, width: number, indent = { first: 0, rest: 0 }) =>
  wrap([{ text, style: '' }], width, indent).map((runs) => runs.map((r) => r.text).join(''));

test('columns of a text', () => {
  const cases: readonly [string, number][] = [
    ['', 0],
    ['plain', 5],
    ['naïve', 5],
    ['nai\u0308ve', 5],
    ['日本語', 6],
    ['한국', 4],
    ['👍🏽', 2],
    ['👩‍👩‍👧', 2],
    ['🇳🇬', 2],
    ['☎️', 2],
    ['✓', 1],
    ['“”–…', 4],
    ['a\u200bb', 2],
    ['soft\u00adhyphen', 10],
    ['שלום', 4],
  ];
  for (const [text, columns] of cases) assert.equal(displayWidth(text), columns, JSON.stringify(text));
});

test('breaks at spaces', () => {
  assert.deepEqual(lines('one two three', 7), ['one two', 'three']);
  assert.deepEqual(lines('  one \n\t two  ', 20), ['one two']);
  assert.deepEqual(lines('', 10), []);
  assert.deepEqual(lines('one two three', 7, { first: 4, rest: 2 }), ['one', 'two', 'three']);
});

test('a word longer than a line is cut, never inside a character', () => {
  assert.deepEqual(lines('abcdefgh', 3), ['abc', 'def', 'gh']);
  assert.deepEqual(lines('ne\u0301e\u0301e\u0301', 2), ['ne\u0301', 'e\u0301e\u0301']);
  assert.deepEqual(lines('👩‍👩‍👧👩‍👩‍👧', 3), ['👩‍👩‍👧', '👩‍👩‍👧']);
});

test('Chinese and Japanese break anywhere but before closing marks', () => {
  assert.deepEqual(lines('日本語の新聞', 6), ['日本語', 'の新聞']);
  assert.deepEqual(lines('日本語。新聞', 6), ['日本', '語。新', '聞']);
});

test('styles survive, and nothing is lost', () => {
  const runs = [
    { text: 'Ana ', style: 'a' },
    { text: 'Lima said', style: 'b' },
  ];
  assert.deepEqual(wrap(runs, 8, { first: 0, rest: 0 }), [
    [
      { text: 'Ana ', style: 'a' },
      { text: 'Lima', style: 'b' },
    ],
    [{ text: 'said', style: 'b' }],
  ]);
  const text = 'Word after word 日本語 and ünïcode 👍🏽 without end '.repeat(40);
  for (const width of [1, 2, 3, 7, 20, 80]) {
    const out = lines(text, width);
    assert.equal(out.join('').replaceAll(' ', ''), text.replaceAll(' ', ''));
    if (width > 1) assert.ok(out.every((line) => displayWidth(line) <= width));
  }
});
