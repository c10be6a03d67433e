import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FeedHistory, type Look, nextDue, nextPoll, type Outcome } from './schedule.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const START = Date.parse('2026-05-04T10:00:00Z');
const iso = (t: number): string => new Date(t).toISOString();
const KEY = 'https://herald.example/bridge';

const look = (at: number, outcome: Outcome, retryAt: number | null = null): Look => ({
  at: iso(at),
  outcome,
  retryAt: retryAt === null ? null : iso(retryAt),
});
const due = (captures: readonly Look[], now: number, key = KEY): number =>
  Date.parse(nextDue({ firstSeen: iso(START), captures, key }, new Date(now)));
/** Looks at a page whenever it is due, `n` times. */
function follow(n: number, outcomeOf: (i: number) => Outcome): Look[] {
  const captures = [look(START, 'new')];
  for (let i = 1; i <= n; i++) {
    const last = Date.parse(captures.at(-1)!.at);
    captures.push(look(due(captures, last), outcomeOf(i)));
  }
  return captures;
}
const span = (a: Look, b: Look): number => Date.parse(b.at) - Date.parse(a.at);

/** Not before, and at most a fifth of the step after. */
const within = (actual: number, wanted: number, step: number): void =>
  assert.ok(actual >= wanted && actual <= wanted + step * 0.2, `${actual / MINUTE} min, wanted ${wanted / MINUTE}`);

test('a page is looked at often on the first day, rarely after a week, every 90 days in the end', () => {
  const ages = [15, 30, 60, 120, 240, 480, 960, 1440].map((m) => m * MINUTE);
  ages.push(...[2, 4, 7, 14, 30, 120, 210, 300].map((d) => d * DAY));
  const looks = follow(ages.length, () => 'same');
  for (const [i, age] of ages.entries()) within(span(looks[0]!, looks[i + 1]!), age, age - (ages[i - 1] ?? 0));
});

test('what was never captured is due since it was first seen', () => {
  assert.equal(due([], START + DAY), START);
  assert.equal(due([], START - DAY), START - DAY); // a clock that was ahead then
});

test('a change makes a page young again, five steps back', () => {
  const old = follow(7, () => 'same'); // the last look at 16 h
  const at = Date.parse(old.at(-1)!.at);
  within(due([...old.slice(0, -1), look(at, 'changed')], at) - at, 30 * MINUTE, 30 * MINUTE);
  const older = follow(15, () => 'same');
  const then = Date.parse(older.at(-1)!.at);
  within(due([...older.slice(0, -1), look(then, 'changed')], then) - then, DAY, DAY);
});

test('a page that changes at every look is looked at every quarter of an hour', () => {
  const looks = follow(50, () => 'changed');
  within(span(looks[49]!, looks[50]!), 15 * MINUTE, 15 * MINUTE);
});

test('a laptop that slept goes on by the age of the page, not by the count of looks', () => {
  const awake = START + 5 * DAY;
  within(due([look(START, 'new'), look(awake, 'same')], awake) - START, 7 * DAY, 3 * DAY);
});

test('a look shortly before its age counts for it', () => {
  const after = (age: number): number => due([look(START, 'new'), look(START + age, 'same')], START + age) - START;
  within(after(23 * HOUR), 2 * DAY, DAY);
  within(after(21 * HOUR), DAY, 8 * HOUR);
  within(after(119 * DAY), 210 * DAY, 90 * DAY);
});

test('failures wait twice as long each time, up to a week, and a success goes on where it was', () => {
  let captures = [look(START, 'new')];
  for (const wanted of [10, 20, 40, 80, 160, 320, 640, 1280, 2560, 5120, 10_080, 10_080]) {
    const at = due(captures, START + 999 * DAY);
    captures = [...captures, look(at, 'failed')];
    within(due(captures, at) - at, wanted * MINUTE, wanted * MINUTE);
  }
  const at = due(captures, START + 999 * DAY);
  assert.ok(at - START > 14 * DAY);
  within(due([...captures, look(at, 'same')], at) - START, 30 * DAY, 16 * DAY);
});

test('a page that is gone is asked for again soon, then rarely, also when failures come in between', () => {
  let captures = [look(START, 'new')];
  for (const wanted of [HOUR, DAY, 7 * DAY, 30 * DAY, 90 * DAY, 90 * DAY]) {
    const at = due(captures, START + 999 * DAY);
    captures = [...captures, look(at - 1, 'failed'), look(at, 'gone')];
    within(due(captures, at) - at, wanted, wanted);
  }
});

test('a page that is there again after it was gone is young again', () => {
  const back = START + 40 * DAY;
  const gone = [look(START, 'new'), look(START + 30 * DAY, 'gone')];
  within(due([...gone, look(back, 'same')], back) - back, DAY, DAY);
  within(due([look(START, 'new'), look(back, 'same')], back) - START, 120 * DAY, 90 * DAY);
});

test('Retry-After is respected, up to thirty days', () => {
  const after = (wait: number): number => due([look(START, 'failed', START + wait)], START) - START;
  assert.ok(after(2 * HOUR) >= 2 * HOUR && after(2 * HOUR) < 2 * HOUR + MINUTE);
  within(after(MINUTE), 10 * MINUTE, 10 * MINUTE);
  assert.ok(after(4_000 * DAY) >= 30 * DAY && after(4_000 * DAY) < 31 * DAY);
});

test('a look that a wrong clock put into the future counts as of now', () => {
  within(due([look(START + 400 * DAY, 'failed')], START) - START, 10 * MINUTE, 10 * MINUTE);
});

test('a thousand pages added together are not due together', () => {
  const all = Array.from(
    { length: 1000 },
    (_, i) => due([look(START, 'new')], START, `https://herald.example/${i}`) - START,
  );
  const perSlice = new Array(10).fill(0);
  for (const wait of all) {
    within(wait, 15 * MINUTE, 15 * MINUTE);
    perSlice[Math.floor((wait - 15 * MINUTE) / (0.3 * MINUTE))] += 1;
  }
  assert.ok(Math.max(...perSlice) < 150, `uneven: ${perSlice}`);
});

/** Small generator of its own, so that a failure can be repeated. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

test('whatever happened, the next look is after the last, not too soon, not too far, and later for a later look', () => {
  const outcomes: Outcome[] = ['new', 'changed', 'same', 'gone', 'failed'];
  const next = random(7);
  for (let run = 0; run < 2_000; run++) {
    const captures: Look[] = [];
    let at = START;
    for (let i = 0; i <= next() * 12; i++) {
      at += 1 + next() ** 6 * 200 * DAY;
      captures.push(look(at, outcomes[Math.floor(next() * 5)]!, next() < 0.1 ? at + next() * 60 * DAY : null));
    }
    const last = captures.at(-1)!;
    const lastAt = Date.parse(last.at);
    const wait = due(captures, at + DAY) - lastAt;
    assert.ok(wait >= 3 * MINUTE && wait <= 140 * DAY, `${wait / DAY} days after ${JSON.stringify(captures)}`);
    assert.equal(due([...captures].reverse(), at + DAY) - lastAt, wait, 'order does not matter');
    const later = { ...last, at: iso(lastAt + next() * DAY) };
    if (last.outcome !== 'changed' && last.outcome !== 'new')
      assert.ok(
        due([...captures.slice(0, -1), later], at + 9 * DAY) >= lastAt + wait,
        JSON.stringify([captures, later]),
      );
  }
});

const NO_HINTS = { ttl: null, skipHours: [], skipDays: [], updatePeriod: null };
const poll = (at: number, outcome: Outcome, items: number | null = null, retryAt: number | null = null) => ({
  ...look(at, outcome, retryAt),
  items,
});
const polled = (
  polls: FeedHistory['polls'],
  hints: Partial<FeedHistory['hints'] & object> = {},
  now?: number,
): number =>
  Date.parse(
    nextPoll(
      { firstSeen: iso(START), polls, hints: { ...NO_HINTS, ...hints }, key: KEY },
      new Date(now ?? Date.parse(polls.at(-1)?.at ?? iso(START))),
    ),
  );

/** The interval that a feed with an item every `every` comes to. */
function settles(every: number): number {
  const polls = [poll(START, 'new', 20)];
  for (let i = 0; i < 200; i++) {
    const last = Date.parse(polls.at(-1)!.at);
    const at = polled(polls);
    const items = Math.floor((at - START) / every) - Math.floor((last - START) / every);
    polls.push(poll(at, items > 0 ? 'new' : 'same', items));
  }
  return (Date.parse(polls[200]!.at) - Date.parse(polls[150]!.at)) / 50;
}

test('a feed is polled about as often as it has something new, between ten minutes and a day', () => {
  within(polled([poll(START, 'new', 50)]) - START, 30 * MINUTE, 30 * MINUTE);
  assert.ok(settles(MINUTE) <= 12 * MINUTE && settles(MINUTE) >= 10 * MINUTE);
  const hourly = settles(HOUR);
  assert.ok(hourly > 30 * MINUTE && hourly < 3 * HOUR, `${hourly / MINUTE} min`);
  const sixHourly = settles(6 * HOUR);
  assert.ok(sixHourly > 3 * HOUR && sixHourly < 18 * HOUR, `${sixHourly / HOUR} h`);
  assert.ok(settles(30 * DAY) >= 22 * HOUR && settles(30 * DAY) <= 1.2 * DAY);
});

test('a feed is never polled sooner than its ttl, and a ttl of years is not believed', () => {
  within(polled([poll(START, 'new')], { ttl: 120 }) - START, 120 * MINUTE, 120 * MINUTE);
  within(polled([poll(START, 'new')], { ttl: 5 }) - START, 30 * MINUTE, 30 * MINUTE);
  within(polled([poll(START, 'new')], { ttl: 1e8 }) - START, DAY, DAY);
  within(polled([poll(START, 'failed')], { ttl: 60 }) - START, HOUR, HOUR);
});

test('sy:updatePeriod is where a feed starts, and what it does counts from then on', () => {
  within(polled([poll(START, 'new')], { updatePeriod: 240 }) - START, 240 * MINUTE, 240 * MINUTE);
  assert.ok(polled([poll(START, 'new'), poll(START + HOUR, 'new', 60)], { updatePeriod: 240 }) - START < 2.2 * HOUR);
});

test('hours and days that a feed rules out are left out, in UTC', () => {
  // 10:00 on a Monday; due at about 10:30
  const after = new Date(polled([poll(START, 'new')], { skipHours: [10, 11, 12] }));
  assert.equal(after.getUTCHours(), 13);
  const day = new Date(polled([poll(START, 'new')], { skipDays: [1, 2], skipHours: [0] }));
  assert.deepEqual([day.getUTCDay(), day.getUTCHours()], [3, 1]);
  const every = Array.from({ length: 24 }, (_, hour) => hour);
  within(polled([poll(START, 'new')], { skipHours: every }) - START, 30 * MINUTE, 30 * MINUTE);
});

test('a feed that fails, is gone or asks to wait backs off', () => {
  within(polled([poll(START, 'failed')]) - START, 10 * MINUTE, 10 * MINUTE);
  const failures = Array.from({ length: 20 }, (_, i) => poll(START + i, 'failed'));
  within(polled(failures) - START - 19, DAY, DAY);
  within(polled([poll(START, 'new'), poll(START + 1, 'gone')]) - START - 1, HOUR, HOUR);
  const gone = Array.from({ length: 20 }, (_, i) => poll(START + i, 'gone'));
  within(polled(gone) - START - 19, 30 * DAY, 30 * DAY);
  assert.ok(polled([poll(START, 'failed', null, START + 3 * DAY)]) >= START + 3 * DAY);
});

test('a history that is no history is misuse', () => {
  assert.throws(() => nextDue({ firstSeen: 'soon', captures: [], key: KEY }, new Date(START)), RangeError);
});
