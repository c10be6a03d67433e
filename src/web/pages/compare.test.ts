import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markedRecord } from '../../../test/helpers/marked-record.ts';
import { compareFigures, isOneSided } from './compare-figures.ts';
import { sharedPassages } from './compare-passages.ts';
import { compareSpeakers } from './compare-speakers.ts';

const SHARED = 'the bridge over the river will be closed to all traffic on Friday';

test('a run of eight words or more in both is a passage, letter case and line ends aside', () => {
  const a = `Ana Lima said ${SHARED}. She left.`;
  const b = `Officials: The bridge over the river\nwill be closed to all traffic on Friday, it is said`;
  const [passage, ...others] = sharedPassages(a, b);
  assert.equal(a.slice(passage!.a.start, passage!.a.end), SHARED);
  assert.equal(b.slice(passage!.b.start, passage!.b.end), `T${SHARED.slice(1)}`.replace('river ', 'river\n'));
  assert.equal(passage!.words, 13);
  assert.deepEqual(others, []);
});

test('seven words are none, and a changed number parts a run', () => {
  assert.deepEqual(sharedPassages('one two three four five six seven', 'one two three four five six seven'), []);
  assert.deepEqual(sharedPassages(`a b c 40 d e f g h i j`, `a b c 60 d e f g h i j`), []);
});

test('text that repeats itself takes bounded time', () => {
  const text = 'again and '.repeat(40_000);
  assert.ok(sharedPassages(text, text).length >= 1);
});

test('speakers are joined by a full name that both have; by a surname alone it is said to be unsure', () => {
  const a = markedRecord(
    '⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content a⟧. ⟦2.source Sand⟧ ⟦2.cue said⟧ ⟦2.content b⟧. ⟦3.source officials⟧ ⟦3.cue said⟧ ⟦3.content c⟧.',
    {
      fields: { 3: { speaker: { naming: 'anonymous' } } },
    },
  );
  const b = markedRecord(
    '⟦1.source Bo Sand⟧ ⟦1.cue said⟧ ⟦1.content a⟧. ⟦2.source Dr Ana Maria Lima⟧ ⟦2.cue said⟧ ⟦2.content b⟧. ⟦3.source officials⟧ ⟦3.cue said⟧ ⟦3.content c⟧.',
    {
      fields: {
        2: { speaker: { name: 'Ana Maria Lima', aliases: ['Ana Lima', 'Lima'] } },
        3: { speaker: { naming: 'anonymous' } },
      },
    },
  );
  const rows = compareSpeakers(a.statements, b.statements).map((s) => [s.label, s.sure, s.a, s.b]);
  assert.deepEqual(rows, [
    ['Ana Lima', true, [0], [1]],
    ['Sand / Bo Sand', false, [1], [0]],
    ['officials', true, [2], []],
    ['officials', true, [], [2]],
  ]);
});

test('figures of the same thing stand beside each other', () => {
  const figure = (value: number, of: string | null, unit: string | null = null) =>
    ({ value, low: null, high: null, bound: 'exact', unit, of, asOf: null, start: 0, end: 1 }) as const;
  const record = (figures: ReturnType<typeof figure>[]) =>
    markedRecord('⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content a⟧.', { fields: { 1: { figures } } }).statements;
  const rows = compareFigures(
    record([figure(4000, 'dockers laid off'), figure(3, 'ships'), figure(9, null)]),
    record([figure(900, 'Dockers'), figure(5, 'ships', 'percent')]),
  );
  assert.deepEqual(
    rows.filter((r) => !isOneSided(r)).map((r) => [r.a[0]!.figure.value, r.b[0]!.figure.value]),
    [[4000, 900]],
  );
  assert.equal(rows.length, 4);
});

test('two bearers of a surname are not joined by it', () => {
  const one = markedRecord('⟦1.source Lima⟧ ⟦1.cue said⟧ ⟦1.content a⟧.');
  const two = markedRecord(
    '⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content a⟧. ⟦2.source Eve Lima⟧ ⟦2.cue said⟧ ⟦2.content b⟧.',
  );
  const both = (a: typeof one, b: typeof one) =>
    compareSpeakers(a.statements, b.statements).filter((s) => s.a.length > 0 && s.b.length > 0);
  assert.deepEqual([both(one, two), both(two, one)], [[], []]);
});
