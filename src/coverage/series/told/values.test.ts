import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleOf, casesIn, marksOf } from '../../../../test/helpers/cases.ts';
import { markedRecord } from '../../../../test/helpers/marked-record.ts';
import { type Reading, readingOf } from '../../reading.ts';
import type { Placed } from './told.ts';
import { valuesOf } from './values.ts';

const CASES = casesIn(new URL('values.cases.txt', import.meta.url));
const readingWith = (marked: string): Reading => readingOf(markedRecord(marked));

for (const c of CASES)
  test(`line ${c.line}: ${c.text.slice(0, 60)}`, () => {
    const reading: Reading = { id: 'a', article: articleOf(c), statements: [], points: (n) => n };
    const found = valuesOf(reading, 0);
    assert.deepEqual(
      found.map((v) => c.text.slice(v.start, v.end)),
      marksOf(c, 'v').map((m) => c.text.slice(m.start, m.end)),
    );
    assert.deepEqual(found.map(said), [...c.expected.values()]);
  });

const said = ({ low, high, bound, unit }: Placed): string =>
  `${low === null ? '' : Number(low.toFixed(4))}${high === null ? '' : `..${high}`} ${bound} ${unit ?? '-'}`;

test('a value belongs to the innermost statement whose content holds it', () => {
  const reading = readingWith(
    '⟦1.source Police⟧ ⟦1.cue said⟧ ⟦1.content ⟦2.source the mayor⟧ had ⟦2.cue told⟧ them ⟦2.content that 12 people were hurt⟧⟧. The Herald counted 15 people.',
  );
  assert.deepEqual(
    valuesOf(reading, 0).map((v) => v.statement),
    [1, null],
  );
});

test('furniture of a page says no values', () => {
  const reading = readingWith('12 people were hurt.');
  const article = { ...reading.article, blocks: [{ kind: 'furniture' as const, start: 0, end: 20 }] };
  assert.equal(valuesOf(reading, 0).length, 1);
  assert.deepEqual(valuesOf({ ...reading, article }, 0), []);
});

for (const piece of [
  'About 12 people and 3 boats, 45 percent of them, were hit. ',
  'one 1 ',
  '.32 minus-',
  'no one was third straight ',
])
  test(`a long text is read in linear time: ${piece}`, () => {
    const time = (n: number): number => {
      const reading = readingWith(piece.repeat(n));
      const from = performance.now();
      valuesOf(reading, 0);
      return performance.now() - from;
    };
    time(100);
    assert.ok(time(2_000) < 40 * Math.max(time(200), 5));
  });
