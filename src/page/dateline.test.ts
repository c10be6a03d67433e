import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDateline, placeAlone, placeAtHead } from './dateline.ts';

const CASES: readonly (readonly [string, string | null])[] = [
  ['LAGOS, Nigeria (AP) — Three people', 'LAGOS, Nigeria'],
  ['LAGOS, Nigeria — Three people', 'LAGOS, Nigeria'],
  ['LONDON (Reuters) - Shares rose', 'LONDON'],
  ['ST. JOSEPH, Mich. -- A man', 'ST. JOSEPH, Mich.'],
  ['TORONTO, Oct. 22 (Reuters) - Shares rose', 'TORONTO'],
  ['Berlin (dpa) – Die Regierung', 'Berlin'],
  ['Paris, 3 May — “We will,” she said', 'Paris'],
  ['WASHINGTON – Two officers', 'WASHINGTON'],
  ['Berlin – Die Regierung', null],
  ['UPDATE: The talks have failed', null],
  ['LOOK – It is here', null],
  ['NASA said on Monday', null],
  ['The 36 - year - old champion', null],
  ['August 8, 2012 - The house', null],
  ['SMITH: Well, I think', null],
  ['TORONTO – and so on', null],
];

for (const [text, place] of CASES) test(`place of "${text}"`, () => assert.equal(placeAtHead(text), place));

test('the range is the place in the first paragraphs', () => {
  const text = 'PARIS — no, a headline\n\nPARIS — It rained.';
  const at = text.lastIndexOf('PARIS');
  const blocks = [
    { kind: 'headline', start: 0, end: 22 },
    { kind: 'paragraph', start: at, end: text.length },
  ] as const;
  assert.deepEqual(findDateline(text, blocks), { place: 'PARIS', start: at, end: at + 5 });
  assert.equal(findDateline(text, blocks.slice(0, 1)), null);
});

test('a line of its own', () => {
  assert.equal(placeAlone('WASHINGTON (AP) —'), 'WASHINGTON');
  assert.equal(placeAlone('Berlin (dpa) -'), 'Berlin');
  assert.equal(placeAlone('WASHINGTON'), null);
  assert.equal(placeAlone('This and that —'), null);
  const text = 'PARIS —';
  assert.deepEqual(findDateline(text, [{ kind: 'dateline', start: 0, end: 7 }]), { place: 'PARIS', start: 0, end: 5 });
});
