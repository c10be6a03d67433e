import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explain } from './explain.ts';
import type { Reader } from './reading/reader.ts';
import type { Statement } from './record/statement.ts';

const TEXT = '👍 Ana Lima said yes. Bo Sand denied it.';

const statement = (source: string, cue: string, content: string): Statement => {
  const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
  return {
    source: [at(source)],
    cue: at(cue),
    content: [at(content)],
    form: 'indirect',
    stance: 'asserts',
    tone: 'neutral',
    speaker: { name: source, aliases: [], role: null, kind: 'person', naming: 'named', certainty: 'named' },
    addressee: null,
    channel: null,
    said: null,
    figures: [],
    refersTo: source === 'Bo Sand' ? [0] : [],
    within: null,
    labels: [],
    confidence: 0.9,
  };
};

const statements = [statement('Ana Lima', 'said', 'yes'), statement('Bo Sand', 'denied', 'it')];

function fakeReader() {
  const calls: string[] = [];
  const reader: Reader = {
    version: '1',
    model: 'sha256:fake',
    async read() {
      calls.push('read');
      return statements;
    },
    async explain(_, n) {
      calls.push('explain');
      const found = statements[n - 1];
      const reasons = [{ layer: 'stance', value: 'asserts', because: [], instead: [] }];
      return found ? { statement: found, statements, reasons } : null;
    },
    async close() {
      calls.push('close');
    },
  };
  return { reader, calls };
}

test('the statement in the form of the record, its reasons, and the record, read once', async () => {
  const { reader, calls } = fakeReader();
  const result = await explain({ text: TEXT, id: 'x' }, 2, { reader });
  assert.ok(result.ok);
  const { record, number, statement, reasons } = result.value;
  assert.deepEqual([record.id, record.statements.length, number], ['x', 2, 2]);
  assert.deepEqual(statement.source, [{ start: 21, end: 28, text: 'Bo Sand' }]); // code points
  assert.deepEqual(statement.refersTo, [record.statements[0]!.id]);
  assert.equal(reasons[0]!.layer, 'stance');
  assert.deepEqual(calls, ['explain']); // whoever gives a reader closes it
});

test('no such statement is a problem that says how many there are', async () => {
  const result = await explain({ text: TEXT }, 3, fakeReader());
  assert.deepEqual(result, {
    ok: false,
    problem: { code: 'not-found', message: 'There is no statement 3; the article has 2, from 1 to 2.' },
  });
});

test('problems with the input are those of read; a wrong call throws', async () => {
  const problem = await explain({}, 1, fakeReader());
  assert.equal(!problem.ok && problem.problem.code, 'bad-input');
  for (const n of [0, -1, 1.5]) await assert.rejects(explain({ text: TEXT }, n, fakeReader()), RangeError);
});
