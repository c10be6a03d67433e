import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysOf, dayText } from './days.ts';

const range = (date: string): string => {
  const days = daysOf(date);
  return days ? `${dayText(days.first)} ${dayText(days.last)} ${days.precision}` : 'none';
};

test('a part of a date covers all its days', () => {
  assert.equal(range('2016'), '2016-01-01 2016-12-31 3');
  assert.equal(range('2016-02'), '2016-02-01 2016-02-29 2');
  assert.equal(range('2016-12'), '2016-12-01 2016-12-31 2');
  assert.equal(range('2016-11-14'), '2016-11-14 2016-11-14 1');
});

test('of a time only the day counts, as it is written', () => {
  assert.equal(range('2019-11-20T02:59:46Z'), '2019-11-20 2019-11-20 1');
  assert.equal(range('2019-11-20T23:59:46-08:00'), '2019-11-20 2019-11-20 1');
  assert.equal(range('0099-01-01'), '0099-01-01 0099-01-01 1');
});

test('what is no day is no date', () => {
  for (const date of [
    '',
    'today',
    '2016-13',
    '2016-02-30',
    '2016-00',
    '20161114',
    '16',
    '2016-1-1',
    '2016-11-14-15',
    '-2016',
  ])
    assert.equal(range(date), 'none', date);
});
