import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endsSentence, sentenceAround, sentencesOf, shielded } from './sentences.ts';

/** "|" stands where a sentence ends; the white space behind it belongs to none. */
const CASES = [
  'It rained.| Nobody came.',
  'Who knew?| Nobody!| So it went…| Then it stopped.',
  // Marks that close belong to the sentence, marks that open to the next one.
  '“It rained.”| She left.',
  'She said: “It rained.| We left.”| (He stayed.)| “Why?”',
  'He asked “Who?” and left.',
  'It cost 3.| $4 was too much.| 5 went.',
  // Titles and initials take the name behind them.
  'Mr. Sand met Gov. Moor and Lt. Gov. Lima of St. Alto.| They spoke.',
  'Ana M. Lima and B. Sand left.',
  'Room No. 4 is shut.',
  // Other abbreviations end a sentence where no name follows.
  'The U.S. Senate met.',
  'He left the U.S.| The council stayed.',
  'It met at 4 p.m. Monday.| It ended at 5 p.m.| He slept.',
  'Acme Inc. Chairman Bo Sand left Acme Inc.| It closed.',
  'In Fall River, Mass., and in Alto, Mass.| The plant closed on Feb. 4.',
  'Rep. Cy Moor (D-Alto) spoke.',
  // A line break ends one, a small letter begins none.
  'Plant closes|\nThe plant closed|\n\nNobody knew why.',
  'The site acme. com was down. and then up.',
  'He stopped . . . and went on.',
];

for (const marked of CASES)
  test(marked.replaceAll('\n', '/'), () => {
    const text = marked.replaceAll('|', '');
    const parts = marked.split('|').map((p) => p.trim());
    const found = sentencesOf(text, { start: 0, end: text.length });
    assert.deepEqual(
      found.map((r) => text.slice(r.start, r.end)),
      parts,
    );
    const ends = [...text].flatMap((c, i) =>
      /\s/.test(c) && !/\s/.test(text[i - 1]!) && endsSentence(text, i) ? [i] : [],
    );
    assert.deepEqual(
      ends,
      found.slice(0, -1).map((r) => r.end),
    );
  });

test('a part of a text counts from the start of the text', () => {
  const text = 'One. Two. Three.';
  assert.deepEqual(sentencesOf(text, { start: 5, end: 16 }), [
    { start: 5, end: 9 },
    { start: 10, end: 16 },
  ]);
  assert.deepEqual(sentencesOf(text, { start: 4, end: 5 }), []);
});

test('around a range: all the sentences it touches', () => {
  const text = 'One is. Two is. Three is.';
  const all = sentencesOf(text, { start: 0, end: text.length });
  assert.deepEqual(sentenceAround(all, { start: 8, end: 11 }), { start: 8, end: 15 });
  assert.deepEqual(sentenceAround(all, { start: 12, end: 21 }), { start: 8, end: 25 });
  assert.deepEqual(sentenceAround([], { start: 1, end: 2 }), { start: 1, end: 2 });
});

test('masked stops keep the length', () => {
  assert.equal(shielded('the U.S. and Mr. Sand.'), 'the XXXX and XXX Sand.');
});

test('long texts of one kind take no long time', () => {
  for (const part of ['. ', '.”', 'Mr. ', 'U.S. A', '? "', 'A.']) {
    const text = part.repeat(100_000);
    const from = performance.now();
    sentencesOf(text, { start: 0, end: text.length });
    assert.ok(performance.now() - from < 1000, part);
  }
});
