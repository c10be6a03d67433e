import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allAs, judgedAs, storyTold } from '../../../test/helpers/claim-linker.ts';
import type { Claim } from '../../record/coverage.ts';
import { opposedOf } from './opposed.ts';

const { sides } = storyTold(
  '⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content the gate was open⟧.',
  '⟦1.source Bo Sand⟧ ⟦1.cue said⟧ ⟦1.content the gate was never open⟧.',
  '⟦1.source Cy Moor⟧ ⟦1.cue said⟧ ⟦1.content they found the gate open⟧.',
);

const claim = (id: string): Claim => ({
  id,
  gist: { article: 'a', start: 0, end: 1, text: 'a' },
  members: [],
  standing: { holds: 0, denies: 0, silent: 0, other: 0, outlets: 0, origins: 0, named: 0, anonymous: 0 },
  opposed: [],
  first: 'a',
  tensions: [],
});
const opposed = (groups: number[][], judged = allAs(3, 0.4)) =>
  opposedOf(
    groups.map((_, n) => claim(`c${n + 1}`)),
    groups,
    { sides, judged },
  ).map((c) => c.opposed);

test('the same with and without a negation is opposed, each to the other', () => {
  assert.deepEqual(opposed([[0, 2], [1]]), [['c2'], ['c1']]);
});

test('claims that nothing links, that share a member, or that both are plain, are not', () => {
  assert.deepEqual(opposed([[0, 2], [1]], judgedAs(3, [[0, 1, 0.2]])), [[], []]);
  assert.deepEqual(
    opposed([
      [0, 1],
      [1, 2],
    ]),
    [[], []],
  );
  assert.deepEqual(opposed([[0], [2]]), [[], []]);
  assert.deepEqual(opposed([[0, 1], [2]]), [[], []]);
});
