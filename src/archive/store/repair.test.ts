import assert from 'node:assert/strict';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { dumpOf } from '../../../test/archive/dump.ts';
import { record } from '../../../test/cli/records.ts';
import { added, fetched, type TestArchive, testArchive } from '../../../test/helpers/archive.ts';
import { conversionRecord } from '../../warc/make.ts';
import { warcMember } from '../../warc/serialize.ts';
import { openArchive } from '../archive.ts';
import { articleView, recentArticles } from '../articles/article.ts';
import { RECORD_TYPE, storeProblem } from '../articles/store-reading.ts';
import { keep } from '../captures/keep.ts';
import { follow, watchList } from '../watch/watch.ts';
import { type Checked, check } from './check.ts';
import { noteRecord } from './notes.ts';
import { rebuild } from './rebuild.ts';
import { recover } from './recover.ts';
import { setAsideDamaged } from './set-aside.ts';
import { warcPath } from './warc-files.ts';

const FILE = '000001.warc.gz';

function filled(): TestArchive {
  const archive = testArchive();
  for (let n = 1; n <= 6; n++) {
    const url = `https://herald.example/${n % 4}`;
    const text = `The council met for the ${n % 5}th time. `.repeat(30);
    const article = {
      url,
      text,
      headline: `Meeting ${n}`,
      publisher: 'The Herald',
      credits: [{ name: 'Acme', kind: 'agency' as const, start: 0, end: 3 }],
    };
    added(archive, fetched(url, `<p>${text}</p>`, `2026-03-0${n}T08:00:00.000Z`), record({ article }));
  }
  const empty = keep(archive, fetched('https://herald.example/empty', '<p></p>', '2026-03-07T08:00:00.000Z'));
  storeProblem(archive, empty.id, { code: 'no-article', message: 'No article; “none”\u2028at all.' });
  follow(archive, 'me', { url: 'https://herald.example/feed', kind: 'feed', title: null });
  return archive;
}

const found = ({ findings }: Checked, severity: string): string[] =>
  findings.filter((f) => f.severity === severity).map(({ where, what }) => `${where}: ${what}`);

test('an archive without faults is whole', async () => {
  using archive = filled();
  const checked = await check(archive);
  assert.deepEqual(checked.findings, []);
  assert.deepEqual([checked.captures, checked.entries], [7, 1]);
});

test('the index can be made again from the WARC files and the log, row for row', async () => {
  using archive = filled();
  const before = dumpOf(archive);
  assert.ok(before.credit!.length > 3 && before.problem!.length === 1 && before.watch!.length === 1);
  await rebuild(archive);
  assert.deepEqual(dumpOf(archive), before);
});

test('an archive whose index is gone says so, and has it again after a rebuild', async () => {
  using archive = filled();
  const before = dumpOf(archive);
  archive.close();
  for (const suffix of ['', '-wal', '-shm']) rmSync(join(archive.folder, `index.db${suffix}`), { force: true });
  assert.throws(() => openArchive(archive.folder), { code: 'damaged' });
  const again = openArchive(archive.folder, { withoutIndex: true });
  await rebuild(again);
  assert.deepEqual(dumpOf(again), before);
  again.close();
});

test('an index that is no database is put aside, not deleted', () => {
  using archive = filled();
  archive.close();
  for (const suffix of ['-wal', '-shm']) rmSync(join(archive.folder, `index.db${suffix}`), { force: true });
  writeFileSync(
    join(archive.folder, 'index.db'),
    'not a database at all, but long enough to look like a file '.repeat(40),
  );
  const aside = setAsideDamaged(archive.folder, archive.now)!;
  assert.match(readFileSync(join(archive.folder, aside), 'latin1'), /^not a database/);
  assert.equal(setAsideDamaged(archive.folder), null);
});

test('a whole record that was never acknowledged is taken in, and a torn one stays where it is', async () => {
  using archive = filled();
  const path = warcPath(archive, FILE);
  const bytes = readFileSync(path);
  const before = dumpOf(archive);
  const { start, length } = archive.sql('select start, length from capture where id = 1').get() as {
    start: number;
    length: number;
  };
  appendFileSync(path, bytes.subarray(start, start + length - 20));
  const found = await recover(archive);
  assert.equal(found.length, 1);
  assert.ok(found[0]!.torn > 0);
  assert.deepEqual(dumpOf(archive).capture, before.capture);
  const next = keep(archive, fetched('https://herald.example/next', '<p>Next.</p>', '2026-03-08T08:00:00.000Z'));
  const { name } = archive
    .sql('select f.name from capture c join warc_file f on f.id = c.file_id where c.id = ?')
    .get(next.id) as { name: string };
  assert.equal(name, '000002.warc.gz');
  assert.deepEqual(
    found.map(() => check),
    [check],
  );
  assert.deepEqual(
    (await check(archive)).findings.filter(({ severity }) => severity !== 'note'),
    [],
  );
});

test('what another process wrote and never acknowledged is in the index after recovery', async () => {
  using archive = filled();
  // A process that dies between the file and the database leaves the file longer than the database knows.
  const { id } = keep(archive, fetched('https://herald.example/late', '<p>Late.</p>', '2026-03-08T08:00:00.000Z'));
  const { start } = archive.sql('select start from capture where id = ?').get(id) as { start: number };
  archive.sql('delete from capture where id = ?').run(id);
  archive.sql('update warc_file set length = ?').run(start);
  assert.equal((await recover(archive))[0]?.captures, 1);
  assert.ok(archive.sql('select 1 from capture where url = ?').get('https://herald.example/late'));
});

test('a changed byte, a cut file and a file that is gone are each said', async () => {
  using archive = filled();
  const path = warcPath(archive, FILE);
  const whole = readFileSync(path);
  const changed = Buffer.from(whole);
  changed[changed.length - 200]! ^= 1;
  writeFileSync(path, changed);
  assert.notDeepEqual(found(await check(archive), 'lost'), []);
  truncateSync(path, whole.length - 300);
  assert.match(found(await check(archive), 'lost').join(), /300 of \d+ acknowledged bytes are not there/);
  rmSync(path);
  assert.match(found(await check(archive), 'lost').join(), /000001\.warc\.gz: The file is not there/);
  writeFileSync(path, whole);
  assert.deepEqual((await check(archive)).findings, []);
});

test('rows that the WARC files do not have are said to be repairable', async () => {
  using archive = filled();
  archive.sql('update capture set answer_start = answer_start + 1 where id = 2').run();
  assert.match(found(await check(archive), 'repairable').join(), /is not at byte/);
});

test('an archive copied to another folder is the same', () => {
  using archive = filled();
  const key = recentArticles(archive)[0]!.key;
  const copy = mkdtempSync(join(tmpdir(), 'onrecord-copy-'));
  cpSync(archive.folder, copy, { recursive: true });
  const opened = openArchive(copy);
  assert.deepEqual(articleView(opened, key)?.record, articleView(archive, key)?.record);
  assert.equal(watchList(opened).length, 1);
  opened.close();
  rmSync(copy, { recursive: true });
});

test("a stranger's folder with forged notes and readings is rebuilt without them", async () => {
  using archive = filled();
  const { name, count } = { name: warcPath(archive, FILE), count: dumpOf(archive).capture!.length };
  const target = { date: '2026-03-01T00:00:00Z', targetUri: 'https://herald.example/1' };
  const about = `urn:uuid:${(archive.sql('select record_id from capture where id = 1').get() as { record_id: string }).record_id}`;
  const id = (n: number) => `urn:uuid:ffffff0${n}-0000-4000-8000-000000000000`;
  const forged = [
    noteRecord({ ...target, id: id(1), about }, 'onrecord-capture', { recordId: 5, network: { tls: { protocol: 5 } } }),
    noteRecord({ ...target, id: id(2), about }, 'onrecord-sighting', { capture: {}, reading: [], addresses: 'x' }),
    noteRecord({ ...target, id: id(3), about }, 'onrecord-problem', { capture: about, code: {}, message: 1 }),
    conversionRecord({
      ...target,
      id: id(4),
      refersTo: about,
      contentType: RECORD_TYPE,
      block: Buffer.from('{"article":{}}'),
    }),
    conversionRecord({
      ...target,
      id: id(5),
      refersTo: about,
      contentType: RECORD_TYPE,
      block: Buffer.from('no JSON'),
    }),
  ];
  appendFileSync(name, Buffer.concat(forged.map(warcMember)));
  await rebuild(archive);
  assert.equal(dumpOf(archive).capture!.length, count);
  assert.equal(archive.sql('select count(*) as n from reading where record_id like ?').get('ffffff%')!.n, 0);
  assert.equal(recentArticles(archive).length, 4);
});
