import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPieces } from './pieces.ts';

const VOCABULARY = [
  '[UNK]',
  '[CLS]',
  '[SEP]',
  'un',
  '##tell',
  '##able',
  'said',
  'a',
  '##a',
  'nandu',
  "'",
  '“',
  '漢',
  '.',
];
const pieces = openPieces(VOCABULARY);
const cut = (text: string) =>
  pieces.words(text).map((w) => [text.slice(w.start, w.end), w.ids.map((i) => VOCABULARY[i]).join(' ')]);

test('the longest pieces first, lower case, without accents', () => {
  assert.deepEqual(cut('Untellable ÑANDÚ'), [
    ['Untellable', 'un ##tell ##able'],
    ['ÑANDÚ', 'nandu'],
  ]);
});

test('punctuation and CJK characters stand alone, white space of any kind parts', () => {
  assert.deepEqual(
    cut("“said'.\u00a0a漢\ta").map(([w]) => w),
    ['“', 'said', "'", '.', 'a', '漢', 'a'],
  );
});

test('a word with a part that no piece covers is unknown as a whole, and so is an endless one', () => {
  assert.deepEqual(cut('saidx'), [['saidx', '[UNK]']]);
  const long = 'a'.repeat(1_000_000);
  const started = performance.now();
  assert.deepEqual(pieces.words(long), [{ start: 0, end: long.length, ids: [0] }]);
  assert.ok(performance.now() - started < 2000);
});

test('a part of a text keeps the offsets of the text, and invisible edges are not in the word', () => {
  assert.deepEqual(
    pieces.words('said a said', 5, 6).map((w) => [w.start, w.end]),
    [[5, 6]],
  );
  assert.deepEqual(
    pieces.words('\u200bsaid\ufeff').map((w) => [w.start, w.end]),
    [[1, 5]],
  );
});
