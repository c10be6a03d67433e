import assert from 'node:assert/strict';
import { test } from 'node:test';
import { casesIn } from '../../../test/helpers/cases.ts';
import { timesIn } from './times.ts';

const PUBLISHED = '2016-09-28';

for (const c of casesIn(new URL('times.cases.txt', import.meta.url)))
  test(`${c.line}: ${c.text.slice(0, 60)}`, () => {
    const published = c.expected.get('published') ?? PUBLISHED;
    const got = timesIn(c.text, { start: 0, end: c.text.length }, published === 'none' ? null : published);
    assert.deepEqual(
      got.map((t) => `${t.value} ${c.text.slice(t.start, t.end)}`),
      c.marks.map((m) => `${m.name} ${c.text.slice(m.start, m.end)}`),
    );
  });

test('only within the range, with offsets of the text', () => {
  const text = 'It rained on 3 May 2016. It snowed on 4 May 2016. It blew on 5 May 2016.';
  const range = { start: 25, end: 49 };
  assert.deepEqual(
    timesIn(text, range, null).map((t) => [t.value, text.slice(t.start, t.end)]),
    [['2016-05-04', '4 May 2016']],
  );
});

test('a value is never more exact than its words', () => {
  for (const [words, length] of [
    ['last week', 7],
    ['last month', 7],
    ['last year', 4],
    ['in 2012', 4],
    ['in July', 7],
    ['two years ago', 4],
  ] as const)
    for (const t of timesIn(`It rained ${words}.`, { start: 0, end: 40 }, PUBLISHED))
      assert.equal(t.value.length, length, words);
});

test('long runs of dates, digits and spaces take linear time', () => {
  for (const piece of [
    'Friday ',
    'May ',
    '3 May ',
    '12',
    'last ',
    '  ',
    'the ',
    'the day before ',
    'more than ',
    ', and, ',
  ]) {
    const text = piece.repeat(20_000);
    const begin = performance.now();
    timesIn(text, { start: 0, end: text.length }, PUBLISHED);
    assert.ok(performance.now() - begin < 2_000, JSON.stringify(piece));
  }
});
