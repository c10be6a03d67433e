import assert from 'node:assert/strict';
import { test } from 'node:test';
import { added, fetched, testArchive } from '../../../test/helpers/archive.ts';
import { markedRecord } from '../../../test/helpers/marked-record.ts';
import { openArchive } from '../archive.ts';
import { rebuild } from '../store/rebuild.ts';
import { decodeBlock, encodeBlock, languageCode, languageTag } from './block.ts';
import { columnsOf } from './columns.ts';
import { indexStatements } from './index-statements.ts';
import { facetsOf, searchStatements } from './search.ts';
import { findSpeakers, speakerView } from './speakers.ts';

const TEXT =
  '⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content the bridge is closed⟧. ⟦2.source Bo Sand⟧ ⟦2.cue said⟧ ⟦2.content it is open⟧.';
const page = (name: string) => fetched(`https://herald.example/${name}`, name, '2026-03-02T08:00:00.000Z');
const record = (name: string, text = TEXT) =>
  markedRecord(text.replaceAll('bridge', name), { url: `https://herald.example/${name}` });
const words = (archive: Parameters<typeof searchStatements>[0]): string[] =>
  searchStatements(archive, { order: 'oldest' }).found.map(({ statement }) => statement.content[0]!.text);

test('what another process adds is found', () => {
  using archive = testArchive();
  added(archive, page('bridge'), record('bridge'));
  assert.equal(searchStatements(archive, {}).total, 2);
  const other = openArchive(archive.folder);
  added(other, page('tunnel'), record('tunnel'));
  assert.equal(searchStatements(archive, { words: 'tunnel' }).total, 1);
  assert.equal(facetsOf(archive, {}).total, 4);
  other.close();
});

test('a revision that is indexed again takes the place of what it was', () => {
  using archive = testArchive();
  const { revisionId } = added(archive, page('bridge'), record('bridge'));
  added(archive, page('tunnel'), record('tunnel'));
  assert.equal(searchStatements(archive, {}).total, 4);
  const first = record('bridge');
  const again = (statements: typeof first.statements) =>
    archive.transaction(() => indexStatements(archive, revisionId, { ...first, statements }));
  again(first.statements.slice(1));
  assert.deepEqual(words(archive), ['it is open', 'the tunnel is closed', 'it is open']);
  assert.equal(searchStatements(archive, { words: 'bridge' }).total, 0);
  again([...first.statements, first.statements[0]!]);
  assert.equal(searchStatements(archive, { words: 'bridge' }).total, 2);
  assert.equal(searchStatements(archive, {}).total, 5);
  const { revision, size } = columnsOf(archive);
  assert.equal(revision.subarray(0, size).filter((at) => at > 0).length, 5);
});

test('what was rolled back is not found', () => {
  using archive = testArchive();
  added(archive, page('bridge'), record('bridge'));
  assert.throws(() =>
    archive.transaction(() => {
      added(archive, page('tunnel'), record('tunnel'));
      assert.equal(searchStatements(archive, {}).total, 4);
      throw new Error('rolled back');
    }),
  );
  assert.deepEqual(words(archive), ['the bridge is closed', 'it is open']);
});

test('how people left a statement is known to search', () => {
  using archive = testArchive();
  const { revisionId } = added(archive, page('bridge'), record('bridge'));
  const whole = record('bridge');
  const review = new Map([[whole.statements[0]!.id, { state: 'confirmed' as const }]]);
  archive.transaction(() => indexStatements(archive, revisionId, whole, review));
  assert.equal(searchStatements(archive, { review: ['confirmed'] }).found[0]!.review, 'confirmed');
  assert.equal(searchStatements(archive, { review: ['none'] }).total, 1);
});

test('a rebuilt index is searched anew by a process that knew the old one', async () => {
  using archive = testArchive();
  for (const name of ['bridge', 'tunnel', 'port']) added(archive, page(name), record(name));
  const before = words(archive);
  assert.equal(before.length, 6);
  await rebuild(archive);
  assert.deepEqual(words(archive), before);
  const { sql } = archive.sql("select sql from sqlite_schema where name = 'statement_block'").get() as { sql: string };
  archive.exec(`drop table statement_block; ${sql}`);
  assert.equal(searchStatements(archive, {}).total, 0);
});

test('speakers are found by the beginnings of their names, with roles and outlets over time', () => {
  using archive = testArchive();
  const roles = [
    ['bridge', 'mayor', '2016-01-02'],
    ['tunnel', 'Mayor', '2018-03-04'],
    ['port', 'senator', '2020'],
  ] as const;
  for (const [name, role, datePublished] of roles) {
    const made = markedRecord(TEXT.replaceAll('bridge', name), {
      url: `https://herald.example/${name}`,
      fields: { 1: { speaker: { role, aliases: ['Lima', 'the mayor'] } } },
    });
    added(archive, page(name), { ...made, article: { ...made.article, datePublished } });
  }
  const [lima, ...others] = findSpeakers(archive, 'ana li');
  assert.deepEqual([lima!.name, lima!.statements, others.length], ['Ana Lima', 3, 0]);
  assert.deepEqual(
    findSpeakers(archive, 'b').map(({ name }) => name),
    ['Bo Sand'],
  );
  for (const text of ['', '*', 'mayor', 'lima b', "'"]) assert.deepEqual(findSpeakers(archive, text), [], text);
  const { roles: known, names, first, last, publishers } = speakerView(archive, lima!.id)!;
  assert.deepEqual(known, [
    { role: 'mayor', first: '2016-01-02', last: '2018-03-04', articles: 2 },
    { role: 'senator', first: '2020', last: '2020', articles: 1 },
  ]);
  assert.deepEqual([names, first, last], [['Lima', 'Ana Lima'], '2016-01-02', '2020-01-01']);
  assert.deepEqual(
    publishers.map(({ name, count }) => [name, count]),
    [['The Herald', 3]],
  );
  assert.equal(speakerView(archive, 99), null);
});

test('an outlet is one however it is spelled; words find it where they are no whole name', () => {
  using archive = testArchive();
  const outlets = { bridge: 'The Post', tunnel: 'the POST', port: 'The Evening Post' };
  for (const [name, publisher] of Object.entries(outlets))
    added(archive, page(name), markedRecord(TEXT, { url: `https://herald.example/${name}`, publisher }));
  const named = { 'the post': 4, post: 4, evening: 2, 'POST evening': 2, 'evening courier': 0, '…': 0 };
  for (const [publisher, count] of Object.entries(named))
    assert.equal(searchStatements(archive, { publisher }).total, count, publisher);
  const counts = facetsOf(archive, {}).publishers.map(({ name, count }) => `${name} ${count}`);
  assert.deepEqual(counts, ['The Post 4', 'The Evening Post 2']);
});

test('a block gives back what was put in, from any place in memory', () => {
  const head = {
    article: 1,
    number: 2,
    publisher: 3,
    origin: 0,
    published: -5,
    when: 17_000,
    language: languageCode('en-GB'),
  };
  const bytes = encodeBlock(head, [{ bits: 0xffff_ffff, speaker: 7, said: -0x8000_0000 }]);
  const shifted = new Uint8Array(bytes.length + 1);
  shifted.set(bytes, 1);
  assert.deepEqual(decodeBlock(shifted.subarray(1)), decodeBlock(bytes));
  assert.deepEqual([...decodeBlock(bytes)], [1, 2, 3, 0, -5, 17_000, languageCode('en'), 0, -1, 7, -0x8000_0000]);
  for (const tag of ['en', 'fil', 'de', 'zz']) assert.equal(languageTag(languageCode(tag)), tag);
  for (const none of [null, '', 'x', 'english']) assert.equal(languageTag(languageCode(none)), null);
});
