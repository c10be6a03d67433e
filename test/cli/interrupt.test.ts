/** Ctrl-C in long work, and readers of the output that go away. */
import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { bridgeArchive, noArchive } from './archives.ts';
import { ended, folder, json, run, start } from './harness.ts';

/** A process that does not end must not hold up the others. */
const LIMIT = { timeout: 60_000 };

test('the first Ctrl-C lets what is under way end, and the rest can go on later', async (t) => {
  const names = Array.from({ length: 20 }, (_, n) => `${n}.txt`);
  const file = folder(t, Object.fromEntries(names.map((name) => [name, `SLOW 20 “${name}”.`])));
  const archive = noArchive(t);
  const signals = new EventEmitter();
  const ran = await run(['add', ...names.map(file), '--archive', archive], {
    signals,
    onOutput: () => signals.emit('SIGINT'),
  });
  assert.equal(ran.status, 1);
  assert.match(
    ran.err,
    /^onrecord: stopping when what is under way is done; .*\nonrecord: stopped; the rest was not added\n$/,
  );
  const lines = ran.out.trimEnd().split('\n').length;
  assert.ok(lines >= 1 && lines < 20, String(lines));
  const checked = json((await run(['check', '--archive', archive, '--format', 'json'])).out);
  assert.deepEqual([checked.readings, checked.findings], [lines, []]);
  assert.equal(signals.listenerCount('SIGINT') + signals.listenerCount('SIGTERM'), 0);
});

test('as a process: the second Ctrl-C ends at once, and what was acknowledged is there', LIMIT, async (t) => {
  const file = folder(t, { 'a.txt': '“Yes.”', 'slow.txt': 'SLOW 60000 “No.”' });
  const archive = noArchive(t);
  const child = start(['add', file('a.txt'), file('slow.txt'), '--archive', archive]);
  t.after(() => child.kill('SIGKILL'));
  const ran = ended(child);
  await new Promise((resolve) => child.stdout!.once('data', resolve));
  const told = new Promise((resolve) => child.stderr!.once('data', resolve));
  await sleep(300); // by then the slow one has begun
  child.kill('SIGINT');
  // As npm and the launcher do, which hear the same Ctrl-C and pass it on.
  child.kill('SIGINT');
  await told;
  await sleep(200);
  assert.equal(child.exitCode ?? child.signalCode, null, 'one Ctrl-C that comes twice is one');
  const signal = new Promise((resolve) => child.once('exit', (_, name) => resolve(name)));
  child.kill('SIGINT');
  assert.equal(await signal, 'SIGINT');
  await ran;
  const checked = json((await run(['check', '--archive', archive, '--format', 'json'])).out);
  assert.deepEqual(
    [checked.readings, checked.findings.filter((f: { severity: string }) => f.severity === 'lost')],
    [1, []],
  );
});

test('a reader that goes away ends a search, an export and an addition quietly', async (t) => {
  const archive = bridgeArchive(t);
  const file = folder(t, { 'a.txt': '“Yes.”' });
  for (const argv of [['search'], ['export', '--format', 'jsonl'], ['add', file('a.txt')], ['check'], ['config']]) {
    const child = start([...argv, '--archive', archive]);
    child.stdout!.destroy();
    const status = new Promise((resolve) => child.on('close', resolve));
    const err = Buffer.concat(await child.stderr!.toArray()).toString();
    assert.deepEqual([argv[0], await status, err.includes('internal')], [argv[0], 0, false]);
  }
});
