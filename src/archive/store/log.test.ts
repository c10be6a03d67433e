import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { appendFileSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { testArchive } from '../../../test/helpers/archive.ts';
import type { Archive } from '../archive.ts';
import { checkLog, record, replayLog, settle } from './log.ts';
import { acknowledged, appendLine, hashOf, logPath } from './log-file.ts';

/** The beginning of a process of its own on this archive. */
const OPEN = ({ folder }: Archive): string => `
  import { openArchive } from ${JSON.stringify(new URL('../archive.ts', import.meta.url).href)};
  import { record } from ${JSON.stringify(new URL('./log.ts', import.meta.url).href)};
  const archive = openArchive(${JSON.stringify(folder)});
`;

const note = (archive: Archive, words: string) => record(archive, { kind: 'note', by: 'me', words });
const linesOf = (archive: Archive): string[] => readFileSync(logPath(archive), 'utf8').split('\n').slice(0, -1);
const rowsOf = (archive: Archive) =>
  archive
    .sql('select * from log_entry order by seq')
    .all()
    .map((row) => ({ ...row }));

test('an entry is one line that names the line before it', () => {
  using archive = testArchive();
  note(archive, 'one');
  note(archive, 'two\nlines, “marks” 🌊');
  const [first, second] = linesOf(archive);
  assert.equal(JSON.parse(first!).prev, null);
  const { seq, prev, words, by, at } = JSON.parse(second!);
  assert.deepEqual([seq, prev, words, by], [2, hashOf(Buffer.from(first!)), 'two\nlines, “marks” 🌊', 'me']);
  assert.match(at, /^2026-03-02T08:/);
  assert.deepEqual(checkLog(archive).problems, []);
});

test('an id that is there makes no second entry', () => {
  using archive = testArchive();
  const entry = { kind: 'note', by: 'me', id: '11111111-1111-4111-8111-111111111111' };
  assert.deepEqual(record(archive, entry), record(archive, entry));
  assert.equal(linesOf(archive).length, 1);
});

test('a whole line that nobody acknowledged is taken in by the next writer', () => {
  using archive = testArchive();
  note(archive, 'one');
  const prev = hashOf(Buffer.from(linesOf(archive)[0]!));
  const left = { id: 'x', seq: 2, at: '2026-03-02T09:00:00.000Z', by: 'me', prev, kind: 'note' };
  appendFileSync(logPath(archive), `${JSON.stringify(left)}\n`);
  assert.equal(checkLog(archive).unacknowledged > 0, true);
  assert.equal(note(archive, 'three').seq, 3);
  assert.deepEqual(
    rowsOf(archive).map((row) => row.seq),
    [1, 2, 3],
  );
  assert.deepEqual(checkLog(archive).problems, []);
});

test('a torn line is kept beside the log, and the next entry follows the last whole one', () => {
  using archive = testArchive();
  note(archive, 'one');
  appendFileSync(logPath(archive), '{"id":"torn","se');
  assert.equal(note(archive, 'two').seq, 2);
  const aside = readdirSync(archive.folder).filter((name) => name.startsWith('log-torn-'));
  assert.equal(aside.length, 1);
  assert.equal(readFileSync(join(archive.folder, aside[0]!), 'utf8'), '{"id":"torn","se');
  assert.deepEqual(
    linesOf(archive).map((line) => JSON.parse(line).words),
    ['one', 'two'],
  );
});

test('a whole line that does not continue the log is not taken in', () => {
  using archive = testArchive();
  note(archive, 'one');
  appendFileSync(
    logPath(archive),
    `${JSON.stringify({ id: 'y', seq: 2, at: '', by: '', prev: 'other', kind: 'note' })}\n`,
  );
  settle(archive);
  assert.equal(linesOf(archive).length, 1);
  assert.equal(rowsOf(archive).length, 1);
  assert.equal(readdirSync(archive.folder).filter((name) => name.startsWith('log-torn-')).length, 1);
});

test('a log that lost acknowledged bytes is not written to', () => {
  using archive = testArchive();
  note(archive, 'one');
  truncateSync(logPath(archive), 10);
  assert.throws(() => note(archive, 'two'), { code: 'damaged' });
  assert.equal(readFileSync(logPath(archive)).length, 10);
  assert.equal(checkLog(archive).problems.length > 0, true);
});

test('nothing is written behind bytes that nobody looked at', () => {
  using archive = testArchive();
  note(archive, 'one');
  appendFileSync(logPath(archive), 'x');
  const entry = { id: 'z', at: '', by: 'me', kind: 'note' };
  assert.throws(() => archive.transaction(() => appendLine(archive, acknowledged(archive), entry)), {
    code: 'damaged',
  });
});

test('an entry whose effect fails leaves no line behind', () => {
  using archive = testArchive();
  note(archive, 'one');
  archive.exec(
    `create trigger no before insert on log_entry when new.kind = 'bad' begin select raise(abort, 'no'); end`,
  );
  assert.throws(() => record(archive, { kind: 'bad', by: 'me' }));
  assert.equal(linesOf(archive).length, 1);
  note(archive, 'two');
  assert.equal(rowsOf(archive).length, 2);
});

test('a changed, a lost and an added line are told', () => {
  using archive = testArchive();
  for (const words of ['one', 'two', 'three']) note(archive, words);
  const whole = readFileSync(logPath(archive), 'utf8');
  const lines = linesOf(archive);
  writeFileSync(logPath(archive), whole.replace('"two"', '"TWO"'));
  assert.match(checkLog(archive).problems.join(' '), /line 3: the line before it is not the one/);
  // Of the newest line nothing after it says what it was; the index does.
  writeFileSync(logPath(archive), whole.replace('"three"', '"THREE"'));
  assert.match(checkLog(archive).problems.join(' '), /line 3: is not what it was/);
  assert.throws(() => note(archive, 'four'), { code: 'damaged' });
  writeFileSync(logPath(archive), `${[lines[0], lines[2]].join('\n')}\n`);
  assert.match(checkLog(archive).problems.join(' '), /line 2: is numbered 3/);
  writeFileSync(logPath(archive), `${[...lines.slice(0, 2), 'x', lines[2]].join('\n')}\n`);
  assert.match(checkLog(archive).problems.join(' '), /line 3: not an entry/);
  writeFileSync(logPath(archive), whole);
  assert.deepEqual(checkLog(archive), { entries: 3, bytes: Buffer.byteLength(whole), unacknowledged: 0, problems: [] });
});

test('the index over the log can be made again from it', () => {
  using archive = testArchive();
  for (let n = 0; n < 50; n++) note(archive, `${n} ${'long '.repeat(n * 100)}`);
  const before = rowsOf(archive);
  archive.exec('delete from log_entry');
  assert.deepEqual(replayLog(archive), { entries: 50, skipped: 0 });
  assert.deepEqual(rowsOf(archive), before);
});

test('a line without end is passed over without being held', () => {
  using archive = testArchive();
  note(archive, 'one');
  appendFileSync(logPath(archive), Buffer.alloc(9_000_000, 'x'));
  appendFileSync(logPath(archive), '\n{}');
  assert.deepEqual(replayLog(archive), { entries: 1, skipped: 2 });
});

test('two processes write one log', { timeout: 60_000 }, async () => {
  using archive = testArchive();
  const script = `${OPEN(archive)} for (let n = 0; n < 60; n++) record(archive, { kind: 'note', by: 'me', n });`;
  const codes = await Promise.all(
    [1, 2].map(() => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' });
      return new Promise((closed) => child.on('close', closed));
    }),
  );
  assert.deepEqual(codes, [0, 0]);
  assert.equal(linesOf(archive).length, 120);
  assert.deepEqual(checkLog(archive).problems, []);
});

test('entries that were acknowledged are there after kill -9', { timeout: 60_000 }, async () => {
  using archive = testArchive();
  const script = `
    ${OPEN(archive)}
    import { writeSync } from 'node:fs';
    for (;;) writeSync(1, record(archive, { kind: 'note', by: 'me', words: 'x'.repeat(5000) }).id + '\\n');
  `;
  let acknowledged = 0;
  for (const after of [1, 40, 150]) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    await new Promise<void>((done) => {
      child.stdout.on('data', (data) => {
        out += data;
        if (out.split('\n').length > after) child.kill('SIGKILL');
      });
      child.on('close', () => done());
    });
    const ids = out.split('\n').slice(0, -1);
    acknowledged += ids.length;
    settle(archive);
    const inLog = new Set(linesOf(archive).map((line) => JSON.parse(line).id));
    const inIndex = new Set(rowsOf(archive).map((row) => row.id));
    assert.deepEqual(
      ids.filter((id) => !inLog.has(id) || !inIndex.has(id)),
      [],
    );
    assert.deepEqual(checkLog(archive).problems, []);
  }
  assert.ok(acknowledged > 190, `${acknowledged}`);
});
