import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allAs, judgedAs, numbers, storyTold, type TestStory } from '../../../test/helpers/claim-linker.ts';
import { groupsOf } from './group.ts';
import { type JoinSide, type Joins, joined } from './joins.ts';
import type { Judged } from './judge.ts';

const GROUPING = { edge: 0.5, join: 0.5, least: 0.2 };
const STORY = storyTold(
  'The bridge in Porto Alto fell. Ten people were hurt by it. The 🚒 came late that night.',
  'A bridge fell in Porto Alto. Nine people were hurt that day. The fire brigade came late.',
  'In Porto Alto a bridge fell. Cy Moor left the town hall.',
);

const side = (n: number, story: TestStory = STORY): JoinSide => {
  const { reading, content } = story.assertions[n]!;
  const { id, points } = story.readings[reading]!;
  return { article: id, start: points(content[0]!.start), end: points(content.at(-1)!.end) };
};
const pairs = (...list: (readonly [number, number])[]): Joins['together'] =>
  list.map(([a, b]) => [side(a), side(b)] as const);
const groups = (judged: Judged, joins: Partial<Joins>, grouping = GROUPING) => {
  const { table, probability } = joined(judged, STORY, { together: [], apart: [], ...joins });
  return groupsOf(table, probability, grouping);
};
const areTogether = (found: readonly (readonly number[])[], a: number, b: number): boolean =>
  found.some((g) => g.includes(a) && g.includes(b));

test('what was joined is in one claim, and what was cut in none, whatever the judge says', () => {
  const count = STORY.assertions.length;
  const next = numbers(11);
  const some = Array.from({ length: count }, (_, j) => Array.from({ length: j }, (_, i) => [i, j, next()] as const));
  for (const judged of [judgedAs(count, []), allAs(count, 0.999), allAs(count, 0.001), judgedAs(count, some.flat())]) {
    const found = groups(judged, { together: pairs([0, 4], [7, 2]), apart: pairs([0, 3], [6, 1]) });
    assert.ok(areTogether(found, 0, 4) && areTogether(found, 2, 7));
    assert.ok(!areTogether(found, 0, 3) && !areTogether(found, 6, 1));
  }
});

test('a cut holds also where the grouping takes every pair', () => {
  const found = groups(allAs(STORY.assertions.length), { apart: pairs([0, 3]) }, { edge: 0, join: 0, least: 0 });
  assert.ok(!areTogether(found, 0, 3));
});

test('who is joined to one of a claim is in the claim', () => {
  const judged = judgedAs(STORY.assertions.length, [
    [0, 3, 0.9],
    [0, 6, 0.9],
    [3, 6, 0.9],
    [4, 6, 0.1],
  ]);
  assert.deepEqual(groups(judged, { together: pairs([0, 4]) }), [[0, 3, 4, 6]]);
});

test('a third that was joined to both of two stays joined to each, in any order', () => {
  const judged = judgedAs(STORY.assertions.length, [
    [0, 1, 0.3],
    [0, 2, 0.3],
    [1, 2, 0.3],
  ]);
  for (const order of [
    [0, 1, 2],
    [2, 1, 0],
    [1, 0, 2],
  ] as const) {
    const three = [
      [0, 2],
      [0, 1],
      [1, 2],
    ] as const;
    assert.deepEqual(groups(judged, { together: pairs(...order.map((n) => three[n]!)) }), [[0, 1, 2]]);
  }
});

test('a pair that was joined has no features of the judge any more: the reason is that somebody joined it', () => {
  const { features, table } = joined(judgedAs(STORY.assertions.length, [[0, 3, 0.4]]), STORY, {
    together: pairs([0, 3]),
    apart: [],
  });
  assert.deepEqual(features[table.of[0]!.get(3)!], []);
});

test('a join outlives edges that have moved, and one whose words are gone is left out', () => {
  const moved = ({ article, start, end }: JoinSide, by: number): JoinSide => ({ article, start: start + by, end });
  const judged = judgedAs(STORY.assertions.length, []);
  const joins = (by: number) => ({ together: [[moved(side(0), by), side(3)] as const] });
  assert.deepEqual(groups(judged, joins(5)), [[0, 3]]);
  assert.deepEqual(groups(judged, joins(25)), []);
});

test('sides of articles that are not there, without words, or of one assertion are left out', () => {
  const judged = judgedAs(STORY.assertions.length, [[0, 3, 0.9]]);
  const odd: JoinSide[] = [
    { article: 'gone', start: 0, end: 30 },
    { ...side(0), start: 3, end: 3 },
    { ...side(0), start: 9e9, end: -4 },
    { ...side(0), start: Number.NaN },
    side(3),
  ];
  const list = odd.map((o) => [o, side(3)] as const);
  assert.deepEqual(groups(judged, { together: list, apart: list }), [[0, 3]]);
});

test('places are code points: what comes behind an emoji is found', () => {
  const at = STORY.assertions.findIndex((a) =>
    STORY.readings[a.reading]!.article.text.startsWith('The 🚒', a.content[0]!.start),
  );
  const { start, end } = side(at);
  assert.equal([...STORY.records[0]!.article.text].slice(start, end).join(''), 'The 🚒 came late that night.');
});
