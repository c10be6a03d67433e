/** `onrecord search`. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { put } from '../helpers/review.ts';
import { archiveWith, bridgeArchive, noArchive } from './archives.ts';
import { json, jsonLines, run } from './harness.ts';

const ESCAPE = '\u001b';

test('statements for people: who, how, the words, and where they stand', async (t) => {
  const archive = bridgeArchive(t);
  const { status, out, err } = await run(['search', '--archive', archive]);
  assert.equal(status, 0);
  assert.match(
    out,
    /^– {2}\[An official\] said: the bridge and the tunnel would close\n {3}— The Courier · 1 March 2026 · Tunnel too · [0-9a-f]{12}\n\n– {2}Ana Lima, mayor, said: there was no deal on the bridge\n✗ {2}Bo Sand denied: that 40 people were hurt.*\n∅ {2}Cy Moor declined\n {3}— The Herald · 1 March 2026 · Bridge to close · [0-9a-f]{12}\n$/,
  );
  assert.equal(err, 'onrecord: 4 statements\n');
});

test('each filter narrows', async (t) => {
  const archive = bridgeArchive(t);
  const cases: readonly [readonly string[], readonly string[]][] = [
    [['bridge'], ['An official', 'Ana Lima']],
    [['bridge', 'tunnel'], ['An official']],
    [['no deal'], ['Ana Lima']],
    [['deal no'], []],
    [['--', 'bridge', '-tunnel'], ['Ana Lima']],
    [['brid*'], ['An official', 'Ana Lima']],
    [['--speaker', 'lima'], ['Ana Lima']],
    [['--publisher', 'courier'], ['An official']],
    [
      ['--stance', 'denies,declines'],
      ['Bo Sand', 'Cy Moor'],
    ],
    [
      ['--stance', 'denies', '--stance', 'declines'],
      ['Bo Sand', 'Cy Moor'],
    ],
    [['--naming', 'anonymous'], ['An official']],
    [['--figures'], ['Bo Sand']],
    [['--unit', 'plain', '--at-least', '30', '--at-most', '50'], ['Bo Sand']],
    [['--at-least', '50'], []],
    [['--from', '2026-03-02'], []],
    [['--from', '2026', '--to', '2026-03', 'tunnel'], ['An official']],
    [['--headline', 'too'], ['An official']],
    [['--review', 'confirmed'], []],
    [['--language', 'fr'], []],
  ];
  for (const [argv, who] of cases) {
    const ran = await run(['search', '--archive', archive, '--format', 'ndjson', ...argv]);
    assert.equal(ran.status, 0, argv.join(' '));
    const names = ran.out === '' ? [] : jsonLines(ran.out).map((line) => line.statement.speaker.name);
    assert.deepEqual(names.sort(), who, argv.join(' '));
    if (who.length === 0) assert.match(ran.err, /no statement like that/);
  }
});

test('--article narrows to one article, as its line says', async (t) => {
  const archive = bridgeArchive(t);
  const all = jsonLines((await run(['search', '--archive', archive, '--format', 'ndjson'])).out);
  const { key } = all.at(-1).article;
  const one = await run(['search', '--archive', archive, '--format', 'ndjson', '--article', key]);
  assert.ok(jsonLines(one.out).every((line) => line.article.key === key));
});

test('programs get everything in the form they ask for, and how many there are', async (t) => {
  const archive = bridgeArchive(t);
  const as = (format: string, ...more: string[]) => run(['search', '--archive', archive, '--format', format, ...more]);
  const object = json((await as('json', '--facets', '--limit', '3')).out);
  assert.deepEqual([object.total, object.shown, object.statements.length], [4, 3, 3]);
  assert.deepEqual(
    object.facets.stance.map((f: { value: string; count: number }) => `${f.value} ${f.count}`),
    ['asserts 2', 'declines 1', 'denies 1'],
  );
  const lines = jsonLines((await as('ndjson')).out);
  assert.deepEqual(
    lines.map(({ row, rows }) => [row, rows]),
    [
      [1, 4],
      [2, 4],
      [3, 4],
      [4, 4],
    ],
  );
  assert.match(lines[0].evidence.capture.digest, /^sha256:/);
  const csv = (await as('csv')).out.trimEnd().split('\r\n');
  assert.equal(csv.length, 5);
  assert.match(csv[0]!, /^row,rows,speaker,role,/);
  assert.equal(json((await as('json', 'nothing')).out).total, 0);
});

test('text shows twenty and says how many more there are', async (t) => {
  const archive = archiveWith(t, (a) => {
    for (let n = 0; n < 25; n++)
      put(a, `⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content number ${n}⟧.`, { url: `https://herald.example/${n}` });
  });
  const first = await run(['search', '--archive', archive]);
  assert.equal(first.out.match(/^–/gm)?.length, 20);
  assert.match(first.err, /^onrecord: 25 statements, 20 shown; more of them with --limit N$/m);
  assert.equal((await run(['search', '--archive', archive, '--limit', '30'])).out.match(/^–/gm)?.length, 25);
});

test('facets count what there is', async (t) => {
  const { out } = await run(['search', '--archive', bridgeArchive(t), '--facets']);
  assert.match(out, /^stance {5}– asserts 2 · ∅ declines 1 · ✗ denies 1$/m);
  assert.match(out, /^publisher {2}The Herald 3 · The Courier 1$/m);
  assert.doesNotMatch(out, /^month/m, 'a facet in which nothing differs says nothing');
});

test('words of a page cannot move the cursor, in no form', async (t) => {
  const evil = `${ESCAPE}[2J\u009b1m\u202e`;
  const archive = archiveWith(
    t,
    (a) =>
      void put(a, `⟦1.source Ana${evil}⟧ ⟦1.cue said⟧ ⟦1.content ${evil}⟧.`, {
        headline: `H${evil}`,
        publisher: `P${evil}`,
      }),
  );
  for (const format of ['text', 'json', 'ndjson']) {
    const { out } = await run([
      'search',
      '--archive',
      archive,
      '--format',
      format,
      ...(format === 'text' ? ['--facets'] : []),
    ]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
    assert.doesNotMatch(out, /[\u001b\u0080-\u009f]/, format);
  }
});

test('no archive, and a query that does not fit, are said in a line', async (t) => {
  const none = await run(['search', 'x', '--archive', noArchive(t)]);
  assert.deepEqual([none.status, none.out], [1, '']);
  assert.match(none.err, /^onrecord: There is no archive in .*onrecord add INPUT\n$/);
  const cases: readonly [readonly string[], RegExp][] = [
    [['--stance', 'maybe'], /--stance is of asserts, .*; not maybe/],
    [['--from', '2026-02-30'], /--from is a day, month or year/],
    [['--from', 'yesterday'], /not yesterday/],
    [['--at-least', 'many'], /--at-least is a number/],
    [['--order', 'best'], /--order is relevance, newest/],
    [['--limit', '0'], /--limit is a number from 1/],
    [['--format', 'xml'], /--format is text, json, ndjson, csv/],
    [['--format', 'csv', '--facets'], /--facets goes with --format text or json/],
    [['--speeker', 'x'], /did you mean --speaker/],
  ];
  for (const [argv, message] of cases) {
    const ran = await run(['search', ...argv]);
    assert.equal(ran.status, 2, argv.join(' '));
    assert.match(ran.err, message);
  }
});
