import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markedRecord } from '../../../test/helpers/marked-record.ts';
import { changesOf } from '../../coverage/revisions/changes.ts';
import { middleCut, type ShownPiece, shownChanges } from './revisions-shown.ts';

/** "Lima [said] so" */
const told = (pieces: readonly ShownPiece[] | null): string | null =>
  pieces?.map(({ mark, text }) => (mark ? `[${text}]` : text)).join('') ?? null;

function shown(a: string, b: string) {
  const [before, after] = [markedRecord(a), markedRecord(b)];
  return shownChanges(before, after, changesOf(before, after).changes);
}

test('a change is shown in its sentence, with the changed words marked and whose statement it is on both sides', () => {
  const [change, ...others] = shown(
    '😀 It was a quiet day. ⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content 40 people were hurt on the bridge⟧.',
    '😀 It was a quiet day. ⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content 60 people were hurt on the bridge⟧.',
  );
  assert.deepEqual(others, []);
  assert.equal(told(change!.was), 'Ana Lima said [40] people were hurt on the bridge.');
  assert.equal(told(change!.is), 'Ana Lima said [60] people were hurt on the bridge.');
  assert.deepEqual([change!.about.before?.speaker, change!.about.after?.speaker], ['Ana Lima', 'Ana Lima']);
});

test('what came as a whole is one marked piece, and the other side is null', () => {
  const [change] = shown(
    'It was a quiet day in the port.',
    'It was a quiet day in the port. ⟦1.source Bo Sand⟧ ⟦1.cue denied⟧ ⟦1.content that anybody was hurt⟧.',
  );
  assert.deepEqual([told(change!.was), told(change!.is)], [null, '[Bo Sand denied that anybody was hurt.]']);
});

test('a long sentence is cut at words around what changed in it', () => {
  const long = (n: string): string =>
    `${'much is told here '.repeat(20)}${n} boats ${'and more of it '.repeat(20)}end.`;
  const [change] = shown(long('four'), long('five'));
  const words = told(change!.is)!;
  assert.match(words, /^… (?:\w+ )+\[five\] boats(?: \w+)+ …$/);
  assert.ok(words.length < 300, words);
});

test('what is too long keeps its beginning and its end, and no half of a character', () => {
  const cut = middleCut('😀'.repeat(2001), 1001);
  assert.ok(cut.isWellFormed() && cut.includes(' … ') && cut.length < 1010);
  assert.equal(middleCut('short', 100), 'short');
});
