import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWritten, readableDate, readablePart } from '../../telling/dates.ts';
import { wantsColour } from './paint.ts';

test('dates for people, in the zone they were given in', () => {
  assert.equal(readableDate('2016-11-04'), '4 November 2016');
  assert.equal(readableDate('2016-11-14T23:30:00+05:00'), '14 November 2016, 23:30 +05:00');
  assert.equal(readableDate('2016-11-14T23:30:00.000Z'), '14 November 2016, 23:30 UTC');
  assert.equal(readableDate('2016-13-14'), '2016-13-14');
  assert.equal(readableDate('last week'), 'last week');
  assert.equal(readablePart('2016-11', null), 'November 2016');
  assert.equal(readablePart('2016-11-04', '2016'), '4 November');
  assert.equal(readablePart('2016', '2016'), '2016');
});

test('colour: the user first, then the terminal', () => {
  const cases: readonly [boolean, Record<string, string>, boolean, boolean][] = [
    [true, {}, false, true],
    [false, {}, false, false],
    [true, { NO_COLOR: '1' }, false, false],
    [true, { NO_COLOR: '' }, false, true],
    [false, { FORCE_COLOR: '1' }, false, true],
    [true, { FORCE_COLOR: '0' }, false, false],
    [true, { TERM: 'dumb' }, false, false],
    [true, { FORCE_COLOR: '1' }, true, false],
  ];
  for (const [terminal, env, no, wanted] of cases)
    assert.equal(wantsColour(terminal, env, no), wanted, JSON.stringify([terminal, env, no]));
});

test('a date that the words have as such', () => {
  const cases: readonly [string, string, boolean][] = [
    ['2016-05-03', 'on 3 May', true],
    ['2016-05-03', 'said May 3', true],
    ['2016-05-03', 'on 13 May', false],
    ['2016-05-03', 'on Tuesday', false],
    ['2016-05', 'last May', true],
    ['2016', 'in 2016', true],
    ['soon', 'soon', false],
  ];
  for (const [iso, words, written] of cases) assert.equal(isWritten(iso, words), written, words);
});
