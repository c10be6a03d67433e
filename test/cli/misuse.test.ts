import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { HELP } from '../../src/cli/commands/help.ts';
import { run } from './harness.ts';

const TRY = /^Try: onrecord ([a-z]+ )?--help$/m;

test('misuse: exit status 2, nothing on standard output, what would be right', async () => {
  const cases: readonly [readonly string[], RegExp][] = [
    [[], /say what to do/],
    [['raed', 'a.html'], /no command raed; did you mean: onrecord read$/m],
    [['frobnicate'], /no command frobnicate$/m],
    [['page.html'], /did you mean: onrecord read page\.html$/m],
    [['constructor'], /no command constructor/],
    [['--formt'], /no option --formt before a command/],
    [['help', 'raed'], /did you mean: onrecord help read/],
    [['read'], /say what to read/],
    [['read', '--formt', 'json', 'a'], /no option --formt; did you mean --format\?/],
    [['read', '-x', 'a'], /no option -x/],
    [['read', '--toString', 'a'], /no option --toString/],
    [['read', 'a', '--format'], /--format needs a value/],
    [['read', 'a', '--format', '--as'], /--format needs a value/],
    [['read', 'a', '--format='], /--format needs a value/],
    [['read', 'a', '--format', 'xml'], /--format is text, json, ndjson; not xml/],
    [['read', 'a', '--as', 'pdf'], /--as is html, text, vtt; not pdf/],
    [['read', 'a', '--no-color=1'], /--no-color takes no value/],
    [['read', 'a', '--date', '14.11.2016'], /--date is written 2016-11-14/],
    [['read', 'a', '--url', 'example'], /--url example: This is not an address/],
    [['read', 'a', 'b', '--url', 'https://example.org'], /--url is the address of one input/],
    [['read', 'a', '--proxy', 'localhost:9050'], /--proxy: a proxy is written socks5h:/],
    [['read', 'a', '--proxy', 'ftp://u:secret@h:1'], /--proxy: a proxy is written/],
    [['read', 'a', '--workers', '0'], /--workers is a number/],
    [['read', 'a', '--workers', '1e2'], /--workers is a number/],
    [['read', '-', '-'], /once only/],
    [['read', '--ndjson', 'a'], /takes no INPUT/],
    [['read', '--ndjson', '--format', 'text'], /not --format text/],
    [['read', '--ndjson', '--as', 'html'], /every line says itself/],
    [['explain'], /say which statement of which input: onrecord explain INPUT N/],
    [['explain', 'a.html'], /say which statement/],
    [['explain', 'a.html', 'b'], /N is the number of a statement .*; not b/],
    [['explain', 'a.html', '0'], /from 1; not 0/],
    [['explain', 'a.html', '1.5'], /from 1; not 1\.5/],
    [['explain', 'a.html', '9'.repeat(30)], /from 1; not 9/],
    [['explain', 'a.html', '-1'], /no option -1/],
    [['explain', 'a.html', '1', '2'], /one statement of one input/],
    [['explain', 'a.html', '1', '--format', 'ndjson'], /--format is text, json; not ndjson/],
    [['explain', 'a.html', '1', '--workers', '2'], /no option --workers/],
    [['explian', 'a.html', '1'], /did you mean: onrecord explain$/m],
    [['read', 'a\u001b[2J', '--\u001b[2J'], /no option --␛/],
  ];
  for (const [argv, message] of cases) {
    const { status, out, err } = await run(argv);
    assert.equal(status, 2, argv.join(' '));
    assert.equal(out, '', argv.join(' '));
    assert.match(err, message);
    assert.match(err, TRY);
    assert.doesNotMatch(err, /secret/);
  }
});

test('help, in every way to ask for it', async () => {
  const overview = await run(['--help']);
  assert.equal(overview.status, 0);
  assert.match(overview.out, /^ {2}read /m);
  for (const argv of [['help'], ['-h'], ['help', '--help']]) assert.deepEqual(await run(argv), overview);
  const read = await run(['read', '--help']);
  assert.equal(read.status, 0);
  for (const argv of [
    ['help', 'read'],
    ['read', 'x', '-h', '--format', 'json'],
  ])
    assert.deepEqual(await run(argv), read);
  const explain = await run(['explain', 'x', '1', '--help']);
  assert.deepEqual(await run(['help', 'explain']), explain);
  for (const [name, text] of Object.entries(HELP))
    for (const line of text.split('\n')) assert.ok(line.length <= 80, `${name}: ${line}`);
});

test('the help lists the commands that exist and no others', async () => {
  const { out } = await run(['--help']);
  const listed = [...out.matchAll(/^ {2}([a-z]+) {2}/gm)].map((m) => m[1]!);
  for (const name of listed) assert.equal((await run([name, '--help'])).status, 0);
  assert.deepEqual(listed.toSorted(), Object.keys(HELP).toSorted());
  for (const name of listed) assert.deepEqual((await run([name, '--help'])).out, (await run(['help', name])).out);
});

test('docs/command-line.md shows the help as it is', async () => {
  const docs = readFileSync(new URL('../../docs/command-line.md', import.meta.url), 'utf8');
  for (const [name, text] of Object.entries(HELP))
    assert.ok(docs.includes(`\`\`\`text\n${text}\`\`\`\n`), `docs/command-line.md differs from onrecord help ${name}`);
});

test('the version is the package’s', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  assert.deepEqual(await run(['--version']), { status: 0, out: `onrecord ${version}\n`, err: '' });
});
