/** `onrecord export` and `import`. */
import assert from 'node:assert/strict';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { openArchive } from '../../src/archive/archive.ts';
import { keep } from '../../src/archive/captures/keep.ts';
import { review } from '../../src/archive/review/review.ts';
import { follow } from '../../src/archive/watch/watch.ts';
import type { Found } from '../../src/warc/read.ts';
import { readWarc } from '../../src/warc/read.ts';
import { faultsOf, openWacz } from '../../src/warc/wacz/read.ts';
import { fetched } from '../helpers/archive.ts';
import { done, me, put } from '../helpers/review.ts';
import { archiveWith, bridgeArchive, noArchive } from './archives.ts';
import { folder, json, jsonLines, run } from './harness.ts';

const keysOf = async (archive: string): Promise<string[]> => {
  const lines = jsonLines((await run(['search', '--archive', archive, '--format', 'ndjson'])).out);
  return [...new Set(lines.map((line) => line.article.key as string))];
};

test('statements in every form, as many as the search finds', async (t) => {
  const archive = bridgeArchive(t);
  const as = (format: string, ...more: string[]) => run(['export', '--archive', archive, '--format', format, ...more]);
  const csv = await as('csv');
  assert.equal(csv.out.trimEnd().split('\r\n').length, 1 + 4);
  assert.match(csv.err, /^onrecord: 4 statements, \d+ bytes\n$/);
  assert.equal(jsonLines((await as('jsonl', '--stance', 'denies')).out).length, 1);
  assert.equal(json((await as('annotations', 'bridge')).out).total, 2);
  const atom = await as('atom', '--publisher', 'courier');
  assert.match(atom.out, /<title>New statements: publisher: courier<\/title>/);
  assert.match(atom.err, /^onrecord: 1 entry, the newest hundred at most/);
  assert.equal(
    (await as('csv', 'nothing like it')).err,
    `onrecord: 0 statements, ${Buffer.byteLength((await as('csv', 'nothing like it')).out)} bytes\n`,
  );
});

test('a file has its name only when it is whole; one that cannot be written is not there', async (t) => {
  const archive = bridgeArchive(t);
  const at = folder(t);
  const ran = await run(['export', '--format', 'jsonl', '-o', at('e.jsonl'), '--archive', archive]);
  assert.deepEqual([ran.status, ran.out], [0, '']);
  assert.match(ran.err, /^onrecord: 4 statements, \d+ bytes in .*e\.jsonl\n$/);
  assert.equal(jsonLines(readFileSync(at('e.jsonl'), 'utf8')).length, 4);
  assert.deepEqual(readdirSync(at('.')), ['e.jsonl']);
  const nowhere = await run(['export', '--format', 'csv', '--output', at('no/e.csv'), '--archive', archive]);
  assert.deepEqual([nowhere.status, nowhere.err], [1, 'onrecord: e.csv: there is no such folder\n']);
  mkdirSync(at('dir'));
  const dir = await run(['export', '--format', 'csv', '-o', at('dir'), '--archive', archive]);
  assert.match(dir.err, /dir: this is a folder/);
  assert.deepEqual(readdirSync(at('.')).sort(), ['dir', 'e.jsonl']);
});

test('a full disk is said', { skip: !existsSync('/dev/full') }, async (t) => {
  const ran = await run(['export', '--format', 'csv', '-o', '/dev/full', '--archive', bridgeArchive(t)]);
  assert.equal(ran.status, 1);
  assert.match(ran.err, /^onrecord: full: no space is left on the device/);
});

test('an export of an archive that is damaged leaves no file, and the one that was there', async (t) => {
  const archive = bridgeArchive(t);
  const at = folder(t, { 'e.warc.gz': 'before', 'e.jsonl': 'before' });
  const warc = `${archive}/warc/000001.warc.gz`;
  truncateSync(warc, statSync(warc).size - 50);
  for (const [format, file] of [
    ['warc', 'e.warc.gz'],
    ['wacz', 'e.wacz'],
    ['jsonl', 'e.jsonl'],
  ] as const) {
    const ran = await run(['export', '--format', format, '-o', at(file), '--archive', archive]);
    assert.equal(ran.status, 1, format);
    assert.match(ran.err, /onrecord check|not whole/, format);
  }
  assert.deepEqual(readdirSync(at('.')).sort(), ['e.jsonl', 'e.warc.gz']);
  assert.equal(readFileSync(at('e.warc.gz'), 'utf8'), 'before');
});

const recordsIn = async (bytes: Buffer): Promise<string[]> => {
  const out: string[] = [];
  for await (const found of readWarc([bytes]) as AsyncIterable<Found>) {
    assert.notEqual(found.kind, 'damage');
    if (found.kind === 'record') out.push(found.record.head.type);
  }
  return out;
};

test('WARC: everything byte for byte, or what belongs to one article', async (t) => {
  const archive = bridgeArchive(t);
  const at = folder(t);
  await run(['export', '--format', 'warc', '-o', at('all.warc.gz'), '--archive', archive]);
  assert.deepEqual(readFileSync(at('all.warc.gz')), readFileSync(`${archive}/warc/000001.warc.gz`));
  const [first] = await keysOf(archive);
  const ran = await run([
    'export',
    '--format',
    'warc',
    '-o',
    at('one.warc.gz'),
    '--article',
    first!,
    '--archive',
    archive,
  ]);
  assert.equal(ran.status, 0, ran.err);
  assert.deepEqual(await recordsIn(readFileSync(at('one.warc.gz'))), [
    'warcinfo',
    'response',
    'request',
    'metadata',
    'conversion',
  ]);
  assert.match(gunzipSync(readFileSync(at('one.warc.gz'))).toString(), /courier\.example\/tunnel/);
  const none = await run(['export', '--format', 'warc', '--article', 'nope', '--archive', archive]);
  assert.deepEqual([none.status, none.out], [1, '']);
  assert.match(none.err, /There is no article nope in this archive/);
});

test('a revisit is exported with the capture that holds its words, also one that nobody had read', async (t) => {
  const archive = archiveWith(t, (a) => {
    keep(a, fetched('https://herald.example/bridge', 'Ana Lima said yes.', '2026-03-01T08:00:00.000Z'));
    put(a, '⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content yes⟧.');
  });
  const [key] = await keysOf(archive);
  const at = folder(t);
  await run(['export', '--format', 'warc', '-o', at('one.warc.gz'), '--article', key!, '--archive', archive]);
  const types = await recordsIn(readFileSync(at('one.warc.gz')));
  assert.ok(types.includes('revisit') && types.includes('response'), types.join());
});

test('WACZ: whole by its own digests, with an index and a page for every capture', async (t) => {
  const archive = bridgeArchive(t);
  const at = folder(t);
  const ran = await run(['export', '--format', 'wacz', '-o', at('all.wacz'), '--archive', archive]);
  assert.match(ran.err, /^onrecord: 2 pages in 1 WARC file, \d+ bytes in /);
  await using file = await open(at('all.wacz'));
  const wacz = await openWacz(file, (await file.stat()).size);
  assert.ok(wacz.ok);
  assert.deepEqual(await faultsOf(wacz.value), []);
  const imported = noArchive(t);
  const back = await run(['import', at('all.wacz'), '--archive', imported]);
  assert.equal(back.status, 0, back.err);
  assert.match(back.err, /all\.wacz: \d+ records, 2 new pages\n/);
  assert.equal(back.out, '2 pages read, 0 that hold no article or cannot be read\n');
  const again = await run(['import', at('all.wacz'), '--archive', imported]);
  assert.match(again.err, /0 new pages, 2 were here already/);
  assert.equal((await run(['check', '--archive', imported])).status, 0);
});

test('what an import refers to and does not hold is said', async (t) => {
  const archive = archiveWith(t, (a) => {
    put(a, '⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content yes⟧.');
    put(a, '⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content yes⟧.');
  });
  const at = folder(t);
  const all = readFileSync(`${archive}/warc/000001.warc.gz`);
  // Only what came second: a revisit without the response that holds the words.
  const index = openArchive(archive);
  const { start } = index.sql('select start from capture order by id desc limit 1').get() as { start: number };
  index.close();
  writeFileSync(at('second.warc.gz'), all.subarray(start));
  const ran = await run(['import', at('second.warc.gz'), '--archive', noArchive(t)]);
  assert.match(ran.err, /1 new page\n/);
  assert.match(
    ran.err,
    /onrecord: https:\/\/herald\.example\/bridge: .*the capture that holds its words is not in this archive/,
  );
  assert.equal(ran.out, '0 pages read, 1 that hold no article or cannot be read\n');
});

test('the log and the list of feeds', async (t) => {
  const archive = archiveWith(t, (a) => {
    const { key, record } = put(a, '⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content yes⟧.');
    done(review(a, { article: key }, record.statements[0]!.id, { kind: 'confirm' }, me));
    follow(a, 'me', { url: 'https://herald.example/feed', kind: 'feed', title: 'The Herald' });
  });
  const log = await run(['export', '--format', 'log', '--archive', archive]);
  assert.deepEqual(
    jsonLines(log.out).map((entry) => entry.kind),
    ['confirm', 'follow'],
  );
  assert.match(log.err, /^onrecord: 2 entries, /);
  const opml = await run(['export', '--format', 'opml', '--archive', archive]);
  assert.match(opml.out, /xmlUrl="https:\/\/herald\.example\/feed"/);
  const empty = noArchive(t);
  openArchive(empty, { create: true }).close();
  assert.equal((await run(['export', '--format', 'log', '--archive', empty])).out, '');
});

test('import: files one after the other, what is none is said, and reading can wait', async (t) => {
  const archive = bridgeArchive(t);
  const at = folder(t, { 'none.warc': 'this is no WARC', 'broken.wacz': 'PK' });
  copyFileSync(`${archive}/warc/000001.warc.gz`, at('a.warc.gz'));
  writeFileSync(at('plain.warc'), gunzipSync(readFileSync(at('a.warc.gz'))));
  const fresh = noArchive(t);
  const ran = await run([
    'import',
    at('a.warc.gz'),
    at('none.warc'),
    at('broken.wacz'),
    at('gone.warc'),
    at('plain.warc'),
    '--no-read',
    '--archive',
    fresh,
  ]);
  assert.deepEqual([ran.status, ran.out], [1, '']);
  assert.match(ran.err, /a\.warc\.gz: \d+ records, 2 new pages\n/);
  assert.match(ran.err, /none\.warc: No WARC record is in it\. \(unsupported\)\n/);
  assert.match(ran.err, /broken\.wacz: .*\n.*gone\.warc: There is no such file/);
  assert.match(ran.err, /plain\.warc: \d+ records, 0 new pages, 2 were here already\n$/);
  assert.match((await run(['reread', '--archive', fresh])).out, /^2 pages read/);
});

test('misuse', async (t) => {
  const archive = bridgeArchive(t);
  const cases: readonly [readonly string[], RegExp][] = [
    [['export'], /say in which form: --format csv, jsonl/],
    [['export', '--format', 'pdf'], /--format is csv, .*; not pdf/],
    [['export', '--format', 'log', 'bridge'], /--format log is not narrowed by words/],
    [['export', '--format', 'wacz', '--stance', 'denies'], /--format wacz is not narrowed by --stance/],
    [['export', '--format', 'csv', '--article', 'a', '--article', 'b'], /--format csv takes one --article/],
    [['export', '--format', 'csv', '-o'], /-o needs a value/],
    [['import'], /say what to import/],
    [['import', 'page.html'], /page\.html is no \.warc, .*onrecord add takes others/],
  ];
  for (const [argv, message] of cases) {
    const ran = await run([...argv, ...(argv.at(-1) === '-o' ? [] : ['--archive', archive])]);
    assert.equal(ran.status, 2, argv.join(' '));
    assert.match(ran.err, message);
  }
  const screen = await run(['export', '--format', 'wacz', '--archive', archive], { terminal: { stdout: true } });
  assert.match(screen.err, /say where it goes: -o FILE\.wacz/);
});
