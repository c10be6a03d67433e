import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markedRecord } from '../../../test/helpers/marked-record.ts';
import { short, whoOf } from './who.ts';

const { statements } = markedRecord(
  '⟦1.source Ana Lima,⟧ ⟦1.cue said⟧ ⟦1.content a⟧. ⟦2.source She⟧ ⟦2.cue denied⟧ ⟦2.content b⟧. ⟦3.source They⟧ ⟦3.cue said⟧ ⟦3.content c⟧.',
  {
    fields: {
      1: { speaker: { name: 'Ana Lima' } },
      2: { speaker: { name: 'Ana Lima', certainty: 'resolved' } },
      3: { speaker: { certainty: 'unknown' } },
    },
  },
);

test('words that stand for a name are shown beside it, the name alone is not said twice', () => {
  assert.deepEqual(
    statements.map((s) => whoOf(s).written),
    [null, 'She', null],
  );
});

test('a long name is cut between words, never within a character', () => {
  assert.equal(short('one two three', 9), 'one two…');
  assert.equal(short(`${'x'.repeat(8)}😀😀`, 9), `${'x'.repeat(8)}…`);
});
