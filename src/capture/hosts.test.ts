/** Politeness, on a clock of its own. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Clock } from './clock.ts';
import { politeHosts } from './hosts.ts';
import { retryTime } from './retry-after.ts';

/** Time passes only in sleep. */
function testClock(): Clock & { readonly slept: number[] } {
  let now = 1_000_000;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
      now += milliseconds;
    },
  };
}

test('one request at a time to a host, others beside it', { timeout: 5000 }, async () => {
  const hosts = politeHosts(8, testClock());
  const order: string[] = [];
  const leave = await hosts.turn('a', 0, false, null);
  const queue = async (who: string, first: boolean) => {
    const go = await hosts.turn('a', 0, first, null);
    order.push(who);
    return go;
  };
  const second = queue('second', false);
  const person = queue('person', true);
  (await hosts.turn('b', 0, false, null))();
  assert.deepEqual(order, []);
  leave();
  leave(); // twice is once
  (await person)();
  (await second)();
  assert.deepEqual(order, ['person', 'second']);
});

test('not more than so many in all', { timeout: 5000 }, async () => {
  const hosts = politeHosts(2, testClock());
  const first = await hosts.turn('a', 0, false, null);
  await hosts.turn('b', 0, false, null);
  let inside = false;
  const third = hosts.turn('c', 0, false, null).then(() => (inside = true));
  await new Promise(setImmediate);
  assert.equal(inside, false);
  first();
  await third;
});

test('a pause between two requests to one host, from the end of the first', async () => {
  const clock = testClock();
  const hosts = politeHosts(8, clock);
  (await hosts.turn('a', 1000, false, null))();
  await clock.sleep(300, null);
  (await hosts.turn('a', 1000, false, null))();
  (await hosts.turn('a', 0, true, null))();
  (await hosts.turn('b', 1000, false, null))();
  assert.deepEqual(clock.slept, [300, 700]);
});

test('who stops waiting leaves the queue', { timeout: 5000 }, async () => {
  const hosts = politeHosts(1, testClock());
  const leave = await hosts.turn('a', 0, false, null);
  const stop = new AbortController();
  const given = hosts.turn('a', 0, false, stop.signal);
  const elsewhere = hosts.turn('b', 0, false, stop.signal);
  stop.abort(new Error('enough'));
  await assert.rejects(given, /enough/);
  await assert.rejects(elsewhere, /enough/);
  const last = hosts.turn('b', 0, false, null);
  leave();
  (await last)();
  (await hosts.turn('a', 0, false, null))();
});

test('a host that wants a pause has it until its time', async () => {
  const clock = testClock();
  const hosts = politeHosts(8, clock);
  hosts.holdOff('a', clock.now() + 5000);
  hosts.holdOff('a', clock.now() + 1000);
  assert.equal(hosts.heldOff('a'), clock.now() + 5000);
  assert.equal(hosts.heldOff('b'), null);
  await clock.sleep(5000, null);
  assert.equal(hosts.heldOff('a'), null);
});

test('Retry-After in seconds and as a date, at most a day', () => {
  const now = Date.parse('2025-05-03T10:00:00Z');
  const cases: readonly [number, string | null, number | null][] = [
    [503, '120', 120_000],
    [429, ' 5 ', 5000],
    [503, 'Sat, 03 May 2025 10:01:00 GMT', 60_000],
    [503, 'Sat, 03 May 2024 10:01:00 GMT', 0],
    [503, '999999999999', 86_400_000],
    [503, 'Sat, 03 May 2055 10:01:00 GMT', 86_400_000],
    [503, 'soon', null],
    [503, null, null],
    [429, null, 60_000],
    [429, '-7', 60_000],
    [200, '120', null],
    [404, '120', null],
  ];
  for (const [status, header, after] of cases) {
    const time = retryTime(status, header, now);
    assert.equal(time === null ? null : time - now, after, `${status} ${header}`);
  }
});
