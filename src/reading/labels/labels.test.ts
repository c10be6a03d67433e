import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleOf, casesIn } from '../../../test/helpers/cases.ts';
import { draftsOf } from '../../../test/helpers/drafts.ts';
import { labelsOf } from './labels.ts';

const KINDS = { d: 'distancing', a: 'affiliation' } as const;

for (const c of casesIn(new URL('labels.cases.txt', import.meta.url)))
  test(`line ${c.line}: ${c.text.slice(0, 60)}`, () => {
    const [statement] = draftsOf(c);
    const expected = c.marks
      .filter((m) => m.name === 'd' || m.name === 'a')
      .map((m) => ({ kind: KINDS[m.name as 'd' | 'a'], start: m.start, end: m.end }))
      .sort((x, y) => x.start - y.start);
    assert.deepEqual(labelsOf(articleOf(c), statement!), expected);
  });

test('a long run of words and marks takes no longer than it should', () => {
  const [c] = casesIn(new URL('labels.cases.txt', import.meta.url));
  for (const part of ['a-', 'pro-', 'what the a ', 'alleged ', '“x” ', 'so called ', 'A.-', '(D-', 'without any ']) {
    const text = part.repeat(100_000 / part.length);
    const from = performance.now();
    labelsOf({ ...articleOf(c!), text }, { source: [{ start: 0, end: text.length }], cue: null, content: [] });
    assert.ok(performance.now() - from < 1500, part);
  }
});
