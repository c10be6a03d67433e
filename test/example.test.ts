/** The example archive of `npm start`: what a newcomer is to see in it, found by the real reader. */
import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { test } from 'node:test';
import { openArchive } from '../src/archive/archive.ts';
import { check } from '../src/archive/store/check.ts';
import { unreadRecord } from '../src/cli/read/unread-record.ts';
import { exampleArchive } from '../src/cli/serve/example.ts';
import { services } from '../src/cli/services.ts';
import { compareWithTranscript } from '../src/coverage/transcripts/compare.ts';
import { timedText } from '../src/page/captions.ts';

const FOLDER = new URL('../examples/newsroom/', import.meta.url);
const { pages } = JSON.parse(readFileSync(new URL('manifest.json', FOLDER), 'utf8')) as {
  pages: { url: string; at: string; file: string }[];
};

test('every page of the example is in its manifest, and nobody in it exists', () => {
  const files = readdirSync(FOLDER).filter((name) => name !== 'manifest.json');
  assert.deepEqual([...new Set(pages.map(({ file }) => file))].sort(), files.sort());
  for (const { url, at } of pages) {
    assert.match(new URL(url).hostname, /\.example$/);
    assert.equal(new Date(at).toISOString(), at);
  }
  for (const file of files)
    for (const [, host] of readFileSync(new URL(file, FOLDER), 'utf8').matchAll(/https?:\/\/([\w.-]+)/g))
      assert.match(host!, /\.example$|^schema\.org$/, file);
});

test('the example has a wire copy, edits, a denial, a refusal, anonymous sources and figures that differ', async (t) => {
  const cache = mkdtempSync(join(tmpdir(), 'onrecord-test-'));
  t.after(() => rmSync(cache, { recursive: true, force: true }));
  const io = {
    stdin: Readable.from([]),
    stdout: new PassThrough().resume(),
    stderr: new PassThrough().resume(),
    env: { XDG_CACHE_HOME: cache },
    terminal: { stdin: false, stdout: false, stderr: false },
    columns: null,
    signals: new EventEmitter(),
  };
  const archive = openArchive(await exampleArchive(io, services));
  t.after(() => archive.close());
  const one = (sql: string): unknown => Object.values(archive.sql(sql).get()!)[0];
  const all = (sql: string): unknown[] =>
    archive
      .sql(sql)
      .all()
      .map((row) => Object.values(row)[0]);

  assert.equal(one('select count(*) from problem'), 0);
  assert.equal(one('select count(*) from article'), 21);
  const revisions = 'select max(number) as n from revision group by article_id having n > 1 order by n';
  assert.deepEqual(all(revisions), [2, 2, 3]);
  assert.equal(one('select count(*) from capture where revisit_of is not null'), 1);
  assert.deepEqual(all('select origin from article where origin is not null'), ['Coast Wire']);
  assert.ok(Number(one('select count(*) from article_url')) > 21, 'an edited headline changed an address');
  const stances = new Set(all('select stance from statement where current = 1'));
  for (const stance of ['asserts', 'denies', 'declines', 'silent', 'confirms', 'admits', 'believes'])
    assert.ok(stances.has(stance), stance);
  assert.ok(Number(one("select count(*) from speaker where name in ('Ana Lima', 'Bo Sand', 'Di Falk')")) === 3);
  assert.deepEqual((await check(archive)).findings, []);
});

test('the example has a hearing whose broadcast cuts, moves and alters it, and articles that quote it', async () => {
  const record = (file: string) => {
    const text = readFileSync(new URL(file, FOLDER), 'utf8');
    const input = file.endsWith('.vtt') ? { text: timedText(text).text } : { html: text };
    const result = unreadRecord(input);
    assert.ok(result.ok, file);
    return result.value;
  };
  const hearing = record('town-hearing.html');
  const { passages } = compareWithTranscript(hearing, record('radio-evening.vtt'), { kind: 'captions' });
  const differences = passages.flatMap((p) => p.differences.map((d) => [d.transcript?.text, d.broadcast?.text]));
  assert.deepEqual(differences, [
    ['Barley', 'BARELY'],
    ['quickly enough', undefined],
    ['4.5 million', '45 MILLION'],
  ]);
  assert.deepEqual(new Set(passages.map(({ kind }) => kind)), new Set(['same', 'altered', 'cut', 'inserted', 'moved']));
  const kinds = ['courier', 'post', 'lantern'].map((name) => {
    const { quotations } = compareWithTranscript(hearing, record(`${name}-hearing.html`), { kind: 'article' });
    return new Set(quotations.map(({ kind }) => kind));
  });
  assert.deepEqual(kinds, [
    new Set(['exact', 'missing']),
    new Set(['exact']),
    new Set(['missing', 'changed', 'exact']),
  ]);
});
