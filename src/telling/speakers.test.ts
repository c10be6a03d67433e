import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markedRecord } from '../../test/helpers/marked-record.ts';
import { speakersIn } from './speakers.ts';

const { statements } = markedRecord(
  '⟦1.source Ana Lima,⟧ ⟦1.cue said⟧ ⟦1.content a⟧. ⟦2.source She⟧ ⟦2.cue denied⟧ ⟦2.content b⟧. ⟦3.source Some⟧ ⟦3.cue said⟧ ⟦3.content c⟧. ⟦4.source They⟧ ⟦4.cue said⟧ ⟦4.content d⟧.',
  {
    fields: {
      1: { speaker: { name: 'Ana Lima', role: 'mayor' } },
      2: { stance: 'denies', speaker: { name: 'Ana Lima', certainty: 'resolved' } },
      3: { speaker: { naming: 'anonymous' } },
      4: { speaker: { certainty: 'unknown' } },
    },
  },
);

test('each speaker is listed once, most often on record first', () => {
  const entries = speakersIn(statements).map(({ label, naming, role, numbers }) => ({ label, naming, role, numbers }));
  assert.deepEqual(entries, [
    { label: 'Ana Lima', naming: 'named', role: 'mayor', numbers: [1, 2] },
    { label: 'Some', naming: 'anonymous', role: null, numbers: [3] },
    { label: 'They', naming: 'unknown', role: null, numbers: [4] },
  ]);
});

test('one description is several speakers where it names them in different ways', () => {
  const { statements: two } = markedRecord(
    '⟦1.source Officials⟧ ⟦1.cue said⟧ ⟦1.content a⟧. ⟦2.source The officials⟧ ⟦2.cue said⟧ ⟦2.content b⟧.',
    { fields: { 1: { speaker: { naming: 'anonymous' } }, 2: { speaker: { certainty: 'unknown' } } } },
  );
  assert.deepEqual(
    speakersIn(two).map(({ key }) => key),
    ['officials (anonymous)', 'officials (unknown)'],
  );
});
