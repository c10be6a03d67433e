/** What is covered: inputs that are read, records that are taken as they are, and what is neither. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HARBOUR, recordLines } from './fixtures/harbour.ts';
import { folder, json, run } from './harness.ts';
import { record } from './records.ts';

test('inputs are read, records in .json files and --records stand beside them', async (t) => {
  const at = folder(t, {
    'a.txt': 'Ana Lima: “The pier is closed.”',
    'one.json': JSON.stringify(HARBOUR[2]),
    'two.json': JSON.stringify([HARBOUR[3], { ...HARBOUR[0], article: null }]),
    'rest.ndjson': recordLines(HARBOUR.slice(0, 2)),
  });
  const argv = ['coverage', at('a.txt'), at('one.json'), at('two.json'), '--records', at('rest.ndjson')];
  const { status, out, err } = await run([...argv, '--format', 'json']);
  const ids = json(out).articles.map(({ id }: { id: string }) => id);
  assert.deepEqual(ids.slice(0, 4), ['wire', 'copy', 'board', 'radio']);
  assert.equal(ids.length, 5);
  assert.equal(status, 1);
  assert.match(err, /^onrecord: .*two\.json \[1\]: This record does not hold together: .*\(bad-input\)\n$/);
});

test('what is no record is said with its line; the rest is covered', async () => {
  const lines = [
    JSON.stringify(HARBOUR[0]),
    '{"id":"x\\u001b[2J","error":{"code":"empty","message":"Nothing\\u001b[2J in it."}}',
    '',
    '{"id":',
    '{"id":"y","text":"Not read."}',
    JSON.stringify({ ...HARBOUR[1], version: 2 }),
    JSON.stringify(HARBOUR[2]),
  ];
  const { status, out, err } = await run(['coverage', '--records', '-', '--format', 'json'], {
    stdin: lines.join('\n'),
  });
  assert.equal(status, 1);
  assert.equal(json(out).articles.length, 2);
  assert.deepEqual(
    err
      .trimEnd()
      .split('\n')
      .map((line) => line.slice(0, 70)),
    [
      'onrecord: -, line 2: It could not be read: Nothing␛[2J in it. (id x␛[2',
      'onrecord: -, line 4: This is no record; a line holds one, as onrecord ',
      'onrecord: -, line 5: This is not read yet; onrecord read --ndjson make',
      'onrecord: -, line 6: This record does not hold together: it is not of ',
    ],
  );
});

test('a file of something else is not said line by line', async () => {
  const many = await run(['coverage', '--records', '-'], { stdin: 'no record\n'.repeat(1000) });
  assert.deepEqual([many.status, many.out], [1, '']);
  assert.equal(many.err.trimEnd().split('\n').length, 22);
  assert.match(many.err, /\nonrecord: 980 more could not be used\nonrecord: there is no article to cover\n$/);
  const array = await run(['coverage', '--records', '-'], { stdin: JSON.stringify(HARBOUR, null, 2) });
  assert.equal(array.err.trimEnd().split('\n').length, 2);
  assert.match(array.err, /line 1: This is no record/);
});

test('what cannot be read, and nothing at all', async (t) => {
  const at = folder(t, { 'none.ndjson': '', 'throw.txt': 'THROW' });
  for (const [argv, message] of [
    [['--records', at('missing.ndjson')], /missing\.ndjson: There is no such file.*\(not-found\)/],
    [['--records', at('')], /This is a folder.*\(not-readable\)/],
    [['--records', at('none.ndjson')], /^onrecord: there is no article to cover\n$/],
    [[at('throw.txt'), at('no.txt')], /throw\.txt: .*\(internal\)\n.*no\.txt: .*\(not-found\)\n.*no article to cover/],
  ] as const) {
    const { status, out, err } = await run(['coverage', ...argv]);
    assert.deepEqual([status, out], [1, ''], String(message));
    assert.match(err, message);
  }
});

test('two records with one id are told apart, and no id is taken twice', async () => {
  const stdin = recordLines([HARBOUR[0]!, { ...HARBOUR[2]!, id: 'wire' }, { ...HARBOUR[3]!, id: 'wire#2' }]);
  const { status, out, err } = await run(['coverage', '--records', '-', '--format', 'json'], { stdin });
  assert.equal(status, 0);
  const found = json(out);
  const ids: string[] = found.articles.map(({ id }: { id: string }) => id);
  assert.deepEqual(ids.toSorted(), ['wire', 'wire#2', 'wire#3']);
  assert.deepEqual(new Set(found.claims[0].members.map((m: { article: string }) => m.article)), new Set(ids));
  assert.equal(err, 'onrecord: another article has the id wire too; this one is called wire#3\n');
});

test('more than 500 articles: what to do is said, before anything is read that was named', async () => {
  const tiny = (n: number) => record({ id: `r${n}`, article: { text: 'Word.' } });
  const stdin = recordLines(Array.from({ length: 501 }, (_, n) => tiny(n)));
  const { status, out, err } = await run(['coverage', '--records', '-'], { stdin });
  assert.deepEqual([status, out], [1, '']);
  assert.match(err, /^onrecord: more than 500 articles, .* give those of one story\n$/);
  const named = await run(['coverage', ...Array.from({ length: 501 }, (_, n) => `${n}.html`)]);
  assert.equal(named.status, 2);
  assert.match(named.err, /501 articles, and at most 500/);
});
