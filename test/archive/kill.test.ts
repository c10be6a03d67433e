import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openArchive } from '../../src/archive/archive.ts';
import { rebuild } from '../../src/archive/store/rebuild.ts';
import { dumpOf } from './dump.ts';
import { killedWriter, lostFrom } from './kill.ts';

test('whatever was acknowledged before kill -9 is there, and the index is what the WARC files and the log give', {
  timeout: 120_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-kill-'));
  try {
    const said: string[] = [];
    for (let seed = 1; seed <= 6; seed++) {
      said.push(...(await killedWriter(folder, seed, 40 + ((seed * 137) % 300))));
      assert.deepEqual(await lostFrom(folder, said), []);
    }
    assert.ok(said.length > 20, `${said.length} things were done`);
    const archive = openArchive(folder);
    const before = dumpOf(archive);
    await rebuild(archive);
    assert.deepEqual(dumpOf(archive), before);
    archive.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
