import assert from 'node:assert/strict';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type TestArchive, testArchive } from '../../../test/helpers/archive.ts';
import { parseCsv } from '../../../test/helpers/csv.ts';
import { put } from '../../../test/helpers/review.ts';
import { HOSTILE } from '../../../test/helpers/web.ts';
import { facetsOf } from '../search/facets.ts';
import { CSV_COLUMNS, statementsCsv } from './csv.ts';
import { type StatementLine, statementsJsonl } from './jsonl.ts';
import { ExportError, snapshotOf } from './snapshot.ts';

const line = (n: number, who: string): string =>
  `⟦${n}.source ${who}⟧ ⟦${n}.cue said⟧ ⟦${n}.content the bridge number ${n} is closed⟧.`;

const story = (n: number, each: number): string =>
  `${Array.from({ length: each }, (_, i) => line(i + 1, i % 2 ? 'Ana Lima' : 'Bo Sand')).join('\n\n')} It is story ${n} of place ${n * 7919}.`;
const addressOf = (n: number): string => `https://herald${n}.example/${n}`;

/** Articles with so many statements each, on addresses of their own. */
function filled(archive: TestArchive, articles: number, each = 3): void {
  for (let n = 0; n < articles; n++) put(archive, story(n, each), { url: addressOf(n) });
}

test('an export has as many rows as the search has statements, and each row says which of how many it is', () => {
  using archive = testArchive();
  filled(archive, 5);
  for (const query of [{}, { words: '"number 2"' }, { speaker: 'Lima' }, { words: 'nothing' }]) {
    const snapshot = snapshotOf(archive, query);
    const [head, ...rows] = parseCsv([...statementsCsv(snapshot)].join(''));
    const lines = [...statementsJsonl(snapshot)].map((text) => JSON.parse(text) as StatementLine);
    snapshot.close();
    const { total } = facetsOf(archive, query);
    assert.deepEqual(head, CSV_COLUMNS);
    assert.equal(snapshot.total, total);
    const numbers = Array.from({ length: total }, (_, i) => [i + 1, total]);
    assert.deepEqual(
      rows.map(([row, all]) => [Number(row), Number(all)]),
      numbers,
    );
    assert.deepEqual(
      lines.map(({ row, rows: all }) => [row, all]),
      numbers,
    );
    assert.deepEqual(
      lines.map(({ statement }) => statement.id),
      rows.map((row) => row[CSV_COLUMNS.indexOf('statement')]),
    );
  }
});

test('what is written while an export is read is not in it, and takes nothing out of it', () => {
  using archive = testArchive();
  filled(archive, 4);
  const before = facetsOf(archive, {}).total;
  const snapshot = snapshotOf(archive, {});
  const rows = snapshot.rows();
  const first = rows.next().value!;
  // The same text read anew with fewer statements, a changed article, new ones; and search has taken note.
  const fewer = story(2, 3).replace(/⟦[23]\.\w+ ([^⟧]*)⟧/g, '$1');
  put(archive, fewer, { url: addressOf(2), version: '2.0.0' });
  assert.equal(facetsOf(archive, {}).total, before - 2);
  put(archive, `${line(1, 'Cy Moor')} Changed.`, { url: addressOf(3) });
  filled(archive, 8, 2);
  assert.notEqual(facetsOf(archive, {}).total, before);
  const read = [first, ...rows];
  snapshot.close();
  assert.equal(read.length, before);
  assert.equal(read.filter(({ statement }) => statement.speaker.name === 'Cy Moor').length, 0);
  assert.equal(read.at(-1)!.statement.content[0]!.text, 'the bridge number 3 is closed');
});

test('an export that cannot be whole throws, and says how far it came', () => {
  using archive = testArchive();
  filled(archive, 2);
  const snapshot = snapshotOf(archive, {});
  renameSync(join(archive.folder, 'warc'), join(archive.folder, 'gone'));
  assert.throws(
    () => [...statementsCsv(snapshot)],
    (error) =>
      error instanceof ExportError &&
      error.total === 6 &&
      error.given === 0 &&
      /0 of 6 .*missing or damaged.*onrecord check/s.test(error.message) &&
      !error.message.includes(archive.folder),
  );
  snapshot.close();
});

test('a closed snapshot lets the database forget that moment', () => {
  using archive = testArchive();
  filled(archive, 1);
  const checkpoint = (): number => (archive.sql('pragma wal_checkpoint(truncate)').get() as { busy: number }).busy;
  const snapshot = snapshotOf(archive, {});
  filled(archive, 2);
  archive.exec('pragma busy_timeout = 50');
  assert.equal(checkpoint(), 1);
  snapshot.close();
  assert.equal(checkpoint(), 0);
});

test('hostile words come out of CSV and JSON Lines as they are in the record', () => {
  using archive = testArchive();
  put(archive, `⟦1.source ${HOSTILE}⟧ ⟦1.cue said⟧ ⟦1.content =HYPERLINK("http://evil.example";"${HOSTILE}")⟧.`, {
    headline: `@${HOSTILE}`,
    publisher: `-${HOSTILE}`,
    fields: { 1: { speaker: { role: `\t=${HOSTILE}` } } },
  });
  const snapshot = snapshotOf(archive, {});
  const [head, row] = parseCsv([...statementsCsv(snapshot)].join(''));
  const [text] = [...statementsJsonl(snapshot)];
  snapshot.close();
  const { statement, article, evidence } = JSON.parse(text!) as StatementLine;
  const cell = (name: string): string => row![head!.indexOf(name)]!.replace(/^'/, '');
  assert.equal(cell('content'), `=HYPERLINK("http://evil.example";"${HOSTILE}")`);
  assert.equal(cell('content'), statement.content[0]!.text);
  assert.equal(cell('role'), `\t=${HOSTILE}`);
  assert.equal(cell('publisher'), article.publisher);
  assert.equal(cell('headline'), `@${HOSTILE}`);
  assert.match(row![head!.indexOf('content')]!, /^'=/);
  assert.match(evidence.revisionDigest, /^sha256:[0-9a-f]{64}$/);
  assert.match(evidence.capture.digest, /^sha256:[0-9a-f]{64}$/);
});
