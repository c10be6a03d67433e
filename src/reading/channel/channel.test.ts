import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleOf, type Case, casesIn, marksOf, numbersOf } from '../../../test/helpers/cases.ts';
import { spokenOf, wordless } from '../../../test/helpers/drafts.ts';
import type { Spoken } from '../spans.ts';
import { channelsOf } from './channel.ts';

for (const c of casesIn(new URL('channel.cases.txt', import.meta.url))) {
  test(`line ${c.line}: ${c.text.slice(0, 60)}`, () => {
    const found = channelsOf(articleOf(c), statementsOf(c));
    assert.deepEqual(
      found.map((r) => (r ? c.text.slice(r.start, r.end) : null)),
      spokenNumbers(c).map((n) => expected(c, n)),
    );
  });
}

test('statements without words have none, and nothing is changed', () => {
  const [c] = casesIn(new URL('channel.cases.txt', import.meta.url));
  assert.deepEqual(channelsOf(articleOf(c!), wordless(c!)), [null, null]);
  assert.deepEqual(channelsOf(articleOf(c!), []), []);
});

/** Marks that belong to no statement have the number 9. */
const spokenNumbers = (c: Case): number[] => numbersOf(c).filter((n) => n !== 9);

function statementsOf(c: Case): Spoken[] {
  const all = spokenOf(c).slice(0, spokenNumbers(c).length);
  return all.map((s) => ({ ...s, form: /^[“"]/.test(c.text.slice(s.content[0]?.start)) ? 'direct' : s.form }));
}

/** "as 1": the channel beside statement 1; "text …": these words. */
function expected(c: Case, n: number): string | null {
  const line = c.expected.get(`${n}.channel`) ?? '';
  if (line.startsWith('text ')) return line.slice(5);
  const mark = marksOf(c, line.startsWith('as ') ? `${line.slice(3)}.channel` : `${n}.channel`)[0];
  return mark ? c.text.slice(mark.start, mark.end) : null;
}
