import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testArchive } from '../../../test/helpers/archive.ts';
import { done, lines, me, put } from '../../../test/helpers/review.ts';
import { replayLog } from '../store/log.ts';
import { review } from './review.ts';

const TEXT =
  '⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content the bridge will close⟧. ⟦2.source Bo Sand⟧ ⟦2.cue said⟧ ⟦2.content no⟧.';

test('the index after a replay of the log is the one before', () => {
  using archive = testArchive();
  const { key, record } = put(archive, TEXT);
  done(
    review(archive, { article: key }, record.statements[0]!.id, { kind: 'correct', values: { stance: 'commits' } }, me),
  );
  done(review(archive, { article: key }, record.statements[1]!.id, { kind: 'reject' }, me));
  const tables = () =>
    ['log_entry', 'review_outcome', 'statement'].map((t) =>
      archive
        .sql(`select * from ${t}`)
        .all()
        .map((row) => ({ ...row, id: null, speaker_id: null })),
    );
  const before = tables();
  archive.exec('delete from log_entry; delete from review_outcome; update statement set review = null, stance = 0');
  replayLog(archive);
  assert.deepEqual(tables(), before);
});

test('what people said of an article that comes into the index later is there with it', () => {
  using archive = testArchive();
  const { key, record } = put(archive, TEXT);
  done(
    review(archive, { article: key }, record.statements[0]!.id, { kind: 'correct', values: { stance: 'commits' } }, me),
  );
  archive.exec("update article set key = 'other'");
  replayLog(archive);
  assert.match(lines(archive, 'other')[0]!, /^Ana Lima asserts/);
  archive.sql('update article set key = ?').run(key);
  assert.match(lines(archive, key)[0]!, /^Ana Lima commits/);
});
