import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleOf, type Case, casesIn, marksOf, numbersOf } from '../../../test/helpers/cases.ts';
import { spokenOf, wordless } from '../../../test/helpers/drafts.ts';
import type { Range } from '../../record/article.ts';
import { addresseesOf } from './addressee.ts';

for (const c of casesIn(new URL('addressee.cases.txt', import.meta.url))) {
  test(`line ${c.line}: ${c.text.slice(0, 60)}`, () => {
    const found = addresseesOf(articleOf(c), spokenOf(c));
    const words = (r: Range | null) => (r ? `${r.start}: ${c.text.slice(r.start, r.end)}` : null);
    assert.deepEqual(
      found.map(words),
      numbersOf(c).map((n) => words(expected(c, n))),
    );
  });
}

test('statements without words have none, and nothing is changed', () => {
  const [c] = casesIn(new URL('addressee.cases.txt', import.meta.url));
  assert.deepEqual(addresseesOf(articleOf(c!), wordless(c!)), [null, null]);
  assert.deepEqual(addresseesOf(articleOf(c!), []), []);
});

/** "as 1": the addressee beside statement 1; "source of 1": its source. */
function expected(c: Case, n: number): Range | null {
  const m = /^(as|source of) (\d+)$/.exec(c.expected.get(`${n}.addressee`) ?? '');
  const name = m ? `${m[2]}.${m[1] === 'as' ? 'addressee' : 'source'}` : `${n}.addressee`;
  return marksOf(c, name)[0] ?? null;
}
