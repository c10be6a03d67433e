import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testArchive } from '../../../test/helpers/archive.ts';
import { spanOf } from '../../../test/helpers/marked-record.ts';
import { done, indexed, lines, me, problemOf, put } from '../../../test/helpers/review.ts';
import { articleView } from '../articles/article.ts';
import { addStatement, review } from './review.ts';
import { undo } from './undo.ts';

const TEXT =
  '⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content the bridge will close and the port will stay open⟧. ' +
  '⟦2.source Bo Sand⟧ ⟦2.cue told⟧ ⟦2.addressee the Herald⟧ ⟦2.content that 40 people were hurt⟧. Cy Moor denied it.';

test('confirming changes nothing but what is known of it', () => {
  using archive = testArchive();
  const { key, record } = put(archive, TEXT);
  const id = record.statements[0]!.id;
  done(review(archive, { article: key }, id, { kind: 'confirm' }, { by: 'Ana', why: 'heard it' }));
  const view = articleView(archive, key)!;
  assert.deepEqual(view.record, record);
  const { state, by, why, entries } = view.review.get(id)!;
  assert.deepEqual([state, by, why, entries.length], ['confirmed', 'Ana', 'heard it', 1]);
  assert.equal(view.review.size, 1);
  assert.deepEqual(indexed(archive, key), ['Ana Lima asserts confirmed', 'Bo Sand asserts -']);
});

test('every field can be corrected, and the entry says from what to what', () => {
  using archive = testArchive();
  const { key, record } = put(archive, TEXT);
  const [first, second] = record.statements;
  const values = {
    source: [spanOf(record, 'Bo Sand')],
    cue: spanOf(record, 'told'),
    content: [spanOf(record, '40 people were hurt')],
    'speaker.name': 'Bo Sand of Porto Alto',
    'speaker.role': 'mayor',
    'speaker.kind': 'group',
    'speaker.naming': 'named',
    form: 'direct',
    stance: 'denies',
    tone: 'distancing',
    addressee: null,
    channel: spanOf(record, 'the Herald'),
    said: { value: '2026-02', ...spanOf(record, 'told') },
    figures: [
      {
        value: 40,
        low: 40,
        high: 40,
        bound: 'exact',
        unit: null,
        of: 'people',
        asOf: null,
        ...spanOf(record, '40 people'),
      },
    ],
    refersTo: [first!.id],
    within: first!.id,
  };
  const entry = done(review(archive, { article: key }, second!.id, { kind: 'correct', values }, me));
  assert.deepEqual(
    entry.changes.map((c) => c.field).sort(),
    Object.keys(values)
      .filter((f) => !['source', 'cue', 'speaker.naming'].includes(f))
      .sort(),
  );
  const left = articleView(archive, key)!.record.statements[1]!;
  assert.equal(left.content[0]!.text, '40 people were hurt');
  assert.deepEqual(
    [left.speaker.name, left.speaker.role, left.speaker.kind],
    ['Bo Sand of Porto Alto', 'mayor', 'group'],
  );
  assert.deepEqual(
    [left.said!.value, left.figures[0]!.value, left.refersTo, left.within],
    ['2026-02', 40, [first!.id], first!.id],
  );
  assert.deepEqual(indexed(archive, key)[1], 'Bo Sand of Porto Alto denies corrected');
});

test('an entry holds exact words, context and place of every span', () => {
  using archive = testArchive();
  const { key, record } = put(archive, `🌊 ${TEXT}`);
  const entry = done(review(archive, { article: key }, record.statements[1]!.id, { kind: 'reject' }, me));
  const { source, content } = entry.seen!;
  assert.deepEqual(source, [
    {
      start: 67,
      end: 74,
      exact: 'Bo Sand',
      prefix: 'se and the port will stay open. ',
      suffix: ' told the Herald that 40 people ',
    },
  ]);
  assert.equal(content[0]!.exact, 'that 40 people were hurt');
  assert.equal(entry.passage!.exact, 'Bo Sand told the Herald that 40 people were hurt.');
  assert.equal(entry.revision, articleView(archive, key)!.revision.digest);
});

test('a rejected statement is gone from record and search, and comes back when that is undone', () => {
  using archive = testArchive();
  const { key, record } = put(archive, TEXT);
  const id = record.statements[0]!.id;
  const entry = done(review(archive, { article: key }, id, { kind: 'reject' }, me));
  assert.deepEqual(lines(archive, key), ['Bo Sand asserts: that 40 people were hurt']);
  assert.equal(articleView(archive, key)!.review.get(id)!.state, 'rejected');
  assert.deepEqual(indexed(archive, key), ['Bo Sand asserts -']);
  const back = done(undo(archive, entry.id, me));
  assert.deepEqual(articleView(archive, key)!.record, record);
  assert.equal(articleView(archive, key)!.review.size, 0);
  done(undo(archive, back.id, me));
  assert.equal(lines(archive, key).length, 1);
});

test('one statement is split in two and joined again', () => {
  using archive = testArchive();
  const { key, record } = put(archive, TEXT);
  const parts = ['the bridge will close', 'the port will stay open'].map((words) => ({
    content: [spanOf(record, words)],
  }));
  const entry = done(review(archive, { article: key }, record.statements[0]!.id, { kind: 'split', parts }, me));
  assert.deepEqual(lines(archive, key).slice(0, 2), [
    'Ana Lima asserts: the bridge will close',
    'Ana Lima asserts: the port will stay open',
  ]);
  const [a, b] = entry.made;
  done(review(archive, { article: key }, a!.id, { kind: 'join', with: b!.id }, me));
  assert.equal(lines(archive, key)[0], 'Ana Lima asserts: the bridge will close | the port will stay open');
  assert.equal(lines(archive, key).length, 2);
  assert.match(problemOf(undo(archive, entry.id, me) as never), /later entry.*undo that first/);
});

test('a statement is added at words chosen in the text', () => {
  using archive = testArchive();
  const { key, record } = put(archive, TEXT);
  const values = {
    source: [spanOf(record, 'Cy Moor')],
    cue: spanOf(record, 'denied'),
    content: [spanOf(record, 'it')],
    stance: 'denies',
    'speaker.name': 'Cy Moor',
  };
  const entry = done(addStatement(archive, { article: key }, values, me));
  assert.deepEqual(indexed(archive, key)[2], 'Cy Moor denies added');
  assert.equal(articleView(archive, key)!.review.get(entry.statement)!.state, 'added');
  assert.match(problemOf(addStatement(archive, { article: key }, values, me)), /exactly these words already/);
  done(review(archive, { article: key }, entry.statement, { kind: 'reject' }, me));
  assert.equal(lines(archive, key).length, 2);
});

test('what makes no sense is said, and nothing is written', () => {
  using archive = testArchive();
  const { key, record } = put(archive, TEXT);
  const id = record.statements[0]!.id;
  const correct = (values: object) => problemOf(review(archive, { article: key }, id, { kind: 'correct', values }, me));
  assert.match(correct({ stance: 'shouts' }), /no “shouts”; choose one of: silent/);
  assert.match(correct({ content: [{ start: 10, end: 9_000 }] }), /10 to 9000 is not a stretch of the text/);
  assert.match(correct({ content: [{ start: -1, end: 5 }] }), /not a stretch/);
  assert.match(correct({ content: [{ start: 1.5, end: 5 }] }), /whole numbers/);
  assert.match(
    correct({
      content: [
        { start: 1, end: 5 },
        { start: 4, end: 9 },
      ],
    }),
    /overlap/,
  );
  assert.match(correct({ cue: { start: 8, end: 9 } }), /white space/);
  assert.match(correct({ source: [], cue: null }), /needs a source or a cue/);
  assert.match(correct({ content: [] }), /needs content/);
  assert.match(correct({ mood: 'x' }), /no field “mood”/);
  assert.match(correct({ said: { value: 'Friday', start: 0, end: 3 } }), /not a date/);
  assert.match(correct({ refersTo: [id] }), /or itself/);
  assert.match(correct({ 'speaker.name': 'x'.repeat(301) }), /longer than 300/);
  assert.match(correct({ stance: 'asserts' }), /Nothing is different/);
  assert.match(correct({ figures: [{ start: 0, end: 3, value: 'many' }] }), /numbers or nothing/);
  const act = { kind: 'confirm' } as const;
  assert.match(problemOf(review(archive, { article: key }, 'none', act, me)), /no such statement/);
  assert.match(problemOf(review(archive, { article: 'none' }, id, act, me)), /no such article/);
  assert.match(problemOf(review(archive, { article: key, revision: 9 }, id, act, me)), /no such article or revision/);
  assert.match(problemOf(review(archive, { article: key }, id, act, { by: ' ' })), /who you are/);
  assert.match(problemOf(review(archive, { article: key }, id, act, { by: 'me', id: '1' })), /no usable id/);
  assert.match(problemOf(review(archive, { article: key }, id, { kind: 'dismiss' }, me)), /is at its words/);
  assert.match(
    problemOf(review(archive, { article: key }, id, { kind: 'join', with: id }, me)),
    /no such other statement/,
  );
  assert.equal(archive.sql('select count(*) as n from log_entry').get()!.n, 0);
});

test('a double click makes one entry, and a form sent again with something else is a problem', () => {
  using archive = testArchive();
  const { key, record } = put(archive, TEXT);
  const id = record.statements[0]!.id;
  const person = { by: 'me', id: '22222222-2222-4222-8222-222222222222' };
  const send = (stance: string) =>
    review(archive, { article: key }, id, { kind: 'correct', values: { stance } }, person);
  assert.equal(done(send('denies')).id, done(send('denies')).id);
  assert.match(problemOf(send('asks')), /sent before/);
  assert.equal(archive.sql('select count(*) as n from log_entry').get()!.n, 1);
});

test('of two people who disagree the last one stands, and both are shown', () => {
  using archive = testArchive();
  const { key, record } = put(archive, TEXT);
  const id = record.statements[0]!.id;
  const say = (by: string, stance: string) =>
    done(review(archive, { article: key }, id, { kind: 'correct', values: { stance } }, { by }));
  const first = say('Ana', 'commits');
  const second = say('Bo', 'decides');
  assert.match(lines(archive, key)[0]!, /decides/);
  assert.deepEqual(articleView(archive, key)!.review.get(id)!.entries, [first.id, second.id]);
  done(undo(archive, second.id, me));
  assert.match(lines(archive, key)[0]!, /commits/);
});

test('undoing an earlier entry leaves the later ones', () => {
  using archive = testArchive();
  const { key, record } = put(archive, TEXT);
  const id = record.statements[0]!.id;
  const first = done(review(archive, { article: key }, id, { kind: 'correct', values: { stance: 'commits' } }, me));
  done(review(archive, { article: key }, id, { kind: 'correct', values: { tone: 'distancing' } }, me));
  done(undo(archive, first.id, me));
  const { stance, tone } = articleView(archive, key)!.record.statements[0]!;
  assert.deepEqual([stance, tone], ['asserts', 'distancing']);
});
