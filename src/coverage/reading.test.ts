import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markedRecord, spanOf } from '../../test/helpers/marked-record.ts';
import { readingOf } from './reading.ts';

const RECORD = markedRecord(
  '🚒🚒 𝒪n Friday ⟦1.source Ana 🔥 Lima⟧ ⟦1.cue said⟧ ⟦1.content it 🔥 burned⟧ and ⟦2.source Bo Sand⟧ ⟦2.cue denied⟧ ⟦2.content it⟧.',
  { fields: { 2: { refersTo: [0] }, 1: { within: 1 } } },
);

test('ranges count UTF-16 units inside and come back as they were', () => {
  const { article, statements, points } = readingOf(RECORD);
  statements.forEach((s, n) => {
    const recorded = RECORD.statements[n]!;
    for (const [ranges, spans] of [
      [s.source, recorded.source],
      [s.content, recorded.content],
      [[s.cue!], [recorded.cue!]],
    ] as const)
      ranges.forEach((r, i) => {
        assert.equal(article.text.slice(r.start, r.end), spans[i]!.text);
        assert.deepEqual([points(r.start), points(r.end)], [spans[i]!.start, spans[i]!.end]);
      });
  });
  assert.deepEqual(article.blocks[0], { kind: 'paragraph', start: 0, end: article.text.length });
  assert.equal(points(article.text.indexOf('burned')), spanOf(RECORD, 'burned').start);
});

test('statements refer to each other by place, and to one that is gone not at all', () => {
  const { statements } = readingOf(RECORD);
  assert.deepEqual([statements[1]!.refersTo, statements[0]!.within], [[0], 1]);
  const alone = readingOf({ ...RECORD, statements: [RECORD.statements[1]!] });
  assert.deepEqual(alone.statements[0]!.refersTo, []);
  const inner = readingOf({ ...RECORD, statements: [RECORD.statements[0]!] });
  assert.equal(inner.statements[0]!.within, null);
});

test('nothing that is null or empty becomes something', () => {
  const one = readingOf(markedRecord('⟦1.content It burned⟧.'));
  const [{ source, cue, said, addressee, channel }] = one.statements as [(typeof one.statements)[number]];
  assert.deepEqual(
    { source, cue, said, addressee, channel },
    { source: [], cue: null, said: null, addressee: null, channel: null },
  );
  assert.equal(readingOf(markedRecord('')).points(0), 0);
});
