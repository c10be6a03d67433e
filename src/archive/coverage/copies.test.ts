import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testArchive } from '../../../test/helpers/archive.ts';
import { told } from '../../../test/helpers/stories.ts';
import { openArchive } from '../archive.ts';
import { copiesOf } from './copies.ts';

const sentences = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => {
    const n = from + i;
    return `Line ${n} of the minutes says that councillor number ${n * 7} asked question ${n * 13} about bridge ${n * 3}.`;
  }).join(' ');

test('near copies of an article are found in the whole archive, also those that another process takes in', () => {
  using archive = testArchive();
  const whole = told(archive, 'fire', 0, { marked: sentences(0, 40) });
  told(archive, 'vote', 1);
  const cut = told(archive, 'fire', 2, { marked: sentences(5, 25) });
  assert.deepEqual(
    copiesOf(archive, whole).map(({ article, ofThis }) => [article.key, ofThis > 0.9]),
    [[cut, true]],
  );
  const other = openArchive(archive.folder);
  const same = told(other, 'vote', 3, { marked: sentences(0, 40) });
  other.close();
  assert.deepEqual(
    copiesOf(archive, whole).map(({ article }) => article.key),
    [same, cut],
  );
  assert.deepEqual(copiesOf(archive, 'nowhere'), []);
});

test('an article that changed is compared as it is now, and is no copy of itself', () => {
  using archive = testArchive();
  const key = told(archive, 'fire', 0, { marked: sentences(0, 40) });
  told(archive, 'fire', 0, { marked: sentences(0, 41) });
  const copy = told(archive, 'vote', 1, { marked: sentences(0, 41) });
  assert.deepEqual(
    copiesOf(archive, key).map(({ article, ofAsked }) => [article.key, ofAsked]),
    [[copy, 1]],
  );
});
