/** An index that is made anew has the same stories: articles and people's decisions in the order in which they came. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dumpOf } from '../../../test/archive/dump.ts';
import { testArchive } from '../../../test/helpers/archive.ts';
import { done, me } from '../../../test/helpers/review.ts';
import { told } from '../../../test/helpers/stories.ts';
import { openArchive } from '../archive.ts';
import { review } from '../review/review.ts';
import { replayLog } from '../store/log.ts';
import { rebuild } from '../store/rebuild.ts';
import { cutAssertions, joinArticles, joinStories, putApart, undoCoverage } from './acts.ts';
import { heldBy } from './story-index.ts';

/** Where the next article goes hangs on what was decided before it came. */
function decided() {
  const archive = testArchive();
  const fire = [0, 1].map((n) => told(archive, 'fire', n));
  const vote = [0, 1].map((n) => told(archive, 'vote', n));
  const joined = done(joinStories(archive, [fire[0]!, vote[0]!], me));
  vote.push(told(archive, 'vote', 2));
  told(archive, 'fire', 1, { more: 'The harbour stays closed.' });
  const undone = done(undoCoverage(archive, joined.id, me));
  vote.push(told(archive, 'vote', 3));
  done(putApart(archive, fire[0]!, null, me));
  fire.push(told(archive, 'fire', 2), told(archive, 'fire', 3));
  done(joinArticles(archive, [fire[1]!, fire[0]!], me));
  done(undoCoverage(archive, undone.id, me));
  vote.push(told(archive, 'vote', 5));
  told(archive, 'fire', 3, { more: 'A second fire was put out by morning.' });
  return { archive, fire, vote, [Symbol.dispose]: () => archive[Symbol.dispose]() };
}

test('the same stories, row for row, with what people decided between the articles', async () => {
  using made = decided();
  const { archive } = made;
  done(
    cutAssertions(
      archive,
      { article: made.fire[1]!, start: 0, end: 6 },
      { article: made.vote[1]!, start: 0, end: 6 },
      me,
    ),
  );
  const before = dumpOf(archive);
  assert.equal(before.story_act!.length, 5);
  assert.ok(before.revision_change!.length > 0 && before.claim_act!.length === 2);
  await rebuild(archive);
  assert.deepEqual(dumpOf(archive), before);
});

test('the same stories where two processes took turns', async () => {
  using made = decided();
  const { archive } = made;
  const other = openArchive(archive.folder, { newId: archive.newId, now: archive.now });
  told(other, 'fire', 10);
  told(archive, 'vote', 11);
  done(putApart(other, made.fire[1]!, null, me));
  told(archive, 'fire', 12);
  other.close();
  const before = dumpOf(archive);
  await rebuild(archive);
  assert.deepEqual(dumpOf(archive), before);
});

test('the order matters: decisions done after all articles would give other stories', async () => {
  using made = decided();
  const { archive } = made;
  const before = dumpOf(archive).story_article;
  archive.exec('delete from story_act; delete from story_article; delete from story');
  replayLog(archive);
  assert.notDeepEqual(dumpOf(archive).story_article, before);
  await rebuild(archive);
  assert.deepEqual(dumpOf(archive).story_article, before);
});

test('a correction changes what is counted as changed, also after a rebuild', async () => {
  using archive = testArchive();
  const key = told(archive, 'fire', 0);
  told(archive, 'fire', 0, {
    more: '⟦3.source Cy Moor⟧ ⟦3.cue said⟧ ⟦3.content the harbour would stay closed until the end of the week⟧.',
  });
  const { sid } = archive
    .sql("select sid from statement s join speaker p on p.id = s.speaker_id where p.name = 'Cy Moor'")
    .get() as { sid: string };
  const counted = () =>
    archive
      .sql('select kind, count from revision_change order by kind')
      .all()
      .map((row) => ({ ...row }));
  const first = counted();
  done(review(archive, { article: key }, sid, { kind: 'reject' }, me));
  const corrected = counted();
  assert.notDeepEqual(corrected, first);
  await rebuild(archive);
  assert.deepEqual(counted(), corrected);
});

test('an index opened anew holds together what the decisions say after all of them, and moves nothing for it', () => {
  assert.deepEqual(
    heldBy([
      { kind: 'together', articles: ['a', 'x'] },
      { kind: 'apart', articles: ['x'], from: 'a' },
      { kind: 'together', articles: ['x', 'y'] },
    ]).map((d) => [d.kind, [...d.articles].sort().join('')]),
    [
      ['together', 'a'],
      ['together', 'xy'],
      ['apart', 'xy'],
    ],
  );
});

test('lines of a strange log that say nothing of stories that makes sense change nothing', async () => {
  using made = decided();
  const { archive } = made;
  const before = dumpOf(archive).story_article;
  const { record } = await import('../store/log.ts');
  const nonsense: Record<string, unknown>[] = [
    { kind: 'story-together' },
    { kind: 'story-together', articles: [], after: 'x' },
    { kind: 'story-together', articles: [5], after: 'x' },
    { kind: 'story-together', articles: ['nobody', 'nowhere'], after: 'x' },
    { kind: 'story-apart', articles: ['nobody'], after: 'x' },
    { kind: 'story-apart', articles: [made.vote[0]], from: made.vote[0], after: 7 },
    { kind: 'claim-join', sides: [{}, null] },
    { kind: 'claim-cut', sides: 'both' },
    { kind: 'undo', undoes: 'nothing', after: 'x' },
    { kind: 'undo', undoes: { a: 1 }, after: 'x' },
  ];
  for (const entry of nonsense) record(archive, { by: 'x', ...entry } as never);
  assert.deepEqual(dumpOf(archive).story_article, before);
  const all = dumpOf(archive);
  await rebuild(archive);
  assert.deepEqual(dumpOf(archive), all);
});
