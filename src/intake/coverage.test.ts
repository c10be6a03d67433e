import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testArchive } from '../../test/helpers/archive.ts';
import { told } from '../../test/helpers/stories.ts';
import { NO_LINKER } from '../archive/coverage/no-linker.ts';
import { coverageDesk } from './coverage.ts';

test('the weights are loaded once, on first need, and are put away at the end', async () => {
  using archive = testArchive();
  const keys = [0, 1].map((n) => told(archive, 'fire', n));
  const counts = { opened: 0, closed: 0 };
  const desk = coverageDesk(archive, async () => {
    counts.opened++;
    return { ...NO_LINKER, model: 'sha256:1', close: async () => void counts.closed++ };
  });
  assert.equal(counts.opened, 0);
  const [one, other] = await Promise.all(keys.map((key) => desk.coverage(key)));
  assert.deepEqual(one, other);
  assert.equal(await desk.coverage('nowhere'), null);
  await desk.close();
  assert.deepEqual(counts, { opened: 1, closed: 1 });
});

test('where the weights are missing, stories are covered without claims', async () => {
  using archive = testArchive();
  const keys = [0, 1].map((n) => told(archive, 'fire', n));
  const desk = coverageDesk(archive, () => Promise.reject(new Error('no such file')));
  const found = (await desk.coverage(keys[0]!))!;
  assert.deepEqual([found.coverage.articles.length, found.coverage.claims.length], [2, 0]);
  await desk.close();
});
