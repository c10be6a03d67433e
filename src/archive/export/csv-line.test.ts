import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCsv } from '../../../test/helpers/csv.ts';
import { csvLine } from './csv-line.ts';

const HOSTILE = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=cmd',
  '  =1+1',
  '\u200b=1',
  '\ufeff@x',
  '＝1',
  '－1',
  "'quoted'",
  "''",
  'a,b',
  'say "no"',
  '"',
  'line\r\nbreak',
  'line\nbreak',
  ' space ',
  '',
  '\u202etxet',
  '😀 👩‍👩‍👧',
  'a\u0000b',
  '"=1"',
  ';=1',
];

test('every text comes back whole through a strict reader of RFC 4180', () => {
  const [row] = parseCsv(csvLine(HOSTILE));
  assert.equal(row!.length, HOSTILE.length);
  assert.deepEqual(
    row!.map((cell) => cell.replace(/^'/, '')),
    HOSTILE,
  );
});

test('no cell can run as a formula: after white space none begins with what starts one', () => {
  const [row] = parseCsv(csvLine(HOSTILE));
  for (const cell of row!) assert.doesNotMatch(cell, /^[\s\u200b\ufeff]*[=+\-@＝＋－＠]/, JSON.stringify(cell));
});

test('numbers are plain, also negative ones, and nothing is an empty cell', () => {
  assert.equal(csvLine([1, -2.5, null, 'x']), '1,-2.5,,x\r\n');
});
