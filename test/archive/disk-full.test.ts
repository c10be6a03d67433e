import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type Archive, openArchive } from '../../src/archive/archive.ts';
import { check } from '../../src/archive/store/check.ts';
import { ArchiveError } from '../../src/archive/store/error.ts';
import { importWarc } from '../../src/archive/store/import.ts';
import { rebuild } from '../../src/archive/store/rebuild.ts';
import { recover } from '../../src/archive/store/recover.ts';
import { follow } from '../../src/archive/watch/watch.ts';
import { responseRecord } from '../../src/warc/make.ts';
import { warcMember } from '../../src/warc/serialize.ts';
import { added, fetched } from '../helpers/archive.ts';
import { markedRecord } from '../helpers/marked-record.ts';
import { dumpOf } from './dump.ts';

/** A disk of three megabytes, where this user may have one. */
const disk = mkdtempSync(join(tmpdir(), 'onrecord-disk-'));
let mounted = false;
before(() => {
  mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', disk]).status === 0;
});
after(() => {
  if (mounted) spawnSync('umount', ['-l', disk]);
  rmSync(disk, { recursive: true, force: true });
});

const ballast = (bytes: number): void => writeFileSync(join(disk, 'ballast'), Buffer.alloc(bytes));
const folder = (): string => join(disk, 'archive');
const empty = (): void => {
  for (const name of readdirSync(disk)) rmSync(join(disk, name), { recursive: true, force: true });
};

let number = 0;
/** A page that does not compress, read, and a feed followed: what each of them acknowledged. */
function work(archive: Archive, said: string[]): void {
  const url = `https://herald.example/${++number}`;
  const text = `⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content number ${number} of many⟧. ${randomBytes(3000).toString('hex')}`;
  const { recordId } = added(
    archive,
    fetched(url, randomBytes(4000).toString('hex'), '2026-03-02T08:00:00.000Z'),
    markedRecord(text, { url }),
  );
  said.push(recordId);
  follow(archive, 'me', { url, kind: 'page', title: null });
  said.push(url);
}

const isFull = (error: unknown): boolean => error instanceof ArchiveError && error.code === 'disk-full';

function untilFull(archive: Archive, said: string[]): void {
  assert.throws(() => {
    for (;;) work(archive, said);
  }, isFull);
}

async function problems(archive: Archive, said: readonly string[]): Promise<string[]> {
  const gone = said.filter(
    (id) =>
      !archive.sql('select 1 from capture where record_id = ?1 union all select 1 from watch where url = ?1').get(id),
  );
  const { findings } = await check(archive);
  return [
    ...gone,
    ...findings.filter(({ severity }) => severity !== 'note').map(({ where, what }) => `${where}: ${what}`),
  ];
}

test('a disk that fills up at any moment: it is said, what was acknowledged is whole, and with room again it goes on', async (t) => {
  if (!mounted) return t.skip('this user may not mount a small disk');
  for (let round = 0; round < 8; round++) {
    empty();
    ballast(900_000 + round * 9_203);
    const said: string[] = [];
    let archive = openArchive(folder(), { create: true });
    untilFull(archive, said);
    untilFull(archive, said);
    assert.deepEqual(await problems(archive, said), []);
    ballast(0);
    if (round % 2 === 1) {
      archive.close();
      archive = openArchive(folder());
      await recover(archive);
    }
    for (let n = 0; n < 3; n++) work(archive, said);
    assert.deepEqual(await problems(archive, said), []);
    const then = dumpOf(archive);
    ballast(0);
    archive.close();
    const again = openArchive(folder(), { withoutIndex: true });
    await rebuild(again).then(
      () => assert.deepEqual(dumpOf(again), then),
      // There may be no room for two of it.
      (error) => assert.ok(isFull(error), String(error)),
    );
    again.close();
  }
});

test('a rebuild and an import without room change nothing', async (t) => {
  if (!mounted) return t.skip('this user may not mount a small disk');
  empty();
  const archive = openArchive(folder(), { create: true });
  const said: string[] = [];
  untilFull(archive, said);
  const then = dumpOf(archive);
  await assert.rejects(rebuild(archive), isFull);
  assert.deepEqual(dumpOf(archive), then);
  const page = responseRecord({
    id: 'urn:uuid:0000000f-aaaa-4000-8000-000000000000',
    date: '2024-05-06T07:08:09Z',
    targetUri: 'https://herald.example/imported',
    message: Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${randomBytes(300_000).toString('hex')}`),
  });
  await assert.rejects(importWarc(archive, [warcMember(page)] as never, 'x.warc.gz'), isFull);
  assert.deepEqual(readdirSync(join(folder(), 'warc')), ['000001.warc.gz']);
  assert.deepEqual(await problems(archive, said), []);
  archive.close();
});
