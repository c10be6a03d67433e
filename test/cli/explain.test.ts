import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { folder, json, run, start } from './harness.ts';

const SAID = 'Ana said: “We will not go.” Bo said: “We will.”';

test('a statement by its number, and why', async (t) => {
  const at = folder(t, { 'a.txt': SAID });
  const { status, out, err } = await run(['explain', at('a.txt'), '2', '--date', '2016-11-14']);
  assert.deepEqual([status, err], [0, '']);
  assert.equal(
    out,
    `(no headline)
14 November 2016

2 –  [nobody named] says: “We will.”

stance      asserts
              rule “cue class” on “said␛[2J”
speaker     none
              else Bo Sand: 0.20

Not found in the text: figures.
`,
  );
});

test('the same as JSON', async (t) => {
  const at = folder(t, { 'a.json': JSON.stringify({ id: 'x', text: SAID }) });
  const { out } = await run(['explain', at('a.json'), '1', '--format', 'json']);
  const { statement, reasons, ...rest } = json(out);
  assert.deepEqual(rest, { id: 'x', number: 1, of: 2 });
  assert.equal(statement.content[0].text, '“We will not go.”');
  assert.deepEqual(reasons[1], {
    layer: 'speaker',
    value: null,
    because: [],
    instead: [{ value: 'Bo Sand', because: '0.20' }],
  });
  assert.ok(!out.includes('\u001b'));
});

test('no such statement: how many there are; nothing on standard output', async (t) => {
  const at = folder(t, { 'a.txt': SAID });
  const { status, out, err } = await run(['explain', at('a.txt'), '3']);
  assert.deepEqual([status, out], [1, '']);
  assert.equal(err, `onrecord: ${at('a.txt')}: There is no statement 3; the article has 2. (not-found)\n`);
});

test('what cannot be read', async (t) => {
  const at = folder(t, { 'a.txt': 'THROW', 'white.txt': ' ', 'none.json': '[]', 'bad.json': '[{"id": 1}]' });
  const cases: readonly [string, string][] = [
    ['missing.txt', 'not-found'],
    ['a.txt', 'internal'],
    ['white.txt', 'empty'],
    ['none.json', 'empty'],
    ['bad.json', 'bad-input'],
  ];
  for (const [name, code] of cases) {
    const { status, out, err } = await run(['explain', at(name), '1']);
    assert.deepEqual([status, out], [1, ''], name);
    assert.match(err, new RegExp(`\\(${code}\\)\\n$`));
  }
});

test('of several articles the first, and a note', async (t) => {
  const at = folder(t, {
    'two.json': JSON.stringify([
      { id: 'x', text: SAID },
      { id: 'y', text: 'No.' },
    ]),
  });
  const { status, out, err } = await run(['explain', at('two.json'), '1', '--format', 'json']);
  assert.deepEqual([status, json(out).id], [0, 'x']);
  assert.match(err, /two\.json \[0\]: there are more articles in it; only the first is explained\n$/);
});

test('standard input, and a narrow terminal', async () => {
  const { out } = await run(['explain', '-', '1', '--no-color'], {
    stdin: SAID,
    terminal: { stdout: true },
    columns: 30,
  });
  assert.match(out, /^1 –/m);
  assert.ok(out.split('\n').every((line) => line.length <= 30));
});

test('a closed pipe ends it quietly', async (t) => {
  const child = start(['explain', '-', '1']);
  t.after(() => child.kill());
  child.stdout!.destroy();
  child.stdin!.end(SAID);
  const err = child.stderr!.toArray();
  const [code] = await once(child, 'exit');
  assert.deepEqual([code, Buffer.concat(await err).toString()], [0, '']);
});

test('weights that cannot be loaded are said', async (t) => {
  process.env.FAKE_READER = 'broken';
  t.after(() => delete process.env.FAKE_READER);
  const { status, out, err } = await run(['explain', '-', '1'], { stdin: SAID });
  assert.deepEqual([status, out, err], [1, '', 'onrecord: the weights are missing (internal)\n']);
});
