/** `onrecord add`, `reread` and `check`. */
import assert from 'node:assert/strict';
import { appendFileSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { responseRecord } from '../../src/warc/make.ts';
import { warcMember } from '../../src/warc/serialize.ts';
import { noArchive } from './archives.ts';
import { folder, json, jsonLines, run } from './harness.ts';
import { webServer } from './servers.ts';

const PAGE = '<html><body><p>“Yes.” “No.”';

test('files, addresses and standard input go in, a line each', async (t) => {
  const file = folder(t, {
    'a.html': PAGE,
    'b.txt': 'Bo said “maybe”.',
    'c.vtt': 'WEBVTT\n\n00:01.000 --> 00:02.000\n“Hm.”\n',
  });
  const web = await webServer(t, (_, r) => r.setHeader('content-type', 'text/html').end('<p>“From the web.”'));
  const archive = noArchive(t);
  const ran = await run(
    ['add', file('a.html'), file('b.txt'), file('c.vtt'), '-', `http://127.0.0.1:${web.port}/x`, '--archive', archive],
    { stdin: 'Standard “input”.' },
  );
  assert.deepEqual([ran.status, ran.err], [0, '']);
  const lines = ran.out.trimEnd().split('\n');
  assert.equal(lines.length, 5);
  assert.match(lines[0]!, /^new {9,}2 statements {2}A page {2}\[[0-9a-f]{12}\]$/);
  assert.ok(
    lines.every((line) => /^new {6}\s+\d statements? /.test(line)),
    ran.out,
  );
  const again = await run(['add', `http://127.0.0.1:${web.port}/x`, file('b.txt'), '--archive', archive]);
  assert.match(again.out, /^same .*\nsame /);
});

test('an article in a .json file brings its address, date and headline', async (t) => {
  const list = [
    {
      id: 'x',
      text: 'Ana “one”.',
      url: 'https://herald.example/1',
      headline: 'One',
      publisher: 'The Herald',
      date: '2026-03-01',
    },
    { id: 'y', html: '<p>“two”', headline: 'Two' },
    { id: 'z' },
  ];
  const file = folder(t, { 'list.json': JSON.stringify(list) });
  const archive = noArchive(t);
  const ran = await run(['add', file('list.json'), '--format', 'ndjson', '--archive', archive]);
  assert.equal(ran.status, 1);
  assert.match(ran.err, /list\.json \[2\]: .*"text" or "html"/);
  const [one, two, three] = jsonLines(ran.out);
  assert.deepEqual([one.outcome, one.headline, two.headline, three.outcome], ['new', 'One', 'Two', null]);
  const found = await run(['search', '--archive', archive, '--publisher', 'herald', '--format', 'ndjson']);
  assert.equal(json(found.out).article.datePublished, '2026-03-01');
});

test('what cannot be had or read is said, and the rest goes in', async (t) => {
  const file = folder(t, { 'a.html': PAGE, 'void.txt': '' });
  const web = await webServer(t, (_, r) => r.writeHead(404).end('no'));
  const archive = noArchive(t);
  const gone = `http://u:secret@127.0.0.1:${web.port}/gone`;
  const ran = await run(['add', file('none.html'), gone, file('void.txt'), file('a.html'), '--archive', archive]);
  assert.equal(ran.status, 1);
  assert.match(
    ran.err,
    /none\.html: There is no such file.*\(not-found\)\n.*\/gone: .*404.*\(http-status\)\n.*void\.txt: .*\(empty\)\n$/s,
  );
  const kept =
    gunzipSync(readFileSync(`${archive}/warc/000001.warc.gz`)).toString() +
    readFileSync(`${archive}/index.db`, 'latin1');
  assert.doesNotMatch(ran.err + ran.out + kept, /secret|dTpzZWNyZXQ/);
  assert.match(ran.out, /^kept, not read.*\nnew /);
});

test('a defect of the reader with one page is that page’s', async (t) => {
  const file = folder(t, { 'a.txt': 'THROW', 'b.txt': '“Yes.”' });
  const archive = noArchive(t);
  const ran = await run(['add', file('a.txt'), file('b.txt'), '--archive', archive]);
  assert.equal(ran.status, 1);
  assert.match(ran.err, /a\.txt: onrecord failed on this input.*\(internal\)/);
  assert.match(ran.out, /\nnew /);
  const again = await run(['reread', '--archive', archive]);
  assert.match(again.out, /^0 pages read, 1 that hold no article/);
});

test('workers read in parallel and the order stays', async (t) => {
  const names = Array.from({ length: 6 }, (_, n) => `${n}.txt`);
  const file = folder(t, Object.fromEntries(names.map((name, n) => [name, `SLOW ${60 - n * 10} “${name}”.`])));
  const archive = noArchive(t);
  const ran = await run(['add', ...names.map(file), '--workers', '2', '--archive', archive, '--format', 'ndjson']);
  assert.equal(ran.status, 0);
  assert.deepEqual(
    jsonLines(ran.out).map((line) => line.input),
    names.map(file),
  );
});

test('a folder with other things is not made an archive, and misuse is said', async (t) => {
  const file = folder(t, { 'a.html': PAGE });
  const other = await run(['add', file('a.html'), '--archive', file('.')]);
  assert.equal(other.status, 1);
  assert.match(other.err, /holds other files; give an empty folder/);
  const cases: readonly [readonly string[], RegExp][] = [
    [['add'], /say what to add/],
    [['add', 'a', 'b', '--url', 'https://herald.example'], /--url is the address of one input/],
    [['add', 'a', '--format', 'json'], /--format is text, ndjson; not json/],
    [['add', 'a', '--robots', 'maybe'], /--robots is obey, ignore/],
    [['add', 'a', '--network', 'tunnel'], /--network: network is not understood/],
    [['add', 'a', '--workers', '0'], /--workers: workers is a number from 1 to 256/],
    [['reread', 'a'], /reread takes no INPUT/],
    [['check', 'a'], /check takes no INPUT/],
    [['check', '--format', 'xml'], /--format is text, json/],
  ];
  for (const [argv, message] of cases) {
    const ran = await run([...argv, '--archive', noArchive(t)]);
    assert.equal(ran.status, 2, argv.join(' '));
    assert.match(ran.err, message);
  }
});

test('reread reads what an older reader read', async (t) => {
  const file = folder(t, { 'a.html': PAGE, 'b.html': '<p>“Three.”' });
  const archive = noArchive(t);
  await run(['add', file('a.html'), file('b.html'), '--archive', archive]);
  assert.match((await run(['reread', '--archive', archive])).out, /^0 pages read/);
  const { DatabaseSync } = await import('node:sqlite');
  const index = new DatabaseSync(`${archive}/index.db`);
  index.exec("update reading set version = '0.0.0-old'");
  index.close();
  const ran = await run(['reread', '--archive', archive]);
  assert.deepEqual([ran.status, ran.out], [0, '2 pages read, 0 that hold no article or cannot be read\n']);
});

test('check: whole, damaged, without its index, and made anew', async (t) => {
  const file = folder(t, { 'a.html': PAGE });
  const archive = noArchive(t);
  await run(['add', file('a.html'), '--archive', archive]);
  const whole = await run(['check', '--archive', archive]);
  assert.equal(whole.status, 0);
  assert.match(whole.out, /Everything is whole\.\n$/);
  const found = json((await run(['check', '--archive', archive, '--format', 'json'])).out);
  assert.deepEqual([found.captures, found.readings, found.findings], [1, 1, []]);

  for (const name of readdirSync(archive)) if (name.startsWith('index.db')) rmSync(`${archive}/${name}`);
  const without = await run(['search', '--archive', archive]);
  assert.equal(without.status, 1);
  assert.match(without.err, /index\.db is not there; make it anew with: onrecord check --rebuild/);
  const rebuilt = await run(['check', '--rebuild', '--archive', archive]);
  assert.equal(rebuilt.status, 0, rebuilt.out + rebuilt.err);
  assert.match((await run(['search', '--archive', archive])).err, /^onrecord: 2 statements/);

  writeFileSync(`${archive}/index.db`, 'this is no database, whatever its name may say'.repeat(100));
  rmSync(`${archive}/index.db-wal`, { force: true });
  const broken = await run(['search', '--archive', archive]);
  assert.match(broken.err, /index\.db is damaged .*onrecord check --rebuild/);
  const mended = await run(['check', '--rebuild', '--archive', archive]);
  assert.equal(mended.status, 0, mended.out + mended.err);
  assert.match(mended.err, /index\.db was damaged; it is kept as index\.db\.damaged-/);

  const warc = `${archive}/warc/000001.warc.gz`;
  truncateSync(warc, readFileSync(warc).length - 100);
  const lost = await run(['check', '--archive', archive]);
  assert.equal(lost.status, 1);
  assert.match(lost.out, /^LOST {2}000001\.warc\.gz: 100 of \d+ acknowledged bytes are not there/m);
  assert.match(lost.out, /restore the files named above from a copy/);
});

test('what a killed command had written goes in with the next one', async (t) => {
  const file = folder(t, { 'a.html': PAGE, 'b.html': '<p>“Three.”' });
  const archive = noArchive(t);
  await run(['add', file('a.html'), '--archive', archive]);
  appendFileSync(`${archive}/warc/000001.warc.gz`, Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]));
  const ran = await run(['add', file('b.html'), '--archive', archive]);
  assert.equal(ran.status, 0);
  assert.match(ran.err, /000001\.warc\.gz: an earlier command was cut off; .*7 bytes were not whole/);
  assert.equal((await run(['check', '--archive', archive])).status, 0);
});

test('a web archive among other inputs: each page is read and told once, under its own name', async (t) => {
  const warc = warcMember(
    responseRecord({
      id: 'urn:uuid:00000001-aaaa-4000-8000-000000000000',
      date: '2024-05-06T07:08:09Z',
      targetUri: 'https://herald.example/a',
      message: Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${PAGE}`),
    }),
  );
  const file = folder(t, { 'blank.txt': ' \n', 'x.warc.gz': warc });
  const ran = await run(
    ['add', file('blank.txt'), file('x.warc.gz'), '--archive', noArchive(t), '--format', 'ndjson'],
    {},
  );
  const told = jsonLines(ran.out).map(({ input, outcome }) => `${String(input).split('/').at(-1)} ${outcome}`);
  assert.deepEqual(told, ['blank.txt kept', 'x.warc.gz new']);
});
