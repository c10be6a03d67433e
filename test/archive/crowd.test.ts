import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openArchive } from '../../src/archive/archive.ts';
import { rebuild } from '../../src/archive/store/rebuild.ts';
import { dumpOf } from './dump.ts';
import { killedWriter, lostFrom } from './kill.ts';

const READER = fileURLToPath(new URL('./crowd-reader.ts', import.meta.url));

/** What a process that looks until it is told to stop had to say: nothing, if all was well. */
function reader(folder: string) {
  const child = spawn(process.execPath, [READER, folder], { stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      said += data;
    });
  const ended = new Promise<string>((done) => child.on('close', () => done(said)));
  return { stop: () => child.stdin.end(), ended };
}

test('two processes make one archive at the same moment, write and review in it while a third reads: nothing is lost, nothing twice', {
  timeout: 120_000,
}, async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'onrecord-crowd-')), 'archive');
  try {
    const looking = reader(folder);
    const said = (await Promise.all([1, 2].map((seed) => killedWriter(folder, seed, 700)))).flat();
    looking.stop();
    assert.equal(await looking.ended, '');
    assert.deepEqual(await lostFrom(folder, said), []);
    const archive = openArchive(folder);
    const twice = archive.sql('select url from capture where purpose = ? group by url having count(*) > 1').all('page');
    assert.deepEqual(twice, []);
    const before = dumpOf(archive);
    assert.ok(before.capture!.length > 10);
    await rebuild(archive);
    assert.deepEqual(dumpOf(archive), before);
    archive.close();
  } finally {
    rmSync(join(folder, '..'), { recursive: true, force: true });
  }
});
