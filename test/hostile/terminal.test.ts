/** What the command line prints of hostile pages: nothing that a terminal would obey. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { folder, run } from '../cli/harness.ts';
import type { TestArchive } from '../helpers/archive.ts';
import { hostileArchive } from './hostile-archive.ts';
import { CASES } from './pages.ts';

/** Two in three have nothing that a terminal would care for. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const LOUD = CASES.filter(
  ({ words, headers }) => OBEYED.test(words) || headers.some(([, value]) => OBEYED.test(value)),
);
const CHOSEN = [...LOUD, ...CASES.filter((_, i) => i % 12 === 0)];

/** Colours and the line of a progress bar, which the program itself gives. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
const OWN = /\u001b\[[\d;]*m|\r\u001b\[K/g;
const obeyed = (text: string, what = OBEYED): string[] =>
  text
    .replace(OWN, '')
    .split('\n')
    .filter((line) => what.test(line))
    .map((line) => JSON.stringify(line).slice(0, 200));
/** Data for programs has the marks of direction as they are; what a terminal obeys it has only escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;

let archive: TestArchive;
before(() => {
  archive = hostileArchive(CHOSEN);
});
after(() => archive[Symbol.dispose]());

for (const [name, argv] of [
  ['search', ['search']],
  ['search by words', ['search', '\u001b[2Jbridge\u202e']],
  ['search by speaker', ['search', '--speaker', '\u001b]0;owned\u0007']],
  ['facets', ['search', '--facets']],
  ['search as JSON', ['search', '--format', 'json', '--facets']],
  ['search as lines of JSON', ['search', '--format', 'ndjson']],
  ['check', ['check']],
] as const)
  test(`${name} prints no controls of a terminal`, async () => {
    for (const stdout of [true, false]) {
      const { out, err } = await run([...argv, '--archive', archive.folder], {
        terminal: { stdout, stderr: stdout },
        columns: 60,
      });
      assert.deepEqual([...obeyed(out, argv.includes('--format' as never) ? CONTROLS : OBEYED), ...obeyed(err)], []);
    }
  });

test('read and add print none of what is in a file, its name or the address', async (t) => {
  const files = Object.fromEntries(LOUD.map(({ page }, i) => [`${i}\u001b[31m\u202e\u0007.html`, page]));
  const at = folder(t, files);
  const names = Object.keys(files).map(at);
  for (const [command, ...options] of [
    ['read'],
    ['add', '--archive', at('archive')],
    ['add', '--archive', at('archive')],
  ] as const) {
    const { out, err } = await run([command, ...names, at('missing\u001b[2J.html'), ...options], {
      terminal: { stdout: true, stderr: true },
      columns: 80,
    });
    assert.deepEqual([...obeyed(out), ...obeyed(err)], []);
    assert.ok(out.length > 500, err.slice(0, 500));
  }
});

test('these checks see what a terminal would obey', () => {
  assert.ok(LOUD.length >= 8);
  assert.deepEqual(obeyed('\u001b[1mbold\u001b[0m\nplain\ttext'), []);
  assert.equal(obeyed('a \u001b]0;owned\u0007').length, 1);
});
