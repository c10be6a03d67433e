import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleOf, casesIn, numbersOf } from '../../../test/helpers/cases.ts';
import { spokenOf } from '../../../test/helpers/drafts.ts';
import { referenceCandidates, referencesOf } from './reference.ts';

const cases = casesIn(new URL('reference.cases.txt', import.meta.url));

for (const c of cases)
  test(`line ${c.line}: ${c.text.slice(0, 60)}`, () => {
    const numbers = numbersOf(c);
    const got = referencesOf(articleOf(c), spokenOf(c)).map((list) => list.map((i) => numbers[i]).join(' ') || '-');
    const expected = numbers.map((n) => c.expected.get(`${n}.refers`) ?? '-');
    assert.deepEqual(got, expected);
  });

test('candidates come best first, with their reasons', () => {
  const c = cases[0]!;
  const [best] = referenceCandidates(articleOf(c), spokenOf(c), 1);
  assert.equal(best!.statement, 0);
  assert.deepEqual(best!.reasons, ['+2.8 “denied it”', '+0.4 another speaker']);
  assert.deepEqual(referenceCandidates(articleOf(c), spokenOf(c), 0), []);
});

test('an article of many statements that all deny the same takes no longer than it should', () => {
  const line = '⟦N.source Bo Sand⟧ ⟦N.cue denied⟧ ⟦N.content reports that the claim of the report was a claim⟧.';
  const many = Array.from({ length: 2000 }, (_, i) => line.replaceAll('N', String(i)));
  const text = many.map((l) => l.replace(/⟦\S+ |⟧/g, '')).join(' ');
  const at = text.indexOf('.') + 2;
  const spans = many.map((_, i) => ({
    source: [{ start: i * at, end: i * at + 7 }],
    cue: { start: i * at + 8, end: i * at + 14 },
    content: [{ start: i * at + 15, end: (i + 1) * at - 2 }],
  }));
  const c = cases[0]!;
  const [sample] = spokenOf(c);
  const statements = spans.map((s) => ({ ...sample!, ...s, stance: 'denies' as const }));
  const from = performance.now();
  referencesOf({ ...articleOf(c), text }, statements);
  assert.ok(performance.now() - from < 3000);
});
