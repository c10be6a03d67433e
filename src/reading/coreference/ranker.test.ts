/** The ranker scores as training/coreference.py does (fixture: training/parity.py). */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Class } from './mention.ts';
import { openRanker, type RankerNumbers } from './ranker.ts';

interface Fixture {
  readonly vectors: readonly (readonly number[])[];
  readonly anaphors: readonly {
    readonly mention: number;
    readonly name: Class;
    readonly candidates: readonly number[];
    readonly features: readonly (readonly number[])[];
  }[];
  readonly scores: readonly (readonly number[])[];
  readonly ranker: RankerNumbers;
}
const fixture = JSON.parse(
  readFileSync(new URL('../../../test/fixtures/coreference.json', import.meta.url), 'utf8'),
) as Fixture;
const ranker = openRanker(fixture.ranker);
const vectors = fixture.vectors.map((v) => Float32Array.from(v));

fixture.anaphors.forEach((a, i) => {
  test(`scores of ${a.name} are those of training`, () => {
    const given = a.candidates.map((j, k) => ({
      vector: vectors[j]!,
      half: ranker.half(vectors[j]!),
      features: a.features[k]!,
    }));
    const scores = ranker.scores(vectors[a.mention]!, a.name, given);
    assert.equal(scores.length, fixture.scores[i]!.length);
    scores.forEach((s, k) => {
      assert.ok(Math.abs(s - fixture.scores[i]![k]!) < 1e-3, `${s} against ${fixture.scores[i]![k]}`);
    });
  });
});

test('weights of another form are told', () => {
  assert.throws(() => openRanker({ ...fixture.ranker, weight1: [[1, 2]] }), /another form/);
});
