import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markedRecord } from '../../../test/helpers/marked-record.ts';
import { textChanges } from './revisions-compare.ts';
import { rowsOf } from './revisions-rows.ts';
import { changedWords, countChanges } from './revisions-words.ts';

/** "[-gone-]{+new+}" */
const shown = (a: string, b: string): string =>
  changedWords(a, b)
    .map(({ change, text }) => (change === 'same' ? text : change === 'gone' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

test('a number that lost its point is a change', () => {
  assert.equal(shown('rose 1.5 percent', 'rose 15 percent'), 'rose [-1.5-]{+15+} percent');
});

test('a comma that changes the meaning is a change', () => {
  assert.equal(shown('no, deal', 'no deal'), 'no[-,-] deal');
});

test('quotation marks that were added are a change', () => {
  assert.equal(shown('he called it a success', 'he called it a “success”'), 'he called it a {+“+}success{+”+}');
});

test('said that became claimed, and white space, are changes', () => {
  assert.equal(shown('Lima said so', 'Lima claimed so'), 'Lima [-said-]{+claimed+} so');
  assert.equal(shown('a b', 'a  b'), 'a[- -]{+  +}b');
});

test('several words in a row that were replaced are one change', () => {
  assert.equal(shown('the old big port', 'the new small port'), 'the [-old big-]{+new small+} port');
});

test('both texts can be put together from the pieces, whatever they are', () => {
  const texts = ['', 'a', 'a b c', 'c b a', '“a,” b.', '😀 1.5\u202e\n', 'é e\u0301', 'a b c d e f g', '   ', 'b'];
  for (const a of texts)
    for (const b of texts) {
      const pieces = changedWords(a, b);
      assert.equal(
        pieces
          .filter((p) => p.change !== 'new')
          .map((p) => p.text)
          .join(''),
        a,
      );
      assert.equal(
        pieces
          .filter((p) => p.change !== 'gone')
          .map((p) => p.text)
          .join(''),
        b,
      );
      assert.ok(pieces.every((p) => p.text !== ''));
    }
});

test('texts with nothing in common, and huge ones, end as gone and new within bounds', () => {
  const a = Array.from({ length: 30_000 }, (_, i) => `a${i}`).join(' ');
  const b = Array.from({ length: 30_000 }, (_, i) => `b${i}`).join(' ');
  assert.deepEqual(
    changedWords(a, b).map((p) => p.change),
    ['gone', 'new'],
  );
});

test('changes are counted in words, a sign alone as one', () => {
  assert.deepEqual(countChanges(changedWords('rose 1.5 percent', 'rose 15 percent')), { gone: 1, added: 1 });
  assert.deepEqual(countChanges(changedWords('no, deal', 'no deal')), { gone: 1, added: 0 });
});

test('unchanged paragraphs stand together, a changed one beside its next form, moved ones apart', () => {
  const rows = rowsOf(
    ['Head', 'The port is shut today.', 'Nobody was there at all.', 'End'],
    ['Head', 'The port is open today.', 'Wholly other words stand here.', 'End'],
  );
  assert.deepEqual(
    rows.map((r) => r.kind),
    ['same', 'changed', 'gone', 'new', 'same'],
  );
});

test('paragraphs of both texts come out whole and in order', () => {
  const a = ['one two three', 'four five six', 'seven', 'eight nine'];
  const b = ['one two four', 'seven', 'x y z', 'eight nine ten', 'four five six'];
  const side = (skip: 'gone' | 'new'): string[] =>
    rowsOf(a, b).flatMap((r) => {
      if (r.kind === 'same') return r.paragraphs;
      if (r.kind === 'changed')
        return [
          r.pieces
            .filter((p) => p.change !== skip)
            .map((p) => p.text)
            .join(''),
        ];
      return r.kind === skip ? [] : [r.paragraph];
    });
  assert.deepEqual(side('new'), a);
  assert.deepEqual(side('gone'), b);
});

test('hundreds of paragraphs without a match take bounded time', () => {
  const many = (x: string): string[] => Array.from({ length: 3000 }, (_, i) => `${x}${i} words of paragraph ${i * 7}`);
  assert.equal(rowsOf(many('a'), many('b')).filter((r) => r.kind === 'gone').length, 3000);
});

test('what a page says of itself besides headline, byline and date is told as fields', () => {
  const before = markedRecord('⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content it rained⟧.', { publisher: 'The Herald' });
  const after = markedRecord('⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content it rained⟧.', { publisher: 'The Courier' });
  assert.deepEqual(textChanges(before, after).fields, [{ field: 'Outlet', from: 'The Herald', to: 'The Courier' }]);
});
