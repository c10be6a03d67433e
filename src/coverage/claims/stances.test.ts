import assert from 'node:assert/strict';
import { test } from 'node:test';
import { storyTold, type Told } from '../../../test/helpers/claim-linker.ts';
import type { Stance } from '../../record/statement.ts';
import { stancesOf } from './stances.ts';

/** Of one claim with all of these in it. */
function stances(...told: Told[]): Stance[] {
  const { sides } = storyTold(...told);
  return stancesOf({ sides, members: [...sides.keys()] });
}
const said = (content: string, stance: Stance = 'asserts'): Told => [
  `⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content ${content}⟧.`,
  { fields: { 1: { stance } } },
];

test('who says the contrary of most denies', () => {
  for (const no of [
    'Moor did not shoot the guard',
    'Moor never shot the guard',
    'Moor didn’t shoot at the guard',
    'it was not Moor who shot the guard',
  ])
    assert.deepEqual(
      stances(said('Moor shot the guard'), said('that Moor shot a guard'), said(no)),
      ['asserts', 'asserts', 'denies'],
      no,
    );
});

test('of two, who negates denies', () => {
  assert.deepEqual(stances(said('he did not shoot'), said('he shot')), ['denies', 'asserts']);
  assert.deepEqual(stances(said('he shot', 'admits'), said('he did not shoot', 'confirms')), ['admits', 'denies']);
});

test('a claim that most of its members put as a negation is held by them, and denied by who says the contrary', () => {
  const none = ['no one was hurt in the fire', 'nobody was hurt in the fire', 'all were unhurt in the fire'] as const;
  assert.deepEqual(stances(...none.map((c) => said(c))), ['asserts', 'asserts', 'asserts']);
  assert.deepEqual(stances(...none.map((c) => said(c)), said('two were hurt in the fire')), [
    'asserts',
    'asserts',
    'asserts',
    'denies',
  ]);
});

test('denying what is put without a negation stays a denial, also where nobody else says it', () => {
  assert.deepEqual(stances(said('that he shot the guard', 'denies'), said('he shot the guard')), ['denies', 'asserts']);
  assert.deepEqual(stances(said('that he shot', 'denies'), said('that he had shot', 'denies')), ['denies', 'denies']);
  assert.deepEqual(stances(said('that he shot the guard', 'denies'), said('he did not shoot the guard')), [
    'denies',
    'denies',
  ]);
});

test('denying that anybody was hurt is saying that nobody was', () => {
  assert.deepEqual(
    stances(said('that anybody was hurt', 'denies'), said('nobody was hurt'), said('no one was hurt at all')),
    ['asserts', 'asserts', 'asserts'],
  );
});

test('a negation of something else in a longer sentence is none of the claim', () => {
  const long =
    'Moor, who has no record and was not known to the port police before Friday, shot the guard at the gate of the Acme depot';
  assert.deepEqual(stances(said('Moor shot the guard'), said('Moor shot the guard'), said(long)), [
    'asserts',
    'asserts',
    'asserts',
  ]);
  assert.deepEqual(stances(said('Moor shot the guard'), said('not only Moor shot the guard')), ['asserts', 'asserts']);
});

test('silence, questions and demands stay what they are; who decides it says that it is so', () => {
  const list = ['declines', 'silent', 'asks', 'urges', 'believes', 'commits'] as const;
  assert.deepEqual(stances(said('the gate is shut'), ...list.map((s) => said('the gate is not shut', s))).slice(1), [
    ...list,
  ]);
  assert.deepEqual(stances(said('the gate is shut', 'decides')), ['asserts']);
});

test('what is hedged or not known is not asserted', () => {
  const claim = [said('the fire at the depot was arson'), said('it was arson')];
  for (const [own, stance] of [
    ['The depot burned down by suspected arson.', 'believes'],
    ['The fire may have been arson by somebody.', 'believes'],
    ['The fire was possibly an act of arson.', 'believes'],
    ['The fire is believed to be arson.', 'believes'],
    ['It is unclear whether it was arson.', 'asks'],
    ['It was not immediately known if it was arson.', 'asks'],
    ['Was the fire at the depot arson?', 'asks'],
    ['The fire was arson, on 3 May at night.', 'asserts'],
    ['The suspected gang was held after the arson.', 'asserts'],
    ['It was arson, and Moor may run for office.', 'asserts'],
  ] as const)
    assert.equal(stances(...claim, own).at(-1), stance, own);
});
