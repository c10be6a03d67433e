import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BlockKind } from '../../record/article.ts';
import { findCredits } from './find-credits.ts';

/** ⟦kind:name words⟧ marks the range and what it must give; `;` parts several names of one range. */
const CASES: readonly (readonly [BlockKind, string])[] = [
  ['paragraph', '⟦origin:Reuters [Source: Reuters]⟧'],
  ['paragraph', 'It was late. ⟦origin:Daily Planet (Source: Daily Planet)⟧'],
  ['paragraph', '⟦origin:dpa Quelle: dpa⟧'],
  ['paragraph', 'LONDON ⟦agency:Reuters (Reuters)⟧ - Shares rose on Monday.'],
  ['paragraph', 'New Delhi, Jan 3 ⟦agency:PTI (PTI)⟧ A man was held.'],
  ['paragraph', 'The strike goes on. ⟦agency:dpa (dpa)⟧'],
  ['paragraph', 'The strike goes on. ⟦agency:AFP;Reuters (AFP, Reuters)⟧'],
  ['paragraph', '⟦agency:AP — AP⟧'],
  ['paragraph', '⟦contributor:The Associated Press The Associated Press contributed to this report.⟧'],
  ['paragraph', '⟦contributor:Jane Doe;John Smith Jane Doe and John Smith in Kyiv contributed reporting.⟧'],
  ['paragraph', '⟦contributor:Jane Doe CNN’s Jane Doe contributed to this report.⟧'],
  ['paragraph', '(⟦contributor:Jane Doe;Max Roe Reporting by Jane Doe in Kyiv and Max Roe⟧; Editing by Ann Lee)'],
  ['paragraph', '⟦agency:AFP © AFP⟧'],
  ['paragraph', '⟦agency:Associated Press Copyright 2024 Associated Press⟧. All rights reserved.'],
  ['paragraph', 'It goes on. ⟦agency:agencies With agencies⟧'],
  ['paragraph', '⟦agency:EFE Con información de EFE⟧'],
  ['paragraph', '⟦origin:The Daily Planet This story was originally published by The Daily Planet⟧.'],
  ['caption', 'A man walks. ⟦photo:Jane Doe/AP Photo: Jane Doe/AP⟧'],
  ['caption', 'A man walks. (⟦photo:GETTY Image: GETTY⟧)'],
  ['caption', 'A man walks. ⟦photo:Jane Doe/AFP Jane Doe/AFP⟧'],
  ['credit', '⟦photo:Jane Doe Photograph by Jane Doe⟧'],
  ['caption', 'Image: A deal was agreed on Monday'],
  [
    'paragraph',
    'He said the source: a man he would not name, and that was all there was to say about it on that long day in May.',
  ],
  ['paragraph', 'Officials (AP) did not comment on the matter.'],
  ['paragraph', 'She contributed a lot to this team.'],
  ['paragraph', 'The Associated Press said so.'],
];

for (const [kind, marked] of CASES) {
  test(`credits in ${kind} "${marked}"`, () => {
    const expected: unknown[] = [];
    let plain = '';
    for (const part of marked.split(/(⟦[^⟧]*⟧)/)) {
      if (!part.startsWith('⟦')) {
        plain += part;
        continue;
      }
      const [, type, rest] = /^⟦(\w+):(.*)⟧$/.exec(part)!;
      const { names, words } = splitNames(rest!);
      for (const name of names)
        expected.push({ name, kind: type, start: plain.length, end: plain.length + words.length });
      plain += words;
    }
    assert.deepEqual(findCredits(plain, [{ kind, start: 0, end: plain.length }]).credits, expected);
  });
}

/** "A;B words": the names are the longest lead that the words repeat. */
function splitNames(rest: string): { names: string[]; words: string } {
  for (let i = rest.length; i > 0; i--) {
    if (rest[i] !== ' ') continue;
    const names = rest.slice(0, i).split(';');
    const words = rest.slice(i + 1);
    if (names.every((n) => words.toLowerCase().includes(n.toLowerCase()))) return { names, words };
  }
  throw new Error(`no names in "${rest}"`);
}

test('a block that is only credits is named', () => {
  const text = 'It rained.\n\n(Reporting by Jane Doe; Editing by Ann Lee)';
  const blocks = [
    { kind: 'paragraph', start: 0, end: 10 },
    { kind: 'paragraph', start: 12, end: text.length },
  ] as const;
  assert.deepEqual(findCredits(text, blocks).whole, [1]);
});
