import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testArchive } from '../../../test/helpers/archive.ts';
import { spanOf } from '../../../test/helpers/marked-record.ts';
import { done, me, put } from '../../../test/helpers/review.ts';
import type { Archive } from '../archive.ts';
import { agreement, wilson } from './agreement.ts';
import { corrections } from './export.ts';
import { progress, type QueueOrder, queue } from './queue.ts';
import { addStatement, review } from './review.ts';
import { undo } from './undo.ts';

const sentence = (n: number): string => `⟦${n}.source Ana Lima⟧ ⟦${n}.cue said⟧ ⟦${n}.content number ${n}⟧.`;
const many = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => sentence(from + i)).join(' ');
const fieldsOf = (list: readonly { field: string; agreed: number; of: number }[]) =>
  Object.fromEntries(list.map(({ field, agreed, of }) => [field, `${agreed}/${of}`]));

test('the Wilson interval is the one of the books', () => {
  const near = (a: number | null, b: number) => assert.ok(Math.abs(a! - b) < 0.0005, `${a} is not ${b}`);
  near(wilson(81, 263).low, 0.2553);
  near(wilson(81, 263).high, 0.3662);
  near(wilson(10, 10).low, 0.7225);
  near(wilson(10, 10).high, 1);
  assert.deepEqual([wilson(0, 10).low, wilson(0, 0).low], [0, null]);
});

test('what was left alone on a reviewed statement counts as agreed, what was corrected does not', () => {
  using archive = testArchive();
  const { key, record } = put(archive, many(1, 5));
  const [a, b, c] = record.statements.map((s) => s.id);
  done(review(archive, { article: key }, a!, { kind: 'confirm' }, me));
  done(
    review(
      archive,
      { article: key },
      b!,
      { kind: 'correct', values: { stance: 'denies', content: [spanOf(record, '2')] } },
      me,
    ),
  );
  const rejection = done(review(archive, { article: key }, c!, { kind: 'reject' }, me));
  const fields = fieldsOf(agreement(archive).all);
  assert.deepEqual(
    [fields.statement, fields.stance, fields.content, fields.cue, fields['speaker.name']],
    ['2/3', '1/2', '1/2', '2/2', '2/2'],
  );
  assert.equal(agreement(archive).missed, 0);
  done(undo(archive, rejection.id, me));
  assert.equal(fieldsOf(agreement(archive).all).statement, '2/2');
});

test('agreement is told apart by reader and by publisher', () => {
  using archive = testArchive();
  const one = put(archive, many(1, 3));
  const two = put(archive, many(4, 6), {
    url: 'https://gazette.example/a',
    publisher: 'The Gazette',
    version: '2.0.0',
  });
  done(review(archive, { article: one.key }, one.record.statements[0]!.id, { kind: 'reject' }, me));
  done(review(archive, { article: two.key }, two.record.statements[0]!.id, { kind: 'confirm' }, me));
  const { readers, publishers } = agreement(archive);
  const shares = (groups: typeof readers) => groups.map((g) => `${g.name} ${fieldsOf(g.fields).statement}`);
  assert.deepEqual(shares(readers), ['2.0.0 1/1', '1.0.0 0/1']);
  assert.deepEqual(shares(publishers), ['The Gazette 1/1', 'The Herald 0/1']);
});

test('a correction on a moved sentence still counts once, against what the machine had', () => {
  using archive = testArchive();
  const { key, record } = put(archive, many(1, 4));
  done(review(archive, { article: key }, record.statements[1]!.id, { kind: 'confirm' }, me));
  put(archive, `A first paragraph.\n\n${many(1, 4)}`);
  const fields = fieldsOf(agreement(archive).all);
  assert.deepEqual([fields.statement, fields.content, fields.source], ['1/1', '1/1', '1/1']);
});

test('a random sample is what lies between the seed and the first statement that nobody reviewed', () => {
  using archive = testArchive();
  const { key } = put(archive, many(1, 30));
  const order: QueueOrder = { by: 'random', seed: 'a' };
  const next = () => queue(archive, order, 1)[0]!.statement;
  assert.equal(agreement(archive, 'a').sample.size, 0);
  const ids = Array.from({ length: 5 }, (_, n) => {
    const id = next();
    done(review(archive, { article: key }, id, { kind: n === 2 ? 'reject' : 'confirm' }, me));
    return id;
  });
  assert.equal(new Set(ids).size, 5);
  assert.deepEqual(fieldsOf(agreement(archive, 'a').sample.fields).statement, '4/5');
  // Far down the order: not part of the sample, though reviewed.
  const last = queue(archive, order, 100).at(-1)!;
  done(review(archive, { article: key }, last.statement, { kind: 'reject' }, me));
  assert.equal(agreement(archive, 'a').sample.size, 5);
  assert.equal(agreement(archive, 'a').all.find((f) => f.field === 'statement')!.of, 6);
  for (const { statement } of queue(archive, order, 100))
    done(review(archive, { article: key }, statement, { kind: 'confirm' }, me));
  assert.equal(agreement(archive, 'a').sample.size, 29);
});

test('a correction that was taken back by hand on a later revision is agreement', () => {
  using archive = testArchive();
  const front = 'The council of the town met on Monday evening.';
  const { key, record } = put(archive, `${front} ${many(1, 4)}`);
  const change = (id: string, content: object) =>
    done(review(archive, { article: key }, id, { kind: 'correct', values: { content: [content] } }, me));
  change(record.statements[1]!.id, spanOf(record, '2'));
  assert.equal(fieldsOf(agreement(archive).all).content, '0/1');
  const { record: moved } = put(archive, `A first paragraph.\n\n${front} ${many(1, 4)}`);
  change(moved.statements[1]!.id, spanOf(moved, 'number 2'));
  assert.equal(fieldsOf(agreement(archive).all).content, '1/1');
});

test('the sample of any seed is the reviewed beginning of its order', () => {
  using archive = testArchive();
  const { key } = put(archive, many(1, 12));
  const seeds = Array.from({ length: 12 }, (_, n) => `seed ${n}`);
  const orders = seeds.map((seed) => queue(archive, { by: 'random', seed }, 100).map((q) => q.statement));
  assert.ok(new Set(orders.map((order) => order[0])).size > 3);
  const reviewed = new Set<string>();
  for (const id of orders[0]!.slice(0, 8)) {
    done(review(archive, { article: key }, id, { kind: 'confirm' }, me));
    reviewed.add(id);
    for (const [n, seed] of seeds.entries()) {
      const open = orders[n]!.findIndex((one) => !reviewed.has(one));
      assert.equal(agreement(archive, seed).sample.size, open, seed);
    }
  }
});

test('the least certain waits first; what was passed over waits last', () => {
  using archive = testArchive();
  const { key, record } = put(archive, many(1, 4), { fields: { 2: { confidence: 0.2 }, 3: { confidence: 0.5 } } });
  const [a, b, c] = record.statements.map((s) => s.id) as [string, string, string];
  const order: QueueOrder = { by: 'certainty' };
  const ids = (skip: string[] = []) => queue(archive, order, 10, skip).map((q) => q.statement);
  assert.deepEqual(ids(), [b, c, a]);
  assert.deepEqual(ids([b]), [c, a, b]);
  assert.deepEqual(queue(archive, { by: 'article', key }, 1), [{ article: key, statement: a }]);
  assert.deepEqual(progress(archive), { waiting: 3, reviewed: 0 });
  done(review(archive, { article: key }, b, { kind: 'reject' }, me));
  assert.deepEqual(ids(), [c, a]);
  assert.deepEqual(
    [progress(archive), progress(archive, key), progress(archive, 'none')],
    [
      { waiting: 2, reviewed: 1 },
      { waiting: 2, reviewed: 1 },
      { waiting: 0, reviewed: 0 },
    ],
  );
});

test('corrections are exported with what the machine had and what people made of it, in one text', () => {
  using archive: Archive & Disposable = testArchive();
  const front = 'The council of the town met on Monday evening.';
  const { key, record } = put(archive, `${front} ${many(1, 4)} Bo Sand denied it.`);
  const [a, b] = record.statements.map((s) => s.id) as [string, string];
  done(
    review(
      archive,
      { article: key },
      a,
      { kind: 'correct', values: { stance: 'denies' } },
      { by: 'Bo', why: 'read on' },
    ),
  );
  done(review(archive, { article: key }, b, { kind: 'reject' }, me));
  done(
    addStatement(
      archive,
      { article: key },
      { source: [spanOf(record, 'Bo Sand')], cue: spanOf(record, 'denied'), content: [spanOf(record, 'it.')] },
      me,
    ),
  );
  put(archive, `In front.\n\n${front} ${many(1, 4)} Bo Sand denied it.`);
  const out = [...corrections(archive)];
  assert.deepEqual(
    out.map((c) => [c.state, c.machine?.stance ?? null, c.people?.stance ?? null, c.why]),
    [
      ['corrected', 'asserts', 'denies', 'read on'],
      ['rejected', 'asserts', null, null],
      ['added', null, 'asserts', null],
    ],
  );
  for (const { text, machine, people } of out)
    for (const span of [...(machine?.content ?? []), ...(people?.content ?? [])])
      assert.equal([...text].slice(span.start, span.end).join(''), span.text);
});
