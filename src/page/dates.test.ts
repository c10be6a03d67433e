import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDate } from './dates.ts';

const CASES: readonly (readonly [string, string | null])[] = [
  ['2024-05-03', '2024-05-03'],
  ['2024-05-03T08:09:10.123+02:00', '2024-05-03T08:09:10+02:00'],
  ['2024-05-03 8:09 UTC', '2024-05-03T08:09Z'],
  ['2024-05-03T08:09:10+0530', '2024-05-03T08:09:10+05:30'],
  ['20240503T080910Z', '2024-05-03T08:09:10Z'],
  ['Published: May 3rd, 2024 at noon', '2024-05-03'],
  ['3 May 2024', '2024-05-03'],
  ['Sept. 9, 2023', '2023-09-09'],
  ['Freitag, 3. Mai 2024, 14 Uhr', '2024-05-03'],
  ['3 de mayo de 2024', '2024-05-03'],
  ['le 3 août 2024', '2024-08-03'],
  ['3 września 2024', '2024-09-03'],
  ['03.05.2024', '2024-05-03'],
  ['2024/5/3', '2024-05-03'],
  ['2024年5月3日', '2024-05-03'],
  ['31/12/2023', '2023-12-31'],
  ['30 February 2024', null],
  ['2024-13-01', null],
  ['May', null],
  ['call 030 2024 1234', null],
  ['', null],
];

for (const [text, date] of CASES) test(`date in "${text}"`, () => assert.equal(readDate(text), date));

test('3/4/2024 is read the American way only where asked', () => {
  assert.equal(readDate('3/4/2024'), '2024-04-03');
  assert.equal(readDate('3/4/2024', true), '2024-03-04');
  assert.equal(readDate('13/4/2024', true), '2024-04-13');
});

test('nothing is no date', () => assert.equal(readDate(null), null));
