import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type TestArchive, testArchive } from '../../../test/helpers/archive.ts';
import { put } from '../../../test/helpers/review.ts';
import { givenClaim, givenCoverage, origin, threeArticles } from '../../../test/helpers/story-coverage.ts';
import { testApp } from '../../../test/helpers/web.ts';
import type { StoryCoverage } from '../../archive/coverage/types.ts';
import { claimKey } from '../../coverage/claims/claim-key.ts';
import type { ClaimData } from './claim-data.ts';

const appOver = (archive: TestArchive, found: StoryCoverage) =>
  testApp(archive, { services: { coverage: async (key) => (key === found.story.key ? found : null) } });

const pathOf = ({ story, coverage }: StoryCoverage, place: number): string =>
  `/stories/${story.key}/claims/${claimKey(coverage.claims[place]!)}`;

test('a claim is told in one sentence and in a table: named first, outlets in their own voice last', async () => {
  using archive = testArchive();
  const { found } = threeArticles(archive);
  const app = appOver(archive, found);
  const page = await (await app.get(pathOf(found, 1))).text();
  assert.match(page, /3 speakers on record: 1 asserts, 1 denies, 1 has not commented; 3 outlets, 2 origins\./);
  const data = (await (await app.get(`${pathOf(found, 0)}.json`)).json()) as ClaimData;
  assert.deepEqual(
    data.table.rows.map(({ speaker }) => speaker.label),
    ['Ana Lima', 'The Courier'],
  );
});

test('a copy is in the table in brackets and folded under what it was made from', async () => {
  using archive = testArchive();
  const { found } = threeArticles(archive);
  const app = appOver(archive, found);
  const { members } = (await (await app.get(`${pathOf(found, 1)}.json`)).json()) as ClaimData;
  assert.deepEqual(
    members.map(({ copyOf }) => copyOf),
    [null, 0, null, null],
  );
  const page = await (await app.get(pathOf(found, 1))).text();
  assert.match(page, /class="stance-link asserts copy" href="#m2"/);
  assert.match(page, /id="m1"[\s\S]*1 copy of it[\s\S]*id="m2"[\s\S]*id="m3"/);
});

test('each glyph leads to the exact words, in their sentence, with the reasons for being there', async () => {
  using archive = testArchive();
  const { found } = threeArticles(archive);
  const page = await (await appOver(archive, found).get(pathOf(found, 1))).text();
  for (const [, place] of page.matchAll(/class="stance-link[^"]*" href="#m(\d+)"/g))
    assert.ok(page.includes(`id="m${place}"`));
  assert.match(page, /Bo Sand denied <\/span><q class="content">that anybody was hurt<\/q>/);
  assert.match(page, /both have “bridge”/);
  assert.match(page, /What stands against it[\s\S]*Readers have sent us/);
});

test('words that came with a later revision are on record from when that was seen', async () => {
  using archive = testArchive();
  const first = put(archive, '⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content it rained⟧.');
  const second = put(
    archive,
    '⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content it rained⟧. ⟦2.source Bo Sand⟧ ⟦2.cue said⟧ ⟦2.content it snowed⟧.',
  );
  assert.equal(first.key, second.key);
  const claim = givenClaim('c1', [
    { of: second, statement: 0 },
    { of: second, statement: 1 },
  ]);
  const found = givenCoverage(archive, first.key, [claim], [origin('o1', [first.key])]);
  const { members } = (await (await appOver(archive, found).get(`${pathOf(found, 0)}.json`)).json()) as ClaimData;
  assert.deepEqual(
    members.map(({ revision }) => revision),
    [1, 2],
  );
  assert.equal(members[0]!.at, '2026-03-01');
});

test('tensions within an article are told, and any member’s address leads to the claim', async () => {
  using archive = testArchive();
  const { found, wire } = threeArticles(archive);
  const tense = givenClaim(
    'c1',
    [
      { of: wire, statement: 0 },
      { of: wire, words: 'The bridge was built in 1911.' },
    ],
    {
      tensions: [{ article: wire.key, kind: 'own-voice-and-reported', members: [0, 1] }],
    },
  );
  const other = { ...found, coverage: { ...found.coverage, claims: [tense] } };
  const app = appOver(archive, other);
  const page = await (await app.get(pathOf(other, 0))).text();
  assert.match(page, /says it in its own voice, and reports it[\s\S]*href="#m1"[\s\S]*href="#m2"/);
  const second = claimKey({ ...tense, members: [tense.members[1]!] });
  assert.equal((await app.get(`/stories/${found.story.key}/claims/${second}`)).status, 200);
  assert.equal((await app.get(`/stories/${found.story.key}/claims/none-1`)).status, 404);
});

test('a statement of another claim of the story is found by its words', async () => {
  using archive = testArchive();
  const { found } = threeArticles(archive);
  const app = appOver(archive, found);
  const find = async (words: string) =>
    ((await (await app.get(`${pathOf(found, 0)}.json?find=${words}`)).json()) as ClaimData).candidates.map(
      (c) => c.claim,
    );
  assert.equal((await find('people+hurt')).length, 2);
  assert.deepEqual([await find('bridge+closed'), await find('')], [[], []]);
});
