import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeNotes } from './margin-place.ts';

test('a note stands at the line where its statement begins', () => {
  assert.deepEqual(
    placeNotes(
      [
        { at: 0, rows: 2 },
        { at: 300, rows: 2 },
      ],
      600,
      60,
    ),
    [1, 11],
  );
});

test('a note that would lie over the one before moves down', () => {
  assert.deepEqual(
    placeNotes(
      [
        { at: 0, rows: 3 },
        { at: 10, rows: 2 },
      ],
      600,
      60,
    ),
    [1, 4],
  );
});

test('a note that would hang out below moves up, and pushes the one before', () => {
  assert.deepEqual(
    placeNotes(
      [
        { at: 100, rows: 3 },
        { at: 170, rows: 3 },
      ],
      180,
      60,
    ),
    [1, 4],
  );
});

test('notes never overlap, and take no more room than they need or the paragraph has', () => {
  for (let n = 1; n < 200; n++) {
    const notes = Array.from({ length: n % 9 }, (_, i) => ({ at: (i * n * 37) % 700, rows: 1 + ((i + n) % 4) })).sort(
      (a, b) => a.at - b.at,
    );
    const rows = placeNotes(notes, 500, 66);
    const ends = rows.map((row, i) => row + notes[i]!.rows);
    const room = Math.max(
      16,
      notes.reduce((sum, x) => sum + x.rows, 0),
    );
    assert.ok(rows.every((row, i) => row >= (ends[i - 1] ?? 1)));
    assert.ok((ends.at(-1) ?? 0) <= room + 1);
  }
});
