import assert from 'node:assert/strict';
import { test } from 'node:test';
import { storyTold } from '../../../test/helpers/claim-linker.ts';
import { LIKENESS } from './likeness.ts';
import { PAIR_FEATURES, pairFeatures, type Side } from './pair-features.ts';
import { reasonsOf } from './reasons.ts';

type Name = (typeof PAIR_FEATURES)[number];

function reasons(one: string, other: string, weights: Partial<Record<Name, number>>, meaning = 0) {
  const { sides } = storyTold(one, other);
  const [a, b] = sides as [Side, Side];
  const row = [...new Array<number>(LIKENESS).fill(0), ...pairFeatures(a, b, () => 1)];
  const weighed = row.map((_, n) => (n < LIKENESS ? meaning / LIKENESS : (weights[PAIR_FEATURES[n - LIKENESS]!] ?? 0)));
  return reasonsOf(a, b, row, () => weighed);
}
const textOf = (kind: string, list: ReturnType<typeof reasons>) => list.find((r) => r.kind === kind)?.text;

const ONE = 'On Friday 12 policemen closed the bridge in Porto Alto.';
const OTHER = 'On Monday nobody closed the bridge in Porto Alto for twelve hours.';

test('the weightiest comes first, and what weighs nothing is left out', () => {
  const list = reasons(ONE, OTHER, { 'of the shorter': 0.7, 'shared names': -1.5, 'shared numbers': 0.01 }, 0.9);
  assert.deepEqual(
    list.map(({ kind, weight }) => [kind, weight]),
    [
      ['names', -1.5],
      ['meaning', 0.9],
      ['words', 0.7],
    ],
  );
});

test('words and names are told as they are written, not by their stems', () => {
  const list = reasons(ONE, OTHER, { 'of the shorter': 1, 'shared names': 1, 'shared numbers': 1, 'one negated': -1 });
  assert.equal(textOf('words', list), 'both say: 12, closed, bridge, Porto, Alto'.replace('12, ', ''));
  assert.equal(textOf('names', list), 'both name: Porto, Alto');
  assert.equal(textOf('numbers', list), 'the same number: 12');
  assert.equal(textOf('polarity', list), 'one of them negates');
});

test('what speaks against is not told as if it spoke for', () => {
  const list = reasons(
    'A fire burned the depot down.',
    'Cy Moor won 40 votes on Friday.',
    { 'longest run of words': -1, 'of the shorter': -1 },
    -2,
  );
  assert.match(textOf('meaning', list)!, /other things/);
  assert.match(textOf('quotation', list)!, /^no run/);
  assert.equal(textOf('words', list), 'no telling word in common');
  assert.equal(
    textOf('quotation', reasons(ONE, OTHER, { 'longest run of words': 1 })),
    '6 words in one run are the same',
  );
});

test('a pair without features was joined by a person', () => {
  const { sides } = storyTold(ONE, OTHER);
  const list = reasonsOf(sides[0]!, sides[1]!, [], () => []);
  assert.deepEqual(list, [{ kind: 'by-hand', text: 'joined by hand', weight: 1 }]);
});
