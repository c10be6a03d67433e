import assert from 'node:assert/strict';
import { test } from 'node:test';
import { storyTold } from '../../../test/helpers/claim-linker.ts';
import { PAIR_FEATURES, pairFeatures, type Side } from './pair-features.ts';
import { rarityIn } from './story-words.ts';

type Name = (typeof PAIR_FEATURES)[number];

const even = () => 1;
const between = (a: Side, b: Side, name: Name, rarity = even): number =>
  pairFeatures(a, b, rarity)[PAIR_FEATURES.indexOf(name)]!;
const said = (...contents: string[]): Side[] => [
  ...storyTold(...contents.map((c) => `⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content ${c}⟧.`)).sides,
];
const pair = (a: string, b: string): [Side, Side] => said(a, b) as [Side, Side];

test('a pair has the same features whichever comes first', () => {
  const { sides } = storyTold(
    '⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content the old bridge in Porto Alto was not closed to 12 buses on Friday⟧. The bridge in Porto Alto was closed on Friday.',
    '⟦1.source Bo Sand⟧ ⟦1.cue said⟧ ⟦1.content two buses were on the old bridge in Porto Alto, the mayor Cy Moor and the bridge⟧.',
    `It ran on and on: ${'the bridge of the '.repeat(30)} and the end of the bridge.`,
    `The end came: ${'of the bridge the '.repeat(29)} and the old end of the bridge.`,
  );
  const rarity = rarityIn(sides.map((s) => s.wording));
  for (const a of sides)
    for (const b of sides) {
      const [one, other] = [pairFeatures(a, b, rarity), pairFeatures(b, a, rarity)];
      assert.equal(one.length, PAIR_FEATURES.length);
      one.forEach((x, n) => {
        assert.ok(Number.isFinite(x));
        assert.ok(Math.abs(x - other[n]!) < 1e-9, PAIR_FEATURES[n]);
      });
    }
});

test('a run whose first word comes often is found from either side', () => {
  const many = 'the a the b the c the d the e the f the g the h the i the red old bridge fell';
  const [a, b] = pair(many, 'the red old bridge fell and the z the y the x the w the v the u the t the s the r');
  assert.equal(between(a, b, 'longest run of words'), 5);
  assert.equal(between(b, a, 'longest run of words'), 5);
});

test('names are words with a capital that begin nothing', () => {
  const [a, b] = pair('that Cy Moor left Porto Alto', 'that Cy Moor stayed in Acme Park');
  assert.equal(between(a, b, 'shared names'), 2);
  assert.equal(between(a, b, 'names of the one only'), 4);
});

test('numbers are the same in words and in digits, and others are told apart', () => {
  const [a, b] = pair('that twelve people were hurt', 'that 12 were hurt');
  assert.deepEqual([between(a, b, 'shared numbers'), between(a, b, 'numbers of each, none shared')], [1, 0]);
  const [c, d] = pair('that twelve people were hurt', 'that 13 were hurt');
  assert.deepEqual([between(c, d, 'shared numbers'), between(c, d, 'numbers of each, none shared')], [0, 1]);
  const [e, f] = pair('that people were hurt', 'that 13 were hurt');
  assert.equal(between(e, f, 'numbers of each, none shared'), 0);
});

test('a negation in one of two is told, in both not', () => {
  for (const no of [
    'that nobody was hurt',
    'that people weren’t hurt',
    "that it didn't hurt",
    'that all were unhurt',
  ]) {
    const [a, b] = pair(no, 'that people were hurt');
    assert.equal(between(a, b, 'one negated'), 1, no);
    assert.equal(between(a, a, 'one negated'), 0);
  }
});

test('the longest run of words is at most 20, also of a very long content', () => {
  const words = Array.from({ length: 40 }, (_, n) => `word${n}`).join(' ');
  const [a, b] = pair(`it was ${words}`, `never was ${words}`);
  assert.equal(between(a, b, 'longest run of words'), 20);
  const [c, d] = pair('rain '.repeat(4000), 'rain '.repeat(4000));
  const began = performance.now();
  assert.equal(between(c, d, 'longest run of words'), 20);
  assert.ok(performance.now() - began < 200);
});

test('who speaks, in which article, and what refers to what', () => {
  const refers = { fields: { 2: { refersTo: [0] } } };
  const { sides } = storyTold([
    '⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content it rained in the night⟧. ⟦2.source Ana  Líma⟧ ⟦2.cue repeated⟧ ⟦2.content that it had rained⟧. The rain was on all day long.',
    refers,
  ]);
  const [first, second, own] = sides as [Side, Side, Side];
  assert.equal(between(first, second, 'same speaker'), 1);
  assert.equal(between(first, second, 'one refers to the other'), 1);
  assert.equal(between(first, own, 'one in the outlet’s voice'), 1);
  assert.equal(between(own, own, 'both in the outlet’s voice'), 1);
  assert.equal(between(first, own, 'same article'), 1);
  assert.equal(between(first, second, 'one holds the other'), 0);
  assert.equal(between(first, first, 'one holds the other'), 1);
});
