import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testArchive } from '../../../test/helpers/archive.ts';
import { told, toldBy } from '../../../test/helpers/stories.ts';
import type { ChangeKind } from '../../coverage/revisions/change.ts';
import type { Archive } from '../archive.ts';
import { follow } from '../watch/watch.ts';
import { type ChangesQuery, changesBetween, changesFeed } from './changes.ts';

/** Three articles with two revisions each, and one with one. */
function changed() {
  const archive = testArchive();
  const keys = [0, 1, 2].map((n) => told(archive, 'fire', n));
  told(archive, 'vote', 7);
  told(archive, 'fire', 0, { marked: toldBy('fire', 0).replace('nine people', 'eleven people') });
  told(archive, 'fire', 1, { headline: 'Eleven hurt in depot fire' });
  told(archive, 'fire', 2, { more: '⟦3.source Cy Moor⟧ ⟦3.cue said⟧ ⟦3.content the harbour would stay closed⟧.' });
  return { archive, keys, [Symbol.dispose]: () => archive[Symbol.dispose]() };
}

const asked = (archive: Archive, query: ChangesQuery = {}): string[] =>
  changesFeed(archive, query).map(({ article, kinds }) => `${article.key} ${kinds.map(({ kind }) => kind).join('+')}`);

test('every revision that changed something is in the feed, the newest first, with the words', () => {
  using made = changed();
  const { archive, keys } = made;
  const feed = changesFeed(archive);
  assert.deepEqual(
    feed.map(({ article, revision, since }) => [article.key, revision, since]),
    [2, 1, 0].map((n) => [keys[n], 2, 1]),
  );
  const [figure] = feed[2]!.excerpts;
  assert.match(figure!.before, /nine/);
  assert.match(figure!.after, /eleven/);
  assert.deepEqual(feed[1]!.excerpts[0]!.values, ['Fire at Acme depot, report 1', 'Eleven hurt in depot fire']);
});

test('the feed can be asked for kinds, an outlet, an article and what is followed', () => {
  using made = changed();
  const { archive, keys } = made;
  assert.deepEqual(asked(archive, { kinds: ['headline-changed'] }), [`${keys[1]} headline-changed`]);
  assert.deepEqual(asked(archive, { kinds: ['headline-changed', 'statement-added'] }).length, 2);
  assert.deepEqual(asked(archive, { kinds: ['no-such-kind' as ChangeKind] }), []);
  assert.deepEqual(asked(archive, { publisher: 'Outlet 1' }), [`${keys[1]} headline-changed`]);
  assert.deepEqual(asked(archive, { publisher: 'Nobody' }), []);
  assert.deepEqual(asked(archive, { article: keys[1]! }), [`${keys[1]} headline-changed`]);
  assert.deepEqual(asked(archive, { watchedOnly: true }), []);
  follow(archive, 'me', { url: 'https://outlet-1.example/fire', kind: 'page', title: null });
  assert.deepEqual(asked(archive, { watchedOnly: true }), [`${keys[1]} headline-changed`]);
});

test('the feed goes on where it ended, and a cursor that is none begins at the beginning', () => {
  using made = changed();
  const { archive } = made;
  const all = changesFeed(archive);
  const one = changesFeed(archive, { limit: 1 });
  assert.deepEqual([...one, ...changesFeed(archive, { before: one[0]!.cursor })], all);
  assert.deepEqual(changesFeed(archive, { before: all[2]!.cursor }), []);
  for (const before of ['', 'x', "' or 1", '\0', '9'.repeat(1000)])
    assert.equal(changesFeed(archive, { before }).length, 3);
});

test('two revisions are compared as statements, in either order', () => {
  using made = changed();
  const { archive, keys } = made;
  const view = changesBetween(archive, keys[2]!, 1, 2)!;
  assert.deepEqual(
    view.changes.map(({ kind }) => kind),
    ['statement-added'],
  );
  assert.deepEqual([view.before.revision.number, view.after.revision.number, view.revisions.length], [1, 2, 2]);
  assert.deepEqual(
    changesBetween(archive, keys[2]!, 2, 1)!.changes.map(({ kind }) => kind),
    ['statement-removed'],
  );
  assert.deepEqual(changesBetween(archive, keys[2]!, 2, 2)!.changes, []);
  assert.equal(changesBetween(archive, keys[2]!, 1, 3), null);
  assert.equal(changesBetween(archive, 'nowhere', 1, 2), null);
});

test('a reader that reads the older revision again compares it with the newer one again', () => {
  using archive = testArchive();
  const key = told(archive, 'fire', 0);
  told(archive, 'fire', 0, { more: '⟦3.source Cy Moor⟧ ⟦3.cue said⟧ ⟦3.content the harbour would stay closed⟧.' });
  archive.exec('delete from revision_change');
  told(archive, 'fire', 0, { version: '2.0.0' });
  assert.deepEqual(asked(archive), [`${key} statement-added`]);
});
