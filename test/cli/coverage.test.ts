import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { openArchive } from '../../src/archive/archive.ts';
import { storiesOf } from '../../src/archive/coverage/stories.ts';
import { coverageErrors } from '../helpers/schema.ts';
import { told } from '../helpers/stories.ts';
import { archiveWith, bridgeArchive } from './archives.ts';
import { HARBOUR, recordLines } from './fixtures/harbour.ts';
import { folder, json, run, start } from './harness.ts';

const LINES = recordLines(HARBOUR);

test('articles by origin, then who is on record about each claim, then figures', async () => {
  const { status, out, err } = await run(['coverage', '--records', '-'], { stdin: LINES });
  assert.deepEqual([status, err], [0, '']);
  assert.equal(
    out,
    `4 articles, 4 outlets, 3 origins
2 to 3 March 2026

The same text · 2 articles · 100% sure
  1  Coast Wire · 2 March 2026, 08:00 UTC · Storm sinks boats
└ 2  Evening Lantern · 2 March 2026, 11:30 UTC · Boats lost in storm
  shown by “Ana Lima said the harbour gate had been left open on Sunday night.
  The storm sank 40 boats in the old basin before dawn. …” in Coast Wire [1]

Each its own text
  3  The Herald · 3 March 2026 · Board denies fault
  4  Radio Estuary · 3 March 2026 · Who opened the gate?

── Claims ────────────────────────────────────────────────────────

Denied by somebody

c1  the harbour gate had been left open on Sunday night
    3 speakers on record: 1 asserts, 1 denies, 1 has not commented; 4 outlets, 3
    origins
    –  Ana Lima, mayor of Porto Alto · Coast Wire [1], also [2]: the harbour
       gate had been left open on Sunday night
    ✗  Bo Sand, chairman · The Herald [3]: the gate of the harbour was left open
       on Sunday at night
    ∅  Acme · Radio Estuary [4]: on Sunday night the gate in the harbour was
       open

Not shown: 3 claims of one source only (3 asserted). --all shows them.

── Figures ───────────────────────────────────────────────────────

·  boats
   40 — Coast Wire [1], in its own voice, 2 March 2026
   40 — Evening Lantern [2], in its own voice, 2 March 2026
   55 — The Herald [3], in its own voice, 3 March 2026

– says · ✗ denies · ∅ declines to say

4 claims, 1 figure
`,
  );
});

test('as JSON it is the coverage record, with the ids of the records', async (t) => {
  const at = folder(t, { 'a.ndjson': LINES });
  const { status, out } = await run(['coverage', '--records', at('a.ndjson'), '--format', 'json']);
  assert.equal(status, 0);
  const found = json(out);
  assert.deepEqual(coverageErrors(found), []);
  assert.deepEqual(
    found.articles.map(({ id, origin }: { id: string; origin: string }) => [id, origin]),
    [
      ['wire', 'o1'],
      ['copy', 'o1'],
      ['board', 'o2'],
      ['radio', 'o3'],
    ],
  );
  assert.deepEqual(
    found.claims[0].members.map((m: { article: string; stance: string }) => [m.article, m.stance]),
    [
      ['wire', 'asserts'],
      ['copy', 'asserts'],
      ['board', 'denies'],
      ['radio', 'declines'],
    ],
  );
});

test('one article has its own claims and tensions', async () => {
  const { status, out } = await run(['coverage', '--records', '-'], { stdin: recordLines([HARBOUR[3]!]) });
  assert.equal(status, 0);
  assert.match(out, /^1 article, 1 outlet, 1 origin\n3 March 2026\n/);
  assert.match(out, /Not shown: 2 claims of one source only \(1 asserted, 1 without comment\)/);
});

test('a story of the archive, and one that is not there', async (t) => {
  const archive = archiveWith(t, (a) => {
    for (const n of [0, 1, 2]) told(a, 'fire', n);
  });
  const open = openArchive(archive, { create: false });
  const [story] = storiesOf(open);
  open.close();
  const found = await run(['coverage', '--story', story!.key, '--archive', archive, '--format', 'json']);
  assert.deepEqual([found.status, found.err], [0, '']);
  assert.equal(json(found.out).articles.length, 3);
  assert.deepEqual(coverageErrors(json(found.out)), []);
  const none = await run(['coverage', '--story', 'x\u001b', '--archive', bridgeArchive(t)]);
  assert.deepEqual([none.status, none.out], [1, '']);
  assert.match(none.err, /^onrecord: there is no story x␛ in the archive/);
  const nowhere = await run(['coverage', '--story', 'x', '--archive', `${archive}-not`]);
  assert.equal(nowhere.status, 1);
});

test('weights that are not there are said', async () => {
  const openClaimLinker = async (): Promise<never> => {
    throw new Error('ENOENT: no such file, open claims.onnx');
  };
  const { status, out, err } = await run(['coverage', '--records', '-'], {
    stdin: LINES,
    services: { openClaimLinker },
  });
  assert.deepEqual([status, out], [1, '']);
  assert.match(err, /^onrecord: the weights in models\/claims cannot be loaded, .*claims\.onnx\n$/);
});

test('misuse', async () => {
  for (const [argv, message] of [
    [[], /say which articles/],
    [['-', '--records', '-'], /read once only/],
    [['-', '-'], /read once only/],
    [['a.ndjson'], /a record a line is given as --records a\.ndjson/],
    [['a', '--story', 'k'], /no INPUT or --records beside it/],
    [['a', '--archive', 'd'], /--archive goes with --story KEY/],
    [['a', 'b', '--url', 'https://herald.example/1'], /several were given/],
    [['a', '--format', 'ndjson'], /--format is text, json; not ndjson/],
    [['a', '--workers', 'x'], /--workers is a number/],
  ] as const) {
    const { status, out, err } = await run(['coverage', ...argv]);
    assert.deepEqual([status, out], [2, ''], argv.join(' '));
    assert.match(err, message);
  }
});

test('colour only where it is wanted, and never a sign that a terminal would obey', async () => {
  const hostile = JSON.parse(JSON.stringify(HARBOUR[0]).replaceAll('Storm sinks', '\\u001b[31mStorm\\u202e'));
  const stdin = recordLines([hostile, ...HARBOUR.slice(1)]);
  const on = { stdin, terminal: { stdout: true }, columns: 40 };
  const colour = await run(['coverage', '--records', '-'], on);
  assert.ok(colour.out.includes('\u001b[31m✗\u001b[39m'));
  assert.ok(!colour.out.includes('\u001b[31mStorm'));
  for (const more of [['--no-color'], ['--format', 'json']]) {
    const plain = await run(['coverage', '--records', '-', ...more], on);
    assert.ok(!plain.out.includes('\u001b'));
    assert.equal(plain.out.includes('\u202e'), more[0] === '--format');
  }
});

test('a closed pipe ends it quietly', async () => {
  const child = start(['coverage', '--records', '-']);
  child.stdout!.destroy();
  child.stdin!.end(LINES);
  const err = child.stderr!.toArray();
  const [code] = await once(child, 'exit');
  assert.deepEqual([code, Buffer.concat(await err).toString()], [0, '']);
});
