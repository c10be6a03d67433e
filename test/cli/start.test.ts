/** What a command loads: start-up time is what people feel. And bars, which only a terminal sees. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { bar } from '../../src/cli/print/bar.ts';
import { bridgeArchive, noArchive } from './archives.ts';
import { ended, folder, run } from './harness.ts';

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Folders of src/ of which something was loaded. */
async function loaded(argv: readonly string[]): Promise<{ readonly folders: Set<string>; readonly status: number }> {
  const child = spawn(process.execPath, ['--import', path('fixtures/list-modules.mjs'), path('fake-run.ts'), ...argv]);
  const { err, status } = await ended(child);
  const modules = /^modules (.*)$/m.exec(err)![1]!.split(' ');
  return { folders: new Set(modules.map((module) => module.split('/')[0]!)), status };
}

test('read loads nothing of the archive, search nothing of the network, the web or the reader', async (t) => {
  const file = folder(t, { 'a.html': '<p>“Yes.”' });
  const read = await loaded(['read', file('a.html')]);
  assert.equal(read.status, 0);
  for (const name of ['archive', 'intake', 'web', 'warc', 'coverage']) assert.ok(!read.folders.has(name), name);
  const search = await loaded(['search', '--archive', bridgeArchive(t)]);
  assert.equal(search.status, 0);
  for (const name of ['intake', 'web', 'page', 'reading']) assert.ok(!search.folders.has(name), name);
});

test('a bar is drawn on a terminal, never longer than its line, and wiped away', async (t) => {
  const file = folder(t, { 'a.html': '<p>“Yes.”', 'b.html': '<p>“No.”' });
  const argv = ['add', file('a.html'), file('b.html'), '--archive', noArchive(t)];
  const ran = await run(argv, { terminal: { stderr: true }, columns: 60 });
  const drawn = ran.err.split('\r\u001b[K').slice(1);
  assert.match(drawn[0]!, /^█{12}░{12} 1\/2 /);
  assert.ok(drawn.every((line) => [...line].length < 60));
  assert.equal(drawn.at(-1), '');
  assert.equal((await run(argv)).err, '');
});

test('a bar is not drawn more often than a slow terminal takes', () => {
  const drawn: string[] = [];
  const io = {
    terminal: { stdin: false, stdout: false, stderr: true },
    columns: 80,
    stderr: {
      write(text: string, done: () => void) {
        drawn.push(text);
        done();
      },
    },
  };
  let now = 1000;
  const shown = bar(io as never, () => now);
  for (let i = 1; i <= 1000; i++) {
    now += 1;
    shown.show(i, 1000, 'x');
  }
  assert.ok(drawn.length >= 10 && drawn.length <= 12, String(drawn.length));
  assert.match(drawn.at(-1)!, /1000\/1000/);
});
