import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feedDate, instantOf } from './dates.ts';

const NOW = new Date('2026-05-05T00:00:00Z');
const DATES: readonly [written: string, read: string | null][] = [
  ['Mon, 04 May 2026 10:00:00 GMT', '2026-05-04T10:00:00Z'],
  ['Mon, 04 May 2026 10:00:00 +0000', '2026-05-04T10:00:00Z'],
  ['Mon, 04 May 2026 10:00:00 -0330', '2026-05-04T10:00:00-03:30'],
  ['Mon, 4 May 2026 10:00 EST', '2026-05-04T10:00:00-05:00'],
  ['4 May 26 10:00:00 PDT', '2026-05-04T10:00:00-07:00'],
  ['Monday, 04-May-26 10:00:00 GMT', '2026-05-04T10:00:00Z'],
  ['Tue, 04 May 2026 10:00:00 CEST', '2026-05-04T10:00:00+02:00'], // the wrong day of the week
  ['Mon,04 May 2026 10:00:00 Z', '2026-05-04T10:00:00Z'],
  ['Mon, 04 May 2026 1:05:09 GMT+2', '2026-05-04T01:05:09+02:00'],
  ['Mon, 04 May 2026 10:00:00 UTC+02:00', '2026-05-04T10:00:00+02:00'],
  ['Mon, 04 May 2026 10:00:00', '2026-05-04T10:00:00'],
  ['Mon, 04 May 2026 10:00:00 IST', '2026-05-04'], // India, Israel or Ireland
  ['Mon, 04 May 2026 10:00:00 Wherever', '2026-05-04'],
  ['Mon, 04 May 2026', '2026-05-04'],
  ['Mon, 04 May 2026 25:00:00 GMT', '2026-05-04'],
  ['Mon, 04 May 2026 23:59:60 GMT', '2026-05-04T23:59:59Z'],
  ['May 4, 2026 3:07 PM EDT', '2026-05-04T15:07:00-04:00'],
  ['Monday, May 4, 2026 12:07 AM', '2026-05-04T00:07:00'],
  ['Sept. 4, 2025', '2025-09-04'],
  ['Mon May  4 10:00:00 CEST 2026', '2026-05-04T10:00:00+02:00'],
  ['Mon May 4 10:00:00 2026', '2026-05-04T10:00:00'],
  ['2026-05-04', '2026-05-04'],
  ['2026-5-4', '2026-05-04'],
  ['2026-05-04T10:00Z', '2026-05-04T10:00:00Z'],
  ['2026-05-04T10:00:00.123456+0200', '2026-05-04T10:00:00+02:00'],
  ['2026-05-04 10:00:00 +02:00', '2026-05-04T10:00:00+02:00'],
  ['2026-05-04 10:00:00', '2026-05-04T10:00:00'],
  ['20260504T100000Z', '2026-05-04T10:00:00Z'],
  ['1777888800', '2026-05-04T10:00:00Z'],
  ['1777888800000', '2026-05-04T10:00:00Z'],
  ['2026-05', null],
  ['2026', null],
  ['2026-02-30', null],
  ['2026-13-04', null],
  ['Mon, 32 May 2026 10:00:00 GMT', null],
  ['Mon, 04 Foo 2026 10:00:00 GMT', null],
  ['0001-01-01T00:00:00Z', null],
  ['Thu, 01 Jan 1970 00:00:00 GMT', null],
  ['2026-05-06T23:59:00Z', '2026-05-06T23:59:00Z'],
  ['2026-05-07T00:01:00Z', null], // more than two days ahead
  ['yesterday', null],
  ['', null],
];
for (const [written, read] of DATES)
  test(`“${written}” is ${read ?? 'no date'}`, () => assert.equal(feedDate(written, NOW), read));

test('without a clock no date is ahead of it', () => {
  assert.equal(feedDate('2046-05-07', null), '2046-05-07');
  assert.equal(feedDate(null, null), null);
});

test('every date that is read is an instant that orders it', () => {
  process.env.TZ = 'Asia/Tokyo'; // wherever the laptop is
  for (const [, read] of DATES) if (read !== null) assert.ok(instantOf(read) > 0, read);
  assert.equal(instantOf('2026-05-04T10:00:00'), Date.parse('2026-05-04T10:00:00Z'));
  assert.ok(instantOf('2026-05-04T10:00:00+02:00') < instantOf('2026-05-04T09:00:00Z'));
});
