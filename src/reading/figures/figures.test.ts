import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleOf, type Case, casesIn, marksOf } from '../../../test/helpers/cases.ts';
import { draftsOf } from '../../../test/helpers/drafts.ts';
import type { Figure } from '../../record/statement.ts';
import { figuresOf } from './figures.ts';

const CASES = casesIn(new URL('figures.cases.txt', import.meta.url));
/** An article to put other texts into. */
const EMPTY = articleOf(CASES[0]!);

for (const c of CASES)
  test(`line ${c.line}: ${c.text.slice(0, 60)}`, () => {
    const [statement] = draftsOf(c);
    const found = figuresOf(Object.freeze(articleOf(c)), Object.freeze(statement!));
    const expected = [...c.expected].filter(([key]) => key.startsWith('1.figure.')).map(([, value]) => value);
    const marked = marksOf(c, '1.figure');
    assert.deepEqual(
      found.map((f) => told(f)),
      expected.map((e) => e.replaceAll(',', '')),
    );
    if (marked.length > 0)
      assert.deepEqual(
        found.map((f) => words(c, f)),
        marked.map((m) => words(c, m)),
      );
    // The words counted, and those of what befell them, are the text's.
    for (const f of found) assert.ok((f.of ?? '').split(' ').every((word) => c.text.includes(word)));
  });

const words = (c: Case, r: { readonly start: number; readonly end: number }): string => c.text.slice(r.start, r.end);

function told({ value, low, high, bound, unit, of, asOf }: Figure): string {
  if (value !== null) {
    assert.equal(low, bound === 'exact' || bound === 'at-least' ? value : null);
    assert.equal(high, bound === 'exact' || bound === 'at-most' ? value : null);
  }
  const number =
    value !== null
      ? String(Number(value.toPrecision(4)) === value ? value : Number(value.toFixed(4)))
      : `${low ?? ''}..${high ?? ''}`;
  return `${number} ${bound} ${unit?.replaceAll(' ', '_') ?? '-'} ${of ?? '-'}${asOf ? ` @${asOf}` : ''}`;
}

for (const piece of [
  'about 1 boat and ',
  'at least ',
  'over one, two and ',
  'in 2015 ',
  ' '.repeat(50),
  '“one ” 1 of ',
])
  test(`hostile input is read in linear time: ${piece.trim() || 'spaces'}`, () => {
    const time = (times: number): number => {
      const text = `1 of ${piece.repeat(times)}`;
      const from = performance.now();
      figuresOf({ ...EMPTY, text }, { content: [{ start: 0, end: text.length }] });
      return performance.now() - from;
    };
    time(200);
    assert.ok(time(4_000) < 40 * Math.max(time(500), 5));
  });
