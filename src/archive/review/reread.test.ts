/** A person's word after a new reading of the same revision: it stands for the statement at its words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testArchive } from '../../../test/helpers/archive.ts';
import { spanOf } from '../../../test/helpers/marked-record.ts';
import { correct, done, framed, indexed, lines, me, ONE, put, statesOf } from '../../../test/helpers/review.ts';
import { articleView } from '../articles/article.ts';
import { addStatement, review } from './review.ts';

test('a better reader finds the same words: the person’s field stands, the others follow the reader', () => {
  using archive = testArchive();
  const { key, record } = put(archive, framed(ONE));
  correct(archive, key, record.statements[0]!.id, { stance: 'commits' });
  put(archive, framed(ONE), {
    version: '2.0.0',
    fields: { 1: { stance: 'decides', tone: 'endorsing', confidence: 0.99 } },
  });
  const [s] = articleView(archive, key)!.record.statements;
  assert.deepEqual([s!.stance, s!.tone, s!.confidence], ['commits', 'endorsing', 0.99]);
  assert.equal(articleView(archive, key)!.machine.reader.version, '2.0.0');
  assert.deepEqual(indexed(archive, key), ['Ana Lima commits corrected']);
});

test('what was confirmed stands whole, whatever a better reader says', () => {
  using archive = testArchive();
  const { key, record } = put(archive, framed(ONE));
  done(review(archive, { article: key }, record.statements[0]!.id, { kind: 'confirm' }, me));
  put(archive, framed(ONE), {
    version: '2.0.0',
    fields: { 1: { stance: 'decides', speaker: { name: 'Bo Sand', role: 'mayor' } } },
  });
  const [s] = articleView(archive, key)!.record.statements;
  assert.deepEqual([s!.stance, s!.speaker.name, s!.speaker.role], ['asserts', 'Ana Lima', null]);
});

test('a corrected name does not get the role of whom the machine has', () => {
  using archive = testArchive();
  const { key, record } = put(archive, framed(ONE), { fields: { 1: { speaker: { aliases: ['Lima'] } } } });
  correct(archive, key, record.statements[0]!.id, { 'speaker.name': 'Cy Moor' });
  put(archive, framed(ONE), {
    version: '2.0.0',
    fields: { 1: { speaker: { name: 'Bo Sand', role: 'mayor', aliases: ['Sand'] } } },
  });
  const { name, role, aliases } = articleView(archive, key)!.record.statements[0]!.speaker;
  assert.deepEqual([name, role, aliases], ['Cy Moor', null, []]);
});

test('a better reader finds other spans at these words: the person’s spans stand, nothing stands beside them', () => {
  using archive = testArchive();
  const { key, record } = put(archive, framed(ONE));
  correct(archive, key, record.statements[0]!.id, { content: [spanOf(record, 'bridge will close in May')] });
  const wider = '⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content the bridge will close in May⟧.';
  put(archive, framed(wider), { version: '2.0.0', fields: { 1: { stance: 'commits' } } });
  assert.deepEqual(lines(archive, key), ['Ana Lima commits: bridge will close in May']);
  const [s] = articleView(archive, key)!.record.statements;
  assert.equal(s!.id, articleView(archive, key)!.machine.statements[0]!.id);
});

test('a better reader that cuts the words in two does not undo what a person confirmed', () => {
  using archive = testArchive();
  const one = 'Ana Lima ⟦1.cue said⟧ ⟦1.content the bridge will close and the port will open⟧.';
  const { key, record } = put(archive, framed(one));
  done(review(archive, { article: key }, record.statements[0]!.id, { kind: 'confirm' }, me));
  const shared = 'Ana Lima ⟦1.cue ⟦2.cue said⟧⟧ ⟦1.content the bridge will close⟧ and ⟦2.content the port will open⟧.';
  put(archive, framed(shared), { version: '2.0.0' });
  assert.deepEqual(lines(archive, key), ['- asserts: the bridge will close and the port will open']);
});

test('what was rejected stays rejected for a reader that finds a little more there', () => {
  using archive = testArchive();
  const { key, record } = put(archive, framed(ONE));
  done(review(archive, { article: key }, record.statements[0]!.id, { kind: 'reject' }, me));
  put(archive, framed('⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content the bridge will close in May⟧.'), {
    version: '2.0.0',
  });
  assert.deepEqual(lines(archive, key), []);
  assert.deepEqual(statesOf(archive, key), ['rejected']);
});

test('two statements at the same words are two: the inner one is not taken for the outer', () => {
  using archive = testArchive();
  const nested =
    '⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content that ⟦2.source Bo Sand⟧ ⟦2.cue denied⟧ ⟦2.content the bridge would close⟧⟧.';
  const { key, record } = put(archive, framed(nested));
  correct(archive, key, record.statements[0]!.id, { stance: 'confirms' });
  assert.equal(lines(archive, key).length, 2);
  put(archive, framed(nested), { version: '2.0.0', fields: { 2: { stance: 'denies' } } });
  assert.deepEqual(lines(archive, key), [
    'Ana Lima confirms: that Bo Sand denied the bridge would close',
    'Bo Sand denies: the bridge would close',
  ]);
});

test('statements that people added, split and joined outlive a new reading', () => {
  using archive = testArchive();
  const text = `${ONE} Bo Sand denied it. ⟦2.source Cy Moor⟧ ⟦2.cue said⟧ ⟦2.content yes and no⟧.`;
  const { key, record } = put(archive, framed(text));
  done(
    addStatement(
      archive,
      { article: key },
      {
        source: [spanOf(record, 'Bo Sand')],
        cue: spanOf(record, 'denied'),
        content: [spanOf(record, 'it.')],
        stance: 'denies',
        'speaker.name': 'Bo Sand',
      },
      me,
    ),
  );
  const parts = ['yes', 'no.'].map((words) => ({ content: [spanOf(record, words)] }));
  done(review(archive, { article: key }, record.statements[1]!.id, { kind: 'split', parts }, me));
  const before = lines(archive, key);
  assert.deepEqual(before, [
    'Ana Lima asserts: the bridge will close',
    'Bo Sand denies: it.',
    'Cy Moor asserts: yes',
    'Cy Moor asserts: no.',
  ]);
  put(archive, framed(text), { version: '2.0.0' });
  assert.deepEqual(lines(archive, key), before);
});

test('an added statement that a better reader finds too is one statement', () => {
  using archive = testArchive();
  const { key, record } = put(archive, framed('Ana Lima said the bridge will close in May.'));
  done(
    addStatement(
      archive,
      { article: key },
      {
        source: [spanOf(record, 'Ana Lima')],
        cue: spanOf(record, 'said'),
        content: [spanOf(record, 'the bridge will close in May')],
        'speaker.name': 'Ana Lima',
      },
      me,
    ),
  );
  put(archive, framed(ONE), { version: '2.0.0', fields: { 1: { stance: 'commits' } } });
  assert.deepEqual(lines(archive, key), ['Ana Lima asserts: the bridge will close in May']);
});

test('a better reader that finds what a person had to correct finds the same statement', () => {
  using archive = testArchive();
  const wrong = '⟦1.source Ana Lima⟧ ⟦1.cue came⟧ ⟦1.content to the harbour⟧ and Bo Sand said no.';
  const { key, record } = put(archive, framed(wrong));
  correct(archive, key, record.statements[0]!.id, {
    source: [spanOf(record, 'Bo Sand')],
    cue: spanOf(record, 'said'),
    content: [spanOf(record, 'no.')],
    stance: 'denies',
    'speaker.name': 'Bo Sand',
  });
  const [before] = lines(archive, key);
  put(archive, framed('Ana Lima came to the harbour and ⟦1.source Bo Sand⟧ ⟦1.cue said⟧ ⟦1.content no.⟧'), {
    version: '2.0.0',
  });
  assert.deepEqual(lines(archive, key), [before]);
});

test('who confirmed one of two statements with one cue left the other alone', () => {
  using archive = testArchive();
  const shared = 'Ana Lima ⟦1.cue ⟦2.cue said⟧⟧ ⟦1.content the bridge will close and ⟦2.content the port will open⟧⟧.';
  const { key, record } = put(archive, framed(shared));
  done(review(archive, { article: key }, record.statements[0]!.id, { kind: 'confirm' }, me));
  assert.equal(lines(archive, key).length, 2);
});
