import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openArchive } from '../../src/archive/archive.ts';
import { keep } from '../../src/archive/captures/keep.ts';
import { check } from '../../src/archive/store/check.ts';
import { ArchiveError } from '../../src/archive/store/error.ts';
import { rebuild } from '../../src/archive/store/rebuild.ts';
import { recover } from '../../src/archive/store/recover.ts';
import { record } from '../cli/records.ts';
import { added, fetched, testArchive } from '../helpers/archive.ts';
import { dumpOf } from './dump.ts';

const page = (n: number) => fetched(`https://herald.example/${n}`, `<p>${n}</p>`, '2026-03-02T08:00:00.000Z');
const faults = async (archive: ReturnType<typeof openArchive>): Promise<string[]> =>
  (await check(archive)).findings.filter(({ severity }) => severity !== 'note').map(({ what }) => what);

/** What such a copy is: whole as it stands, or not, by what `check` says; and never whole by that alone. */
async function judged(folder: string): Promise<'whole' | 'not whole' | 'does not open'> {
  let archive: ReturnType<typeof openArchive>;
  try {
    archive = openArchive(folder);
  } catch (error) {
    assert.ok(error instanceof ArchiveError, String(error));
    return 'does not open';
  }
  try {
    await recover(archive);
    if ((await faults(archive)).length > 0) return 'not whole';
    const before = dumpOf(archive);
    await rebuild(archive);
    assert.deepEqual(dumpOf(archive), before, 'check called it whole');
    return 'whole';
  } catch (error) {
    if (error instanceof ArchiveError) return 'not whole';
    throw error;
  } finally {
    archive.close();
  }
}

test('a copy that was made file by file under a busy writer opens or says what to do, is whole if it is called so, and can be made whole', {
  timeout: 120_000,
}, async () => {
  const base = mkdtempSync(join(tmpdir(), 'onrecord-torn-'));
  const [folder, copy] = [join(base, 'archive'), join(base, 'copy')];
  const writer = fileURLToPath(new URL('./kill-writer.ts', import.meta.url));
  const child = spawn(process.execPath, [writer, folder, '1'], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((first) => child.stdout.once('data', first));
  child.stdout.resume();
  const found: string[] = [];
  try {
    for (let n = 0; n < 3; n++) {
      await sleep(20 + ((n * 37) % 60));
      spawnSync('cp', ['-r', folder, copy]);
      found.push(await judged(copy));
      const again = openArchive(copy, { withoutIndex: true });
      await rebuild(again);
      assert.deepEqual(
        (await check(again)).findings.filter(({ severity }) => severity === 'repairable'),
        [],
      );
      again.close();
      rmSync(copy, { recursive: true });
    }
    assert.equal(found.length, 3);
  } finally {
    child.kill('SIGKILL');
    await new Promise((closed) => child.on('close', closed));
    rmSync(base, { recursive: true, force: true });
  }
});

test('a capture cut off at any byte is not taken in, and the archive goes on as an index made anew says', async () => {
  using archive = testArchive();
  added(archive, page(1), record({ article: { url: 'https://herald.example/1', text: 'One.' } }));
  archive.exec('pragma wal_checkpoint(truncate)');
  const base = mkdtempSync(join(tmpdir(), 'onrecord-cut-'));
  const before = join(base, 'before');
  cpSync(archive.folder, before, { recursive: true });
  const file = join('warc', '000001.warc.gz');
  const from = statSync(join(archive.folder, file)).size;
  keep(archive, page(2));
  const to = statSync(join(archive.folder, file)).size;
  try {
    const { answer } = archive.sql('select answer_start + answer_length as answer from capture where id = 2').get() as {
      answer: number;
    };
    // Every byte of the ends, some between, and where one record ends and the next begins.
    for (let size = from; size <= to; size++) {
      const isEnd = size - from < 40 || to - size < 40 || Math.abs(size - answer) < 3;
      if (!isEnd && size % 23 > 0) continue;
      const folder = join(base, 'cut');
      cpSync(before, folder, { recursive: true });
      cpSync(join(archive.folder, file), join(folder, file));
      truncateSync(join(folder, file), size);
      const cut = openArchive(folder);
      const [taken] = await recover(cut);
      assert.equal(taken?.captures ?? 0, size === to ? 1 : 0, `cut at ${size - from} of ${to - from}`);
      keep(cut, page(3));
      assert.deepEqual(await faults(cut), [], `cut at ${size - from}`);
      const then = dumpOf(cut);
      await rebuild(cut);
      assert.deepEqual(dumpOf(cut), then, `cut at ${size - from}`);
      cut.close();
      rmSync(folder, { recursive: true });
    }
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
});

test('an acknowledged file that is cut off at any byte is never called whole', async () => {
  using archive = testArchive();
  added(archive, page(1), record({ article: { url: 'https://herald.example/1', text: 'One.' } }));
  const file = join(archive.folder, 'warc', '000001.warc.gz');
  for (let size = statSync(file).size - 1; size >= 0; size -= 61) {
    truncateSync(file, size);
    assert.notDeepEqual(await faults(archive), [], `cut at ${size}`);
  }
});

test('what a killed process left stays out of an index made anew, if another went on in its place before anybody took it in', async () => {
  using archive = testArchive();
  keep(archive, page(1));
  const { length } = archive.sql('select length from warc_file').get() as { length: number };
  keep(archive, page(2));
  archive.exec(`delete from capture where id = 2; update warc_file set length = ${length}`);
  keep(archive, page(3));
  const then = dumpOf(archive);
  assert.deepEqual(await recover(archive), []);
  assert.deepEqual(await faults(archive), []);
  await rebuild(archive);
  assert.deepEqual(dumpOf(archive), then);
  assert.equal(then.capture!.length, 2);
});
