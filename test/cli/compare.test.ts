import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folder, json, run } from './harness.ts';

const SAID = `ANA LIMA: We asked for the plan in November. We asked again in January, and nobody answered.
BO SAND: The dust lay on the beams like snow. I will not go back.`;
const VTT = `WEBVTT

00:01.000 --> 00:04.000
>> WE ASKED FOR THE PLAN IN OCTOBER

01:04.000 --> 01:06.500
>> I WILL NOT GO BACK
`;

test('captions: what was cut and altered, and when', async (t) => {
  const at = folder(t, { 't.txt': SAID, 'b.vtt': VTT });
  const { status, out, err } = await run(['compare', at('t.txt'), at('b.vtt')]);
  assert.deepEqual([status, err], [0, '']);
  assert.equal(
    out,
    `T  (transcript)
B  (captions)

≠  ANA LIMA · altered · 0:01–0:04
   We asked for the plan in [-November-] {+OCTOBER+}

✂  cut · 16 words · between 0:01 and 1:06
   [-We asked again in January, and nobody answered. BO SAND: The dust lay on
   the beams like snow-]

=  BO SAND · as it was said · 1:04–1:06
   I will not go back

11 words as said; altered, cut
`,
  );
});

test('an article: its quotations, as text and as JSON', async (t) => {
  const at = folder(t, { 't.txt': SAID, 'a.txt': 'Lima spoke. “We asked in January,” she said. “Never again.”' });
  const { out } = await run(['compare', at('t.txt'), at('a.txt')]);
  assert.match(out, /≠ {2}changed · words left out without a mark · ANA LIMA\n {3}T We asked \[-again-\] in January\n/);
  assert.match(out, /\? {2}not in the transcript\n {3}B Never again\.\n/);
  const comparison = json((await run(['compare', at('t.txt'), at('a.txt'), '--format', 'json'])).out);
  assert.deepEqual(
    [comparison.version, comparison.broadcast.kind, comparison.passages, comparison.quotations.length],
    [1, 'article', [], 2],
  );
  assert.equal(comparison.quotations[0].statement, 's0');
});

test('nothing in common is said, and is no failure', async (t) => {
  const at = folder(t, { 't.txt': SAID, 'b.srt': '1\n00:00:01,000 --> 00:00:02,000\nfine weather' });
  const { status, out } = await run(['compare', at('t.txt'), at('b.srt')]);
  assert.equal(status, 0);
  assert.match(out, /Nothing of it is in the transcript\./);
});

test('what cannot be read, and what does not fit', async (t) => {
  const at = folder(t, {
    't.txt': SAID,
    'white.txt': ' ',
    'none.vtt': 'WEBVTT\n',
    'p.pdf': '%PDF-1.7',
    'th.txt': 'THROW “x y z”',
  });
  for (const [name, code] of [
    ['missing.txt', 'not-found'],
    ['white.txt', 'empty'],
    ['none.vtt', 'empty'],
    ['p.pdf', 'unsupported'],
    ['th.txt', 'internal'],
  ]) {
    const { status, out, err } = await run(['compare', at('t.txt'), at(name!)]);
    assert.deepEqual([status, out], [1, '']);
    assert.ok(err.startsWith(`onrecord: ${at(name!)}: `) && err.endsWith(`(${code})\n`), err);
  }
  for (const args of [[], [at('t.txt')], [at('t.txt'), 'a', 'b'], ['-', '-'], ['a', 'b', '--broadcast', 'film']])
    assert.equal((await run(['compare', ...args])).status, 2, args.join(' '));
});

test('the user says what it is; terminal escapes of a text are shown and not done', async (t) => {
  const at = folder(t, { 't.txt': SAID, 'b.txt': 'I will \u001b[2J not go back. “She said.”' });
  const { out } = await run(['compare', at('t.txt'), at('b.txt'), '--broadcast', 'captions']);
  assert.match(out, /^B {2}\(captions\)$/m);
  assert.ok(!out.includes('\u001b'));
});
