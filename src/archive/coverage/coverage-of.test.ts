import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testArchive } from '../../../test/helpers/archive.ts';
import { done, me } from '../../../test/helpers/review.ts';
import { told, toldBy } from '../../../test/helpers/stories.ts';
import type { ClaimLinker } from '../../coverage/claims/linker.ts';
import type { Coverage } from '../../record/coverage.ts';
import type { Archive } from '../archive.ts';
import { articleView } from '../articles/article.ts';
import { review } from '../review/review.ts';
import { type AssertionPlace, cutAssertions, joinAssertions, joinStories, undoCoverage } from './acts.ts';
import { coverageOf } from './coverage-of.ts';
import { NO_LINKER } from './no-linker.ts';

/** Finds nothing by itself, and counts what it is asked. */
function counting(model = 'sha256:1'): ClaimLinker & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    ...NO_LINKER,
    model,
    asked,
    encode(reading, assertions) {
      asked.push(reading.id);
      return NO_LINKER.encode(reading, assertions);
    },
  };
}

const fireStory = (archive: Archive, count = 3): string[] =>
  Array.from({ length: count }, (_, n) => told(archive, 'fire', n));

/** Where the words first stand in the latest revision. */
function placeOf(archive: Archive, article: string, words: string): AssertionPlace {
  const { text } = articleView(archive, article)!.machine.article;
  const start = [...text.slice(0, text.indexOf(words))].length;
  return { article, start, end: start + [...words].length };
}

/** Claims of more than one member: articles and the first words of each. */
const linked = ({ claims }: Coverage): string[][] =>
  claims
    .filter(({ members }) => members.length > 1)
    .map(({ members }) =>
      members.map((m) => `${m.article} ${m.content[0]!.text.split(' ').slice(0, 3).join(' ')}`).sort(),
    );

test('the articles of a story are covered together, by the keys of the archive', async () => {
  using archive = testArchive();
  const keys = fireStory(archive);
  const found = (await coverageOf(archive, keys[1]!, counting()))!;
  assert.deepEqual(found.coverage.articles.map(({ id }) => id).sort(), [...keys].sort());
  assert.equal(found.story.key, keys[0]);
  assert.equal(found.story.origins, found.coverage.origins.length);
  assert.equal(found.leftOut, 0);
  assert.ok(
    found.coverage.claims.some(({ gist }) => gist.text === 'the fire began in the battery store of the Acme depot'),
  );
  assert.equal(await coverageOf(archive, 'nowhere', null), null);
});

test('what was worked out is kept until something changes it, and then only what is new is encoded', async () => {
  using archive = testArchive();
  const keys = fireStory(archive);
  const linker = counting();
  const first = await coverageOf(archive, keys[0]!, linker);
  assert.deepEqual([...linker.asked].sort(), [...keys].sort());
  assert.deepEqual(await coverageOf(archive, keys[0]!, linker), first);
  assert.equal(linker.asked.length, 3);
  const fourth = told(archive, 'fire', 3);
  assert.equal((await coverageOf(archive, keys[0]!, linker))!.coverage.articles.length, 4);
  assert.deepEqual(linker.asked.slice(3), [fourth]);
  await coverageOf(archive, keys[0]!, linker, { version: 'another' });
  assert.equal(linker.asked.length, 4);
  await coverageOf(archive, keys[0]!, { ...linker, model: 'sha256:2' });
  assert.equal(linker.asked.length, 8);
});

test('two who ask at once wait for one answer', async () => {
  using archive = testArchive();
  const keys = fireStory(archive);
  const linker = counting();
  await Promise.all([coverageOf(archive, keys[0]!, linker), coverageOf(archive, keys[1]!, linker)]);
  assert.equal(linker.asked.length, 3);
});

test('a corrected record is what is covered, and undoing the correction covers the old one', async () => {
  using archive = testArchive();
  const keys = fireStory(archive);
  const stances = async () =>
    (await coverageOf(archive, keys[0]!, counting()))!.coverage.claims.flatMap((c) =>
      c.members.filter((m) => m.article === keys[0] && m.statement !== null).map((m) => m.stance),
    );
  assert.deepEqual((await stances()).sort(), ['asserts', 'asserts']);
  const [first] = articleView(archive, keys[0]!)!.record.statements;
  done(review(archive, { article: keys[0]! }, first!.id, { kind: 'correct', values: { stance: 'admits' } }, me));
  assert.deepEqual((await stances()).sort(), ['admits', 'asserts']);
});

test('what people join is one claim, without any weights, and is two again when that is undone or cut', async () => {
  using archive = testArchive();
  const [a, b] = fireStory(archive) as [string, string];
  const words = 'the fire began in the battery store of the Acme depot';
  const claims = async () => linked((await coverageOf(archive, a, null))!.coverage);
  assert.deepEqual(await claims(), []);
  const entry = done(joinAssertions(archive, placeOf(archive, a, words), placeOf(archive, b, words), me));
  const both = [[`${a} the fire began`, `${b} the fire began`].sort()];
  assert.deepEqual(await claims(), both);
  const undone = done(undoCoverage(archive, entry.id, me));
  assert.deepEqual(await claims(), []);
  done(undoCoverage(archive, undone.id, me));
  assert.deepEqual(await claims(), both);
  done(cutAssertions(archive, placeOf(archive, b, words), placeOf(archive, a, words), me));
  assert.deepEqual(await claims(), []);
});

test('what people joined goes with its words: over a reread, a new revision, but not into other words', async () => {
  using archive = testArchive();
  const [a, b] = fireStory(archive) as [string, string];
  const words = 'the fire began in the battery store of the Acme depot';
  done(joinAssertions(archive, placeOf(archive, a, words), placeOf(archive, b, words), me));
  const count = async () => linked((await coverageOf(archive, a, counting()))!.coverage).length;
  told(archive, 'fire', 0, { version: '1.1.0' });
  assert.equal(await count(), 1);
  told(archive, 'fire', 0, { marked: `🌊 The harbour of Porto Alto is open again. ${toldBy('fire', 0)}` });
  assert.equal(articleView(archive, a)!.revision.number, 2);
  assert.equal(await count(), 1);
  told(archive, 'fire', 0, { marked: toldBy('fire', 0).replace('the battery store', 'the paint store') });
  assert.equal(await count(), 0);
});

test('places that are none are refused, and the same form twice makes one entry', () => {
  using archive = testArchive();
  const [a, b] = fireStory(archive) as [string, string];
  const [one, other] = [placeOf(archive, a, 'Bo Sand'), placeOf(archive, b, 'Bo Sand')];
  const wrong: AssertionPlace[] = [
    { ...one, end: one.start },
    { ...one, start: -1 },
    { ...one, end: 1e9 },
    { ...one, start: 0.5 },
    { ...one, start: Number.NaN },
    { ...one, article: 'nowhere' },
    { ...one, revision: 9 },
    other,
  ];
  for (const place of wrong) assert.equal(joinAssertions(archive, place, other, me).ok, false);
  const person = { by: 'me', id: '00000000-0000-4000-8000-00000000000a' };
  const first = done(joinAssertions(archive, one, other, person));
  assert.deepEqual(done(joinAssertions(archive, one, other, person)), first);
  assert.equal(cutAssertions(archive, one, other, person).ok, false);
  assert.equal(done(undoCoverage(archive, first.id, me)).kind, 'undo');
  assert.equal(undoCoverage(archive, first.id, me).ok, false);
});

test('a story of very many articles is covered by its newest two hundred, and that is said', async () => {
  using archive = testArchive();
  const keys: string[] = [];
  archive.transaction(() => {
    for (let n = 0; n < 203; n++)
      keys.push(
        told(archive, n === 0 ? 'vote' : 'fire', n, { marked: n === 0 ? 'A.' : `Fire number ${n} of Ana Lima.` }),
      );
    archive.exec('update story_article set story = (select story from story_article limit 1)');
    archive.exec(`update story set articles = 203 where key = (select story from story_article limit 1)`);
  });
  const found = (await coverageOf(archive, keys[5]!, null))!;
  assert.equal(found.coverage.articles.length, 200);
  assert.equal(found.leftOut, 3);
  assert.ok(!found.coverage.articles.some(({ id }) => keys.slice(0, 3).includes(id)));
});

test('acts are in the history of the article they are about', async () => {
  using archive = testArchive();
  const fire = told(archive, 'fire', 0);
  const vote = told(archive, 'vote', 0);
  const entry = done(joinStories(archive, [fire, vote], { by: 'Cy', why: 'one broadcast' }));
  done(undoCoverage(archive, entry.id, me));
  const { history } = await import('../review/history.ts');
  assert.deepEqual(
    history(archive, {}).entries.map(({ entry: e, article, undone }) => [e.kind, e.by, article?.key, undone]),
    [
      ['undo', 'me', vote, false],
      ['story-together', 'Cy', vote, true],
    ],
  );
});
