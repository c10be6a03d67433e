import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from './fold.ts';

const folded = (...parts: readonly string[]) => {
  const page = parts.join('');
  const runs: number[] = [];
  let at = 0;
  for (const p of parts) {
    // Tags but for line breaks are between the runs.
    if (!p.startsWith('<') || p.startsWith('<br')) runs.push(at, at + p.length);
    at += p.length;
  }
  const { text, segments } = fold(page, runs);
  return { text, made: segments.map((s) => [text.slice(s.start, s.end), page.slice(s.from, s.to)]) };
};

test('words with single spaces are one copy', () => {
  assert.deepEqual(folded('two  words and more').made, [
    ['two', 'two'],
    [' ', '  '],
    ['words and more', 'words and more'],
  ]);
});

test('references stand for their characters', () => {
  assert.deepEqual(folded('a&amp;b&nbsp;c'), {
    text: 'a&b c',
    made: [
      ['a', 'a'],
      ['&', '&amp;'],
      ['b', 'b'],
      [' ', '&nbsp;'],
      ['c', 'c'],
    ],
  });
});

test('a line feed between words is replaced: the space counts as inserted', () => {
  assert.deepEqual(folded('a\nb'), {
    text: 'a b',
    made: [
      ['a', 'a'],
      ['b', 'b'],
    ],
  });
});

test('white space folds across tags and goes at the ends', () => {
  assert.deepEqual(folded('  a ', '<b>', ' b', '</b>', ' \n'), {
    text: 'a b',
    made: [
      ['a ', 'a '],
      ['b', 'b'],
    ],
  });
});

test('a line break is a line feed', () => {
  assert.deepEqual(folded('a ', '<br/>', '\n b'), {
    text: 'a\nb',
    made: [
      ['a', 'a'],
      ['\n', '<br/>'],
      ['b', 'b'],
    ],
  });
});

test('unseen characters go', () => {
  assert.deepEqual(folded('wo\u00adrd\u200b &shy;x').text, 'word x');
});

test('unknown references, lone ampersands and less-than signs stay', () => {
  assert.equal(folded('a & b &nope; &lt;i> 1 < 2').text, 'a & b &nope; <i> 1 < 2');
});
