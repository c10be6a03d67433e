import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { folder, json, run, start } from './harness.ts';
import { placed, record, statement } from './records.ts';

const OLDER = 'Ana Lima spoke on Monday.\n\n“We lost 40 boats,” she said.';
const NEWER = 'Ana Lima spoke on Monday.\n\n“We lost 60 boats,” she said.\n\nThe sea was calm.';

test('what changed, with the words on both sides', async (t) => {
  const at = folder(t, { 'a.txt': OLDER, 'b.txt': NEWER });
  const { status, out, err } = await run(['diff', at('a.txt'), at('b.txt'), '--date', '2026-03-02']);
  assert.deepEqual([status, err], [0, '']);
  assert.equal(
    out,
    `A  (no headline)
   2 March 2026
B  (no headline)
   2 March 2026

≠  figure changed · 60 instead of 40
   − “We lost [-40-] boats,” she said.
   + “We lost {+60+} boats,” she said.

+  text added
   + The sea was calm.

2 changes: figure changed, text added
`,
  );
});

test('colour in place of brackets, only where it is wanted', async (t) => {
  const at = folder(t, { 'a.txt': OLDER, 'b.txt': NEWER });
  const argv = ['diff', at('a.txt'), at('b.txt')];
  const colour = await run(argv, { terminal: { stdout: true } });
  assert.ok(colour.out.includes('\u001b[32m60\u001b[39m'));
  assert.ok(!colour.out.includes('{+'));
  for (const more of [['--no-color'], ['--format', 'json']])
    assert.ok(!(await run([...argv, ...more], { terminal: { stdout: true } })).out.includes('\u001b'));
});

test('the same as JSON', async (t) => {
  const at = folder(t, { 'a.txt': OLDER, 'b.txt': NEWER });
  const { out } = await run(['diff', at('a.txt'), at('b.txt'), '--format', 'json']);
  const { version, before, after, changes, statements } = json(out);
  assert.equal(version, 1);
  assert.notEqual(before.id, after.id);
  assert.deepEqual(
    changes.map((c: { kind: string; after: { text: string }[] }) => [c.kind, c.after.map((s) => s.text)]),
    [
      ['figure-changed', ['60']],
      ['text-added', ['The sea was calm.']],
    ],
  );
  assert.deepEqual(statements, [['s0', 's0']]);
});

test('records are compared as they are, nothing is read', async (t) => {
  const of = (cue: string) => {
    const text = `Ana Lima ${cue} the pier was closed.`;
    const at = placed(text);
    const s = statement({ source: [at('Ana Lima')], cue: at(cue), content: [at('the pier was closed')] });
    return JSON.stringify(record({ article: { text }, statements: [s] }));
  };
  const at = folder(t, {
    'a.json': of('said'),
    'b.json': of('claimed'),
    'broken.json': of('said').replace('"text":"said"', '"text":"sad"'),
  });
  process.env.FAKE_READER = 'broken';
  t.after(() => delete process.env.FAKE_READER);
  const { status, out } = await run(['diff', at('a.json'), at('b.json')]);
  assert.equal(status, 0);
  assert.match(out, /^≠ {2}cue changed\n {3}− Ana Lima \[-said-\] the pier/m);
  const broken = await run(['diff', at('a.json'), at('broken.json')]);
  assert.deepEqual([broken.status, broken.out], [1, '']);
  assert.match(broken.err, /broken\.json: This record does not hold together: .* \(bad-input\)\n$/);
});

test('the same input twice: no change, and said so', async (t) => {
  const at = folder(t, { 'a.txt': OLDER });
  const { status, out, err } = await run(['diff', at('a.txt'), at('a.txt')]);
  assert.equal(status, 0);
  assert.match(out, /\n\nNo word changed\.\n$/);
  assert.equal(err, 'onrecord: A and B are the same input\n');
});

test('what cannot be read is said for both inputs; nothing on standard output', async (t) => {
  const at = folder(t, { 'a.txt': OLDER, 'throw.txt': 'THROW', 'none.json': '[]', 'bad.json': '{' });
  const cases: readonly [string, string, RegExp][] = [
    ['a.txt', 'missing.txt', /missing\.txt: .*\(not-found\)\n$/],
    ['missing.txt', 'throw.txt', /missing\.txt: .*\(not-found\)\n.*throw\.txt: .*\(internal\)\n$/],
    ['none.json', 'a.txt', /none\.json: There is no article in it\. \(empty\)\n$/],
    ['bad.json', 'a.txt', /\(not-json\)\n$/],
  ];
  for (const [a, b, message] of cases) {
    const { status, out, err } = await run(['diff', at(a), at(b)]);
    assert.deepEqual([status, out], [1, ''], a);
    assert.match(err, message);
  }
});

test('misuse', async () => {
  for (const [argv, message] of [
    [['diff'], /say which two versions/],
    [['diff', 'a.txt'], /1 given/],
    [['diff', 'a.txt', 'b.txt', 'c.txt'], /3 given/],
    [['diff', '-', '-'], /read once only/],
    [['diff', 'a', 'b', '--format', 'csv'], /--format is text, json/],
  ] as const) {
    const { status, out, err } = await run(argv);
    assert.deepEqual([status, out], [2, '']);
    assert.match(err, message);
  }
});

test('standard input, a narrow terminal, and signs that a terminal would obey', async (t) => {
  const at = folder(t, { 'b.txt': NEWER.replace('calm', 'calm\u001b[2J') });
  const { out } = await run(['diff', '-', at('b.txt'), '--no-color'], {
    stdin: OLDER,
    terminal: { stdout: true },
    columns: 30,
  });
  assert.ok(out.split('\n').every((line) => line.length <= 30));
  assert.ok(!out.includes('\u001b'));
});

test('a closed pipe ends it quietly', async (t) => {
  const at = folder(t, { 'b.txt': NEWER });
  const child = start(['diff', '-', at('b.txt')]);
  t.after(() => child.kill());
  child.stdout!.destroy();
  child.stdin!.end(OLDER);
  const err = child.stderr!.toArray();
  const [code] = await once(child, 'exit');
  assert.deepEqual([code, Buffer.concat(await err).toString()], [0, '']);
});
