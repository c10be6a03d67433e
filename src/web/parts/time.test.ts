import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counted, share, size, whole } from './numbers.ts';
import { clock, date, dateText, dayOf, dayRange, dayWords, moment } from './time.ts';

const shown = async (part: unknown): Promise<string> => String(await part);

test('times are read in the zone of the app and stay in UTC for programs', async () => {
  assert.equal(
    await shown(moment('2026-03-02T23:30:00.000Z', 'Europe/Berlin')),
    '<time datetime="2026-03-02T23:30:00.000Z">3 March 2026, 00:30</time>',
  );
  assert.match(await shown(moment('2026-07-02T23:30:05.000Z', 'Europe/London', true)), />3 July 2026, 00:30:05 BST</);
  assert.match(await shown(clock('2026-03-02T23:30:00.000Z', 'Asia/Kolkata')), />05:00</);
});

test('a date is no more exact than it was written, and a day needs no zone', () => {
  assert.equal(dateText('2016', 'Asia/Tokyo'), '2016');
  assert.equal(dateText('2016-11', 'America/New_York'), 'November 2016');
  assert.equal(dateText('2016-11-14', 'America/New_York'), '14 November 2016');
  assert.equal(dateText('2016-11-14T23:00:00-05:00', 'Europe/Berlin'), '15 November 2016');
  assert.equal(dateText('soon', 'UTC'), null);
  assert.equal(dayWords('2026-11-24'), 'Tuesday, 24 November 2026');
});

test('what is no date is shown as the foreign text it is', async () => {
  assert.equal(await shown(date('<soon>', 'UTC')), '<bdi>&lt;soon&gt;</bdi>');
  assert.equal(await shown(moment('<soon>', 'UTC')), '<bdi>&lt;soon&gt;</bdi>');
});

test('a day begins and ends where its zone says, also when clocks change', () => {
  assert.equal(dayOf('2026-03-02T23:30:00.000Z', 'Europe/Berlin'), '2026-03-03');
  assert.deepEqual(dayRange('2026-03-29', 'Europe/Berlin'), {
    from: '2026-03-28T23:00:00.000Z',
    to: '2026-03-29T22:00:00.000Z',
  });
  assert.deepEqual(dayRange('2026-11-24', 'Pacific/Kiritimati'), {
    from: '2026-11-23T10:00:00.000Z',
    to: '2026-11-24T10:00:00.000Z',
  });
  assert.deepEqual(dayRange('2026-11-24', 'Asia/Kathmandu'), {
    from: '2026-11-23T18:15:00.000Z',
    to: '2026-11-24T18:15:00.000Z',
  });
  assert.deepEqual(dayRange('2026-11-24', 'Pacific/Pago_Pago')?.from, '2026-11-24T11:00:00.000Z');
  assert.equal(dayRange('2026-02-30', 'UTC'), null);
  assert.equal(dayRange('2026-13-01', 'UTC'), null);
});

test('numbers are words for people', () => {
  assert.equal(whole(1234567), '1,234,567');
  assert.equal(counted(1, 'statement'), '1 statement');
  assert.equal(counted(1200, 'reply', 'replies'), '1,200 replies');
  assert.equal(share(1, 8), '12.5%');
  assert.equal(share(0, 0), 'none yet');
  assert.deepEqual([0, 999, 1500, 2_340_000, 5e9].map(size), ['0 bytes', '999 bytes', '1.5 kB', '2.34 MB', '5 GB']);
});
