import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { openPieces } from '../../text/pieces.ts';
import { windows } from '../windows.ts';
import { openOutline } from './outline.ts';

const vocabulary = readFileSync(new URL('../../../models/reader/vocabulary.txt', import.meta.url), 'utf8');
const pieces = openPieces(vocabulary.trimEnd().split('\n'));

function outlineOf(text: string) {
  const outline = openOutline(text);
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  for (const window of windows(text, paragraphs, pieces)) outline.add(window);
  return outline;
}

test('sentences end at marks and paragraphs, not after titles', () => {
  const text = 'Mr. Lima left. “No,” he said. “Why?” they asked.\nThe U.S. team won.';
  const outline = outlineOf(text);
  const sentence = (word: string) => outline.sentence(outline.at(text.indexOf(word)));
  assert.deepEqual(['Mr', 'Lima', 'No', 'said', 'Why', 'they', 'The', 'won'].map(sentence), [0, 0, 1, 1, 2, 2, 3, 3]);
  assert.equal(outline.paragraph(outline.at(text.indexOf('won'))), 1);
});

test('words of one quotation are told from those of another', () => {
  const text = 'He said “one two” and “three”.';
  const outline = outlineOf(text);
  const at = (word: string) => outline.at(text.indexOf(word));
  assert.deepEqual(
    ['He', 'one', 'two', 'and', 'three'].map((w) => outline.quoted(at(w))),
    [false, true, true, false, true],
  );
  assert.equal(outline.closed(at('one')), outline.closed(at('two')));
  assert.notEqual(outline.closed(at('two')), outline.closed(at('three')));
});

test('an offset finds its word', () => {
  const outline = outlineOf('One two three');
  assert.deepEqual(
    [0, 2, 3, 4, 8, 99].map((o) => outline.at(o)),
    [0, 0, 0, 1, 2, 2],
  );
  assert.deepEqual([outline.start(1), outline.end(1), outline.length], [4, 7, 3]);
});
