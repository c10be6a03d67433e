import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { dumpOf } from '../../../test/archive/dump.ts';
import { record } from '../../../test/cli/records.ts';
import { added, fetched, type TestArchive, testArchive } from '../../../test/helpers/archive.ts';
import { openArchive } from '../archive.ts';
import { recordOf } from '../articles/record-of.ts';
import { keep } from '../captures/keep.ts';
import { payloadOf } from '../captures/payload.ts';
import { captureOf } from '../captures/row.ts';
import { follow, watchList } from '../watch/watch.ts';
import { check } from './check.ts';
import { rebuild } from './rebuild.ts';
import { recover } from './recover.ts';

const page = (n: number) => fetched(`https://herald.example/${n}`, `<p>Page ${n}.</p>`, `2026-03-0${n}T08:00:00.000Z`);

function filled(): TestArchive {
  const archive = testArchive();
  for (let n = 1; n <= 3; n++)
    added(archive, page(n), record({ article: { url: `https://herald.example/${n}`, text: `Page ${n}.` } }));
  follow(archive, 'me', { url: 'https://herald.example/feed', kind: 'feed', title: null });
  return archive;
}

const severities = async (archive: TestArchive | ReturnType<typeof openArchive>): Promise<string[]> =>
  (await check(archive)).findings.map(({ severity }) => severity).filter((severity) => severity !== 'note');

for (const name of ['archive.json', 'log.ndjson', 'index.db', 'warc', 'warc/000001.warc.gz'])
  test(`an archive whose ${name} is a link to another place is not opened`, () => {
    using archive = filled();
    archive.close();
    const elsewhere = `${archive.folder}-elsewhere`;
    renameSync(join(archive.folder, name), elsewhere);
    symlinkSync(elsewhere, join(archive.folder, name));
    assert.throws(() => openArchive(archive.folder), { code: 'not-an-archive' });
    assert.throws(() => openArchive(archive.folder, { withoutIndex: true }), { code: 'not-an-archive' });
    rmSync(elsewhere, { recursive: true });
  });

test('a WARC file that became a link while the archive is open is neither read nor written through', async () => {
  using archive = filled();
  const elsewhere = `${archive.folder}-elsewhere`;
  renameSync(join(archive.folder, 'warc/000001.warc.gz'), elsewhere);
  symlinkSync(elsewhere, join(archive.folder, 'warc/000001.warc.gz'));
  const before = readFileSync(elsewhere);
  assert.throws(() => recordOf(archive, 1), { code: 'damaged' });
  assert.ok(!(await payloadOf(archive, captureOf(archive, 1)!)).ok);
  keep(archive, page(4));
  assert.deepEqual(readFileSync(elsewhere), before);
  assert.ok(existsSync(join(archive.folder, 'warc/000002.warc.gz')));
  rmSync(elsewhere);
});

test('a pipe in place of a WARC file is no reason to wait for ever', (t) => {
  using archive = filled();
  archive.close();
  rmSync(join(archive.folder, 'warc/000001.warc.gz'));
  if (spawnSync('mkfifo', [join(archive.folder, 'warc/000001.warc.gz')]).status !== 0) return t.skip('no pipes here');
  assert.throws(() => openArchive(archive.folder), { code: 'not-an-archive' });
});

for (const name of [
  '../../outside',
  '/etc/hostname',
  '../000001.warc.gz',
  '000001.warc.gz/../x',
  '000001-import-a/b.warc.gz',
  '',
])
  test(`a file that the index calls "${name}" is never opened`, async () => {
    using archive = filled();
    archive.sql('update warc_file set name = ?').run(name);
    assert.throws(() => recordOf(archive, 1), { code: 'damaged' });
    assert.ok(!(await payloadOf(archive, captureOf(archive, 1)!)).ok);
    assert.throws(() => keep(archive, page(4)), { code: 'damaged' });
    await recover(archive);
    assert.ok((await severities(archive)).includes('lost'));
  });

test('a record that an index places beyond its file, with more bytes than any memory, is a problem and nothing more', async () => {
  using archive = filled();
  archive.sql('update reading set length = 9007199254740991').run();
  assert.throws(() => recordOf(archive, 1), { code: 'damaged' });
  archive.sql('update capture set answer_length = 60000000').run();
  assert.ok(!(await payloadOf(archive, captureOf(archive, 1)!)).ok);
});

test("names of tables in a stranger's index are no SQL", async () => {
  using archive = filled();
  const outside = `${archive.folder}-outside`;
  const name = `x"; commit; attach '${outside}' as o; create table o.t(x); begin; create table "y`;
  archive.exec(`create table "${name.replaceAll('"', '""')}" (x); create view v as select * from capture`);
  archive.exec('create trigger g after insert on capture begin delete from article; end');
  await rebuild(archive);
  assert.ok(!existsSync(outside));
  assert.deepEqual(
    archive.sql(`select name from sqlite_schema where type in ('view', 'trigger') or name like 'x%'`).all(),
    [],
  );
});

test('an archive.json of a later onrecord and one that is none are told apart', () => {
  using archive = filled();
  archive.close();
  const write = (json: string): void => writeFileSync(join(archive.folder, 'archive.json'), json);
  write('{"onrecord": 2, "id": "x", "more": []}');
  assert.throws(() => openArchive(archive.folder), { code: 'newer' });
  for (const json of ['', '{', '[]', 'null', '{"onrecord": 1}', '{"onrecord": "1", "id": "x"}']) {
    write(json);
    assert.throws(() => openArchive(archive.folder, { create: true }), { code: 'not-an-archive' });
  }
});

test('a folder that a process died in while it made an archive there is made one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-made-'));
  mkdirSync(join(folder, 'warc'));
  writeFileSync(join(folder, 'archive.json.0a-1b.part'), '{"onr');
  openArchive(folder, { create: true }).close();
  writeFileSync(join(folder, 'letter.txt'), '');
  rmSync(join(folder, 'archive.json'));
  assert.throws(() => openArchive(folder, { create: true }), { code: 'not-an-archive' });
  rmSync(folder, { recursive: true });
});

test('an index of no bytes does not look like an archive with nothing in it', async () => {
  using archive = filled();
  const before = dumpOf(archive);
  archive.close();
  writeFileSync(join(archive.folder, 'index.db'), '');
  assert.throws(() => openArchive(archive.folder), { code: 'damaged' });
  // Nor does one whose making was cut off.
  openArchive(archive.folder, { withoutIndex: true }).close();
  assert.throws(() => openArchive(archive.folder), { code: 'damaged' });
  const again = openArchive(archive.folder, { withoutIndex: true });
  assert.deepEqual(await recover(again), []);
  await rebuild(again);
  assert.deepEqual(dumpOf(again), before);
  again.close();
});

test('an index that is older than the files takes in what it does not know, and writes over nothing', async () => {
  using archive = filled();
  archive.exec('pragma wal_checkpoint(truncate)');
  const old = readFileSync(join(archive.folder, 'index.db'));
  keep(archive, page(4));
  archive.sql('update warc_file set closed = 1').run();
  keep(archive, page(5));
  follow(archive, 'me', { url: 'https://herald.example/late', kind: 'feed', title: null });
  const before = dumpOf(archive);
  archive.close();
  writeFileSync(join(archive.folder, 'index.db'), old);
  const second = readFileSync(join(archive.folder, 'warc/000002.warc.gz'));
  const again = openArchive(archive.folder);
  // Also where nobody looks for it first.
  keep(again, page(6));
  assert.deepEqual(readFileSync(join(archive.folder, 'warc/000002.warc.gz')), second);
  assert.deepEqual(await severities(again), ['repairable']);
  again.close();
  rmSync(join(archive.folder, 'warc/000003.warc.gz'));
  writeFileSync(join(archive.folder, 'index.db'), old);
  const once = openArchive(archive.folder);
  assert.deepEqual(
    (await recover(once)).map(({ file, captures }) => [file, captures]),
    [
      ['000001.warc.gz', 1],
      ['000002.warc.gz', 1],
    ],
  );
  assert.deepEqual(dumpOf(once), before);
  assert.deepEqual(await severities(once), []);
  once.close();
});

test('a log that was cut by hand stops nobody from making the index anew, and then goes on', async () => {
  using archive = filled();
  archive.close();
  truncateSync(join(archive.folder, 'log.ndjson'), 10);
  const cut = openArchive(archive.folder);
  assert.deepEqual([...new Set(await severities(cut))], ['lost']);
  await assert.rejects(recover(cut), { code: 'damaged' });
  cut.close();
  const again = openArchive(archive.folder, { withoutIndex: true });
  await recover(again);
  await rebuild(again);
  follow(again, 'me', { url: 'https://herald.example/feed2', kind: 'feed', title: null });
  assert.deepEqual(
    watchList(again).map(({ url }) => url),
    ['https://herald.example/feed2'],
  );
  again.close();
});

test('without its WARC folder an archive says so, and takes nothing more in', async () => {
  using archive = filled();
  rmSync(join(archive.folder, 'warc'), { recursive: true });
  assert.throws(() => keep(archive, page(4)), { code: 'damaged', message: /warc\/ is not there/ });
  assert.deepEqual(await severities(archive), ['lost']);
});

test('an index that was put in the place of another under an open archive is not written to', () => {
  using archive = filled();
  renameSync(join(archive.folder, 'index.db'), join(archive.folder, 'index.db.away'));
  writeFileSync(join(archive.folder, 'index.db'), '');
  assert.throws(() => keep(archive, page(4)), { code: 'damaged', message: /another file/ });
});

test('nobody else on the machine may look into an archive', { skip: process.platform === 'win32' }, () => {
  const parent = mkdtempSync(join(tmpdir(), 'onrecord-mode-'));
  const folder = join(parent, 'archive');
  openArchive(folder, { create: true }).close();
  for (const path of [folder, join(folder, 'warc')]) assert.equal(statSync(path).mode & 0o077, 0);
  rmSync(parent, { recursive: true });
});
