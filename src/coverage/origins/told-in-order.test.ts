import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OnRecord } from '../../record/record.ts';
import { assertionsOf } from '../assertions/assertions.ts';
import type { Linked } from '../claims/claims.ts';
import { pairTable } from '../claims/pair-table.ts';
import { sidesOf } from '../claims/sides.ts';
import { readingOf } from '../reading.ts';
import { originsOf } from './origins.ts';
import { toldInOrder } from './told-in-order.ts';

function reading(id: string, sentences: readonly string[]) {
  const record: OnRecord = {
    version: 1,
    id,
    article: {
      id,
      url: null,
      canonical: null,
      publisher: null,
      headline: null,
      byline: [],
      datePublished: null,
      dateModified: null,
      language: 'en',
      dateline: null,
      credits: [],
      text: sentences.join('\n'),
      blocks: [],
      digest: `sha256:${id}`,
    },
    statements: [],
    reader: { version: '0', model: 'none' },
  };
  return readingOf(record);
}

const FIRST = [
  'Three warehouses at the harbour of Porto Alto burned down on Tuesday night.',
  'Nobody was hurt, but forty workers had to leave through a side gate.',
  'Harbour master Ana Lima said the wind had carried scraps over two canals.',
  'The owner of the buildings put the damage at nine million crowns.',
  'A commission of the town council will look at the wiring next week.',
];
/** The same five, mostly in other words. */
const SECOND = [
  'Fire destroyed a trio of Porto Alto storage halls late on Tuesday evening.',
  'All were unharmed, though the forty had to leave through a side gate.',
  'Gusts took glowing scraps over two canals, according to harbour master Ana Lima.',
  'Losses come to nine million crowns, in the estimate of the proprietor.',
  'Councillors want the wiring examined by a commission in the coming days.',
];
/** Sentence `pairs[n][0]` of the first article and `pairs[n][1]` of the second speak to one proposition. */
function links(readings: Parameters<typeof sidesOf>[0], pairs: readonly (readonly [number, number, number])[]): Linked {
  const assertions = readings.flatMap(assertionsOf);
  const second = assertions.findIndex((a) => a.reading === 1);
  const table = pairTable(
    assertions.length,
    pairs.map(([a, b]) => [a, second + b] as const),
  );
  const probability = Float32Array.from(pairs, ([, , p]) => p);
  return { sides: sidesOf(readings, assertions), judged: { table, probability, features: [], weigh: () => [] } };
}
const two = [reading('a', FIRST), reading('b', SECOND)];
const told = (...pairs: (readonly [number, number, number])[]) => toldInOrder(links(two, pairs))(0, 1);
const IN_ORDER = [0, 1, 2, 3, 4].map((i) => [i, i, 0.9] as const);

test('the same sentences in the same order are nearly all of the telling, turned round one of them', () => {
  assert.ok(told(...IN_ORDER) > 0.85, `${told(...IN_ORDER)}`);
  assert.equal(told(), 0);
  const turned = told(...IN_ORDER.map(([i, j, p]) => [i, 4 - j, p] as const));
  assert.ok(turned > 0.1 && turned < 0.25, `${turned}`);
  assert.equal(toldInOrder(links(two, IN_ORDER))(1, 0), told(...IN_ORDER));
});

test('a sentence is matched once, with the one that is its best match as well', () => {
  assert.equal(told([0, 0, 0.9], [0, 1, 0.6], [1, 0, 0.5]), told([0, 0, 0.9]));
});

test('what is hardly likely is no match', () => {
  assert.equal(told([0, 0, 0.29]), 0);
  assert.ok(told([0, 0, 0.31]) > 0);
});

test('a rewrite in other words is one origin where its sentences say the same in order, not in another order', () => {
  const groups = (l?: Linked) => originsOf(two, l).map((o) => o.articles.length);
  assert.deepEqual(groups(links(two, IN_ORDER)), [2]);
  assert.deepEqual(groups(links(two, [[0, 4, 0.9]])), [1, 1]);
});

test('articles with the very same text before them leave the others in their places', () => {
  const all = [two[0]!, reading('x', FIRST), two[1]!];
  const shifted = links(two, IN_ORDER);
  const assertions = all.flatMap(assertionsOf);
  const moved: Linked = {
    sides: sidesOf(all, assertions),
    judged: {
      ...shifted.judged,
      table: pairTable(
        15,
        [0, 1, 2, 3, 4].map((i) => [i, 10 + i] as const),
      ),
    },
  };
  assert.deepEqual(
    originsOf(all, moved).map((o) => [...o.articles].sort()),
    [['a', 'b', 'x']],
  );
});

test('twenty thousand sentences that all match take no square of their number', () => {
  const many = Array.from({ length: 20_000 }, (_, i) => [i, i, 0.9] as const);
  const side = (n: number) => ({
    ...sidesOf(two, two.flatMap(assertionsOf))[0]!,
    assertion: { ...two.flatMap(assertionsOf)[0]!, reading: n },
  });
  const [one, other] = [side(0), side(1)];
  const sides = Array.from({ length: 40_000 }, (_, i) => (i < 20_000 ? one : other));
  const table = pairTable(
    40_000,
    many.map(([a, b]) => [a, 20_000 + b] as const),
  );
  const judged = { table, probability: new Float32Array(20_000).fill(0.9), features: [], weigh: () => [] };
  const started = performance.now();
  assert.ok(toldInOrder({ sides, judged })(0, 1) > 0.85);
  assert.ok(performance.now() - started < 3000);
});
