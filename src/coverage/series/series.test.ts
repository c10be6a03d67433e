import assert from 'node:assert/strict';
import { test } from 'node:test';
import { casesIn } from '../../../test/helpers/cases.ts';
import { markedRecord } from '../../../test/helpers/marked-record.ts';
import type { Quantity } from '../../record/coverage.ts';
import type { OnRecord } from '../../record/record.ts';
import { readingOf } from '../reading.ts';
import { quantitiesOf } from './series.ts';

const quantities = (records: readonly OnRecord[]): Quantity[] => quantitiesOf(records.map(readingOf));
const at = (marked: string, id: string, datePublished: string | null, publisher = `Outlet ${id}`): OnRecord => {
  const record = markedRecord(marked, { publisher });
  return { ...record, id, article: { ...record.article, datePublished } };
};
const texts = (q: Quantity): string[] => q.values.map((v) => `${v.article} ${v.text}`);

for (const c of casesIn(new URL('series.cases.txt', import.meta.url)))
  test(`line ${c.line}: ${c.text.slice(0, 60)}`, () => {
    let start = 0;
    const records: OnRecord[] = [];
    const wanted = new Map<string, string[]>();
    for (const [n, text] of c.text.split('\n\n').entries()) {
      records.push(at(text, String(n), null));
      for (const m of c.marks)
        if (m.start >= start && m.end <= start + text.length)
          wanted.set(m.name, [...(wanted.get(m.name) ?? []), `${n} ${c.text.slice(m.start, m.end)}`]);
      start += text.length + 2;
    }
    const found = quantities(records).map(texts);
    // A value's range may cover more than the number that is marked.
    const short = (groups: readonly (readonly string[])[]): string[] =>
      groups.map((g) => g.map((t) => t.replace(/-(?:magnitude|tonne)$/, '')).join('; ')).sort();
    assert.deepEqual(short(found), short([...wanted.values()]));
  });

test('each value has its words, its place in code points, who says it and what is counted', () => {
  const [q] = quantities([
    at('🔥 ⟦1.source Bo Sand⟧ ⟦1.cue said⟧ ⟦1.content about 40 people were injured in the fire⟧.', 'a', '2026-03-01'),
  ]);
  assert.equal(q!.of, 'people injured');
  const [v] = q!.values;
  assert.deepEqual(
    { ...v, speaker: v!.speaker?.name, statement: typeof v!.statement },
    {
      article: 'a',
      statement: 'string',
      start: 15,
      end: 23,
      text: 'about 40',
      low: 40,
      high: null,
      bound: 'about',
      unit: null,
      asOf: null,
      speaker: 'Bo Sand',
      superseded: false,
    },
  );
});

test('values that cannot both hold on one day are in conflict', () => {
  const [q] = quantities([
    at('The fire killed 40 people in Lima on Sunday.', 'a', '2026-03-01T08:00:00Z'),
    at('The fire killed 60 people in Lima on Sunday.', 'b', '2026-03-01T09:00:00Z'),
    at('The fire killed at least 35 people in Lima on Sunday.', 'c', '2026-03-01T09:30:00Z'),
    at('The fire killed 70 people in Lima on Sunday.', 'd', '2026-03-02T09:00:00Z'),
  ]);
  assert.deepEqual(
    q!.values.map((v) => v.low),
    [40, 60, 35, 70],
  );
  assert.deepEqual(q!.conflicts, [[0, 1]]);
});

test('a later value of the same outlet takes the place of its earlier one, and is in no conflict with it', () => {
  const [q] = quantities([
    at('The fire killed 40 people in Lima on Sunday.', 'a', '2026-03-01T08:00:00Z', 'Herald'),
    at('The fire killed 60 people in Lima on Sunday.', 'b', '2026-03-01T19:00:00Z', 'Herald'),
    at('The fire killed 50 people in Lima on Sunday.', 'c', '2026-03-01T19:00:00Z', 'Gazette'),
  ]);
  assert.deepEqual(
    q!.values.map((v) => v.superseded),
    [true, false, false],
  );
  assert.deepEqual(q!.conflicts, [[1, 2]]);
});

test('no articles and articles without numbers have no quantities', () => {
  assert.deepEqual(quantities([]), []);
  assert.deepEqual(quantities([at('It rained in Lima.', 'a', null)]), []);
});

test('the same story read in again gives the same quantities', () => {
  const story = ['a', 'b', 'c'].map((id, n) => at(`The fire killed ${n + 2} people and hurt 40.`, id, null));
  assert.deepEqual(quantities(story), quantities(story));
});

test('5,000 numbers in one article are joined within seconds', () => {
  const text = Array.from(
    { length: 2_500 },
    (_, i) => `The fire killed ${i + 2} people and burned ${i % 9} houses.`,
  ).join(' ');
  const from = performance.now();
  const found = quantities([at(text, 'a', null)]);
  assert.equal(
    found.reduce((n, q) => n + q.values.length, 0),
    5_000,
  );
  assert.ok(found.every((q) => q.conflicts.length <= 2_000));
  assert.ok(performance.now() - from < 15_000);
});

test('5,000 values that share many words are joined within seconds', () => {
  const words = ['fire', 'port', 'harbour', 'market', 'school', 'bridge', 'river', 'station', 'tower', 'square'];
  const text = Array.from(
    { length: 5_000 },
    (_, i) =>
      `The ${words[i % 10]} ${words[(i * 7) % 10]} had ${3000 + i} guests near ${words[(i * 3) % 10]} and ${words[i % 7]}.`,
  ).join(' ');
  const from = performance.now();
  assert.equal(
    quantities([at(text, 'a', null)]).reduce((n, q) => n + q.values.length, 0),
    5_000,
  );
  assert.ok(performance.now() - from < 15_000);
});

test('5,000 numbers in one sentence are joined within seconds', () => {
  const from = performance.now();
  const found = quantities([at(`They hold ${'12 boats, 13 guns, '.repeat(2_500)}and more.`, 'a', null)]);
  assert.equal(
    found.reduce((n, q) => n + q.values.length, 0),
    5_000,
  );
  assert.ok(performance.now() - from < 15_000);
});

test('500 articles of one story are joined within seconds', () => {
  const story = Array.from({ length: 500 }, (_, i) =>
    at(
      `The fire in Lima killed ${40 + (i % 5)} people and hurt ${i % 3 ? 'about 90' : '95'}, the mayor said.`,
      `a${i}`,
      null,
    ),
  );
  const from = performance.now();
  assert.ok(quantities(story).length < 40);
  assert.ok(performance.now() - from < 15_000);
});
