import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isBylineText, nameAmidst, namesIn } from './names.ts';

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['By Jane Doe and John Smith', ['Jane Doe', 'John Smith']],
  ['By JANE DOE, Health Reporter', ['JANE DOE']],
  ['Jane Doe, John Smith & Mary-Ann O’Neil', ['Jane Doe', 'John Smith', 'Mary-Ann O’Neil']],
  ['Von Max Muster und Erika Beispiel', ['Max Muster', 'Erika Beispiel']],
  ['Par Anne Martin', ['Anne Martin']],
  ['Diane Roy', ['Diane Roy']],
  ['ByJane Doe', ['Jane Doe']],
  ['Updated by Jane Doe', ['Jane Doe']],
  ['Jane Doe | May 3, 2024', ['Jane Doe']],
  ['Jane Doe jane@example.org @janedoe', ['Jane Doe']],
  ['Samuel Roe, Jr.', ['Samuel Roe, Jr.']],
  ['admin', []],
  ['Jane Doe, Jane Doe', ['Jane Doe']],
  ['', []],
];

for (const [written, names] of CASES) test(`names in "${written}"`, () => assert.deepEqual(namesIn(written), names));

test('the publisher is no author beside one', () => {
  assert.deepEqual(namesIn('Jane Doe, Daily Planet', 'Daily Planet'), ['Jane Doe']);
});

test('lines that are bylines by their words', () => {
  for (const line of ['By Jane Doe', 'BY JANE DOE AND JOHN SMITH', 'Von Max Muster', 'By Jane Doe, The Daily Planet'])
    assert.ok(isBylineText(line), line);
  for (const line of [
    'By Monday the talks had failed.',
    'By then it was late',
    'Jane Doe',
    'By the time the police came, the men had gone and nobody knew where.',
  ])
    assert.ok(!isBylineText(line), line);
});

test('a name amidst other things', () => {
  assert.equal(nameAmidst('Politics | By Jane Doe | 3 May'), 'Jane Doe');
  assert.equal(nameAmidst('Von R. R. am 07.08.2013 um 09:07 Uhr'), 'R. R.');
  assert.equal(nameAmidst('Posted by Jane Doe under News'), 'Jane Doe');
  assert.equal(nameAmidst('The film by Jane Doe, in cinemas now'), null);
});
