import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Crf, decodeTags, TAGS } from './tags.ts';

const N = TAGS.length;
const FORBIDDEN = -1e4;

/** Random scores with the constraints of the shipped model: an I follows a B or I of its role. */
function randomCrf(random: () => number): Crf {
  const isInside = (b: number) => b > 0 && b % 2 === 0;
  return {
    transitions: Array.from({ length: N }, (_, a) =>
      Array.from({ length: N }, (_, b) => (isInside(b) && a !== b && a !== b - 1 ? FORBIDDEN : random())),
    ),
    start: Array.from({ length: N }, (_, b) => (isInside(b) ? FORBIDDEN : random())),
    end: Array.from({ length: N }, random),
  };
}

/** Every tagging of `words` words with its score. */
function* taggings(crf: Crf, scores: Float32Array, words: number): Generator<{ tags: number[]; score: number }> {
  const total = N ** words;
  for (let n = 0; n < total; n++) {
    const tags = Array.from({ length: words }, (_, i) => Math.floor(n / N ** i) % N);
    let score = crf.start[tags[0]!]! + crf.end[tags.at(-1)!]!;
    tags.forEach((t, i) => {
      score += scores[i * N + t]! + (i > 0 ? crf.transitions[tags[i - 1]!]![t]! : 0);
    });
    yield { tags, score };
  }
}

const spansOf = (tags: readonly number[]) =>
  tags.flatMap((t, i) => {
    if (t % 2 === 0) return [];
    let to = i + 1;
    while (tags[to] === t + 1) to++;
    return [`${(t - 1) / 2}:${i}-${to}`];
  });

test('the best tagging and the probability of each span agree with trying all', () => {
  let seed = 1;
  const random = () => {
    seed = (seed * 16807) % 2147483647;
    return (seed / 2147483647) * 6 - 3;
  };
  for (let round = 0; round < 20; round++) {
    const words = 1 + (round % 5);
    const breaks = (i: number) => round % 3 === 0 && i === 2;
    const crf = randomCrf(random);
    const scores = Float32Array.from({ length: words * N }, random);
    let best = { tags: [0], score: Number.NEGATIVE_INFINITY };
    let total = 0;
    const mass = new Map<string, number>();
    for (const t of taggings(crf, scores, words)) {
      if (t.tags.some((tag, i) => breaks(i) && tag > 0 && tag % 2 === 0)) continue;
      if (t.score > best.score) best = t;
      total += Math.exp(t.score);
      for (const s of spansOf(t.tags)) mass.set(s, (mass.get(s) ?? 0) + Math.exp(t.score));
    }
    const got = decodeTags(crf, scores, N, words, breaks);
    assert.deepEqual(
      got.map((s) => `${s.role}:${s.from}-${s.to}`),
      spansOf(best.tags),
    );
    for (const s of got) {
      const expected = mass.get(`${s.role}:${s.from}-${s.to}`)! / total;
      assert.ok(Math.abs(s.probability - expected) < 1e-4, `${s.probability} is not ${expected}`);
    }
  }
});

test('no words, no spans', () => {
  assert.deepEqual(
    decodeTags(
      randomCrf(() => 0),
      new Float32Array(0),
      N,
      0,
      () => false,
    ),
    [],
  );
});
