/** A log from a stranger: whatever stands in it, pages open, and no statement points at other words than it says. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testArchive } from '../../../test/helpers/archive.ts';
import { spanOf } from '../../../test/helpers/marked-record.ts';
import { done, lines, me, put } from '../../../test/helpers/review.ts';
import type { OnRecord } from '../../record/record.ts';
import type { LogEntry } from '../store/log.ts';
import { record as logged } from '../store/log.ts';
import { applied } from './apply.ts';
import type { ReviewEntry } from './entry.ts';
import { pointText } from './point-text.ts';
import { review } from './review.ts';
import { rangesOf } from './spans.ts';
import { isReview } from './well-formed.ts';

const TEXT =
  '⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content the bridge will close and the port will open⟧. ⟦2.source Bo Sand⟧ ⟦2.cue said⟧ ⟦2.content no⟧.';
const GARBAGE: readonly unknown[] = [null, -1, 1e9, 'x', '', [], {}, [[]], true, { start: 3, end: 9, exact: 'xx' }];

/** The entry with one of its values replaced, for each value and each kind of garbage. */
function* spoiled(value: unknown, depth = 0): Generator<unknown> {
  yield* GARBAGE;
  if (typeof value !== 'object' || value === null || depth > 8) return;
  for (const [key, inner] of Object.entries(value))
    for (const other of spoiled(inner, depth + 1))
      yield Array.isArray(value)
        ? value.map((one, i) => (String(i) === key ? other : one))
        : { ...value, [key]: other };
}

function check(machine: OnRecord, entries: readonly LogEntry[]): void {
  const usable = entries.filter(isReview).filter((e): e is ReviewEntry => e.kind !== 'undo');
  const text = pointText(machine.article.text);
  const { record } = applied(machine, usable, { text, revision: 1, revisionOf: () => 1 });
  for (const s of record.statements) {
    for (const span of [...s.source, ...s.content, ...(s.cue ? [s.cue] : [])])
      assert.equal(text.slice(span.start, span.end), span.text);
    for (const { start, end } of rangesOf(s)) assert.ok(start >= 0 && start < end && end <= text.length);
  }
  assert.equal(new Set(record.statements.map(({ id }) => id)).size, record.statements.length);
}

test('an entry of any kind with anything wrong in it breaks nothing and moves nothing', () => {
  using archive = testArchive();
  const { key, record } = put(archive, TEXT);
  const [a, b] = record.statements.map((s) => s.id) as [string, string];
  const values = {
    stance: 'denies',
    content: [spanOf(record, 'the bridge will close')],
    said: { value: '2026', ...spanOf(record, 'said') },
    'speaker.name': 'Cy Moor',
  };
  const parts = ['the bridge will close', 'the port will open'].map((words) => ({ content: [spanOf(record, words)] }));
  const first = done(review(archive, { article: key }, a, { kind: 'correct', values }, me));
  const entries = [
    first,
    done(review(archive, { article: key }, a, { kind: 'split', parts }, me)),
    done(review(archive, { article: key }, b, { kind: 'confirm' }, me)),
  ];
  let tried = 0;
  for (const [n, entry] of entries.entries())
    for (const other of spoiled(entry)) {
      if (typeof other !== 'object' || other === null || !('kind' in other) || typeof other.kind !== 'string') continue;
      check(
        record,
        entries.map((one, i) => (i === n ? (other as LogEntry) : one)),
      );
      tried++;
    }
  assert.ok(tried > 2000, `${tried}`);
});

test('an entry whose span has other words than it says is not applied', () => {
  using archive = testArchive();
  const { key, record } = put(archive, TEXT);
  const entry = done(
    review(
      archive,
      { article: key },
      record.statements[0]!.id,
      { kind: 'correct', values: { content: [spanOf(record, 'bridge')] } },
      me,
    ),
  );
  const [{ field, from, to }] = entry.changes as unknown as [{ field: string; from: unknown; to: { start: number }[] }];
  const moved = { field, from, to: [{ ...to[0]!, start: to[0]!.start + 2 }] };
  archive.exec('delete from log_entry');
  const { id: _, seq: __, prev: ___, ...rest } = entry;
  logged(archive, { ...rest, id: '33333333-3333-4333-8333-333333333333', changes: [moved] });
  assert.match(lines(archive, key)[0]!, /the bridge will close and the port will open/);
});
