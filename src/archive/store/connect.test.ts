import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { record } from '../../../test/cli/records.ts';
import { added, fetched, type TestArchive, testArchive } from '../../../test/helpers/archive.ts';
import { openArchive } from '../archive.ts';
import { articleView, recentArticles } from '../articles/article.ts';
import { keep } from '../captures/keep.ts';
import { snapshotOf } from '../export/snapshot.ts';
import { searchStatements } from '../search/search.ts';
import { check } from './check.ts';
import { recover } from './recover.ts';

const page = (n: number) => fetched(`https://herald.example/${n}`, `<p>${n}</p>`, '2026-03-02T08:00:00.000Z');

function filled(): TestArchive {
  const archive = testArchive();
  added(archive, page(1), record({ article: { url: 'https://herald.example/1', text: 'One.' } }));
  return archive;
}

/** Makes the folder one that may not be written to, as the system has it for this user; false where that cannot be had. */
function sealed(folder: string): { [Symbol.dispose](): void } | null {
  if (process.getuid?.() !== 0) {
    for (const path of [folder, join(folder, 'warc')]) chmodSync(path, 0o555);
    for (const name of readdirSync(folder)) if (name !== 'warc') chmodSync(join(folder, name), 0o444);
    return {
      [Symbol.dispose]() {
        for (const path of [folder, join(folder, 'warc')]) chmodSync(path, 0o755);
      },
    };
  }
  // Root may write everywhere but where the file system itself says no.
  const mount = (...args: string[]): boolean => spawnSync('mount', args).status === 0;
  if (!mount('--bind', folder, folder)) return null;
  const undo = { [Symbol.dispose]: () => void spawnSync('umount', ['-l', folder]) };
  if (mount('-o', 'remount,ro,bind', folder)) return undo;
  undo[Symbol.dispose]();
  return null;
}

test('an archive that may not be written to is opened for reading: lists, articles, search, exports, check', async (t) => {
  using archive = filled();
  archive.close();
  assert.ok(!existsSync(join(archive.folder, 'index.db-wal')));
  using seal = sealed(archive.folder);
  if (!seal) return t.skip('this user cannot seal a folder');
  const read = openArchive(archive.folder);
  assert.equal(read.readOnly, true);
  assert.ok(articleView(read, recentArticles(read)[0]!.key));
  assert.equal(searchStatements(read, {}).total, 0);
  const snapshot = snapshotOf(read, {});
  snapshot.close();
  assert.deepEqual((await check(read)).findings, []);
  assert.deepEqual(await recover(read), []);
  assert.throws(() => keep(read, page(2)), { code: 'not-writable' });
  read.close();
});

test('one that another process has open is read as it is, one with changes that nobody can take in says so', (t) => {
  using archive = filled();
  {
    using seal = sealed(archive.folder);
    if (!seal) return t.skip('this user cannot seal a folder');
    const read = openArchive(archive.folder);
    assert.equal(recentArticles(read).length, 1);
    read.close();
  }
  spawnSync('cp', ['-r', archive.folder, `${archive.folder}-copy`]);
  spawnSync('rm', [join(`${archive.folder}-copy`, 'index.db-shm')]);
  {
    using seal = sealed(`${archive.folder}-copy`);
    assert.ok(seal);
    assert.throws(() => openArchive(`${archive.folder}-copy`), { code: 'not-writable', message: /index\.db-wal/ });
  }
  spawnSync('rm', ['-r', `${archive.folder}-copy`]);
});

test('a writer that another one keeps waiting for too long is told so in a sentence', () => {
  using archive = filled();
  const other = openArchive(archive.folder);
  other.exec('begin immediate');
  archive.exec('pragma busy_timeout = 50');
  assert.throws(() => keep(archive, page(2)), { code: 'busy', message: /another process is writing/ });
  other.exec('rollback');
  keep(archive, page(2));
  other.close();
});

test('a transaction that fails takes back what it wrote into the WARC files, also a new one', () => {
  using archive = filled();
  const size = () => readdirSync(join(archive.folder, 'warc'));
  const fail = (): never => {
    throw new Error('no');
  };
  const length = () => archive.sql('select sum(length) as n from warc_file').get()!.n;
  const before = [size(), length()];
  const attempt = () => archive.transaction(() => [keep(archive, page(2)), fail()]);
  assert.throws(attempt, /^Error: no$/);
  archive.sql('update warc_file set closed = 1').run();
  assert.throws(attempt, /^Error: no$/);
  assert.deepEqual([size(), length()], before);
  assert.throws(() => archive.alongside('x', fail, fail), TypeError);
});
