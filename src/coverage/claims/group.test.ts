import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allAs, judgedAs, numbers } from '../../../test/helpers/claim-linker.ts';
import { type Grouping, groupsOf } from './group.ts';
import type { Judged } from './judge.ts';

const GROUPING: Grouping = { edge: 0.5, join: 0.5, least: 0.2 };
const groups = ({ table, probability }: Judged, grouping = GROUPING) => groupsOf(table, probability, grouping);

function random(count: number, seed: number, share = 1): Judged {
  const next = numbers(seed);
  const pairs: [number, number, number][] = [];
  for (let j = 0; j < count; j++) for (let i = 0; i < j; i++) if (next() < share) pairs.push([i, j, next()]);
  return judgedAs(count, pairs);
}

test('a statement that carries two propositions is in two claims', () => {
  const judged = judgedAs(5, [
    [0, 1, 0.9],
    [0, 2, 0.8],
    [1, 2, 0.9],
    [2, 3, 0.9],
    [2, 4, 0.8],
    [3, 4, 0.7],
    [1, 3, 0.05],
  ]);
  assert.deepEqual(groups(judged), [
    [0, 1, 2],
    [2, 3, 4],
  ]);
});

test('who fits the whole of a group joins it, who fits only one of it does not', () => {
  const withThird = (p: number) =>
    groups(
      judgedAs(3, [
        [0, 1, 0.9],
        [0, 2, 0.8],
        [1, 2, p],
      ]),
    );
  assert.deepEqual(withThird(0.15), [
    [0, 1],
    [0, 2],
  ]);
  assert.deepEqual(withThird(0.25), [[0, 1, 2]]);
});

test('nothing above the edge, or nothing at all, gives no group', () => {
  assert.deepEqual(groups(judgedAs(3, [[0, 1, 0.4]])), []);
  assert.deepEqual(groups(judgedAs(0, [])), []);
});

test('whatever the judge says: no group is part of another, no pair below the least shares one, every sure pair does', () => {
  for (let seed = 1; seed <= 30; seed++) {
    const judged = random(24, seed, seed % 3 === 0 ? 1 : 0.5);
    const found = groups(judged);
    const shared = new Set<string>();
    found.forEach((g, n) => {
      assert.deepEqual(
        g,
        [...new Set(g)].sort((a, b) => a - b),
      );
      for (const i of g)
        for (const j of g)
          if (i < j) {
            const pair = judged.table.of[i]!.get(j);
            assert.ok(pair !== undefined && judged.probability[pair]! >= GROUPING.least);
            shared.add(`${i} ${j}`);
          }
      for (const [m, other] of found.entries()) assert.ok(m === n || !g.every((x) => other.includes(x)));
    });
    judged.table.pairs.forEach(([i, j], n) => {
      if (judged.probability[n]! >= GROUPING.edge) assert.ok(shared.has(`${i} ${j}`));
    });
    assert.deepEqual(groups(judged), found);
  }
});

test('a dense story of 400 assertions takes no long time', () => {
  for (const judged of [random(400, 9), allAs(400)]) {
    const began = performance.now();
    assert.ok(groups(judged).length > 0);
    assert.ok(performance.now() - began < 5000);
  }
});
