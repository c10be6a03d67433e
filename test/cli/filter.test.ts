import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { pipeline } from 'node:stream/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ended, jsonLines, run, start } from './harness.ts';

const line = (id: string, text = `Ana said: “Yes, ${id}.”`) => JSON.stringify({ id, text });

test('a line in, a line out, in order; what cannot be read is said in its place', async () => {
  const stdin = [
    `\ufeff${line('a')}\r\n`,
    '\r\n  \t\n',
    'not json\n',
    Buffer.from('{"id": "latin", "text": "caf\xe9"}\n', 'latin1'),
    '[1]\n',
    '{"id": "neither"}\n',
    `${line('white', ' ')}\n`,
    `${line('thrown', 'THROW')}\n`,
    '{"id": "b", "html": "<p>“No.”", "url": "https://example.org/", "headline": "H", "publisher": "P", "date": "2016-11-14"}\n',
    line('last'),
  ];
  for (const workers of ['1', '3']) {
    const { status, out, err } = await run(['read', '--ndjson', '--workers', workers], { stdin });
    assert.deepEqual([status, err], [1, '']);
    const answers = jsonLines(out);
    assert.deepEqual(
      answers.map((a) => [a.id, a.error?.code ?? a.article.text]),
      [
        ['a', 'Ana said: “Yes, a.”'],
        [null, 'not-json'],
        [null, 'not-json'],
        [null, 'not-json'],
        ['neither', 'bad-input'],
        ['white', 'empty'],
        ['thrown', 'internal'],
        ['b', '<p>“No.”'],
        ['last', 'Ana said: “Yes, last.”'],
      ],
    );
    assert.match(answers[1].error.message, /^Line 4 /);
    assert.deepEqual(Object.keys(answers[1]), ['id', 'error']);
    assert.deepEqual(Object.keys(answers[1].error), ['code', 'message']);
    const { url, headline, publisher, datePublished } = answers[7].article;
    assert.deepEqual([url, headline, publisher, datePublished], ['https://example.org/', 'H', 'P', '2016-11-14']);
  }
});

test('nothing in, nothing out', async () => {
  assert.deepEqual(await run(['read', '--ndjson']), { status: 0, out: '', err: '' });
});

test('order holds across workers that take different times', async () => {
  const ids = [...Array(24).keys()].map(String);
  const stdin = ids.map((id, i) => `${line(id, `SLOW ${(i * 7) % 20}`)}\n`);
  const { status, out } = await run(['read', '--ndjson', '--workers', '4'], { stdin });
  assert.equal(status, 0);
  assert.deepEqual(
    jsonLines(out).map((a) => a.id),
    ids,
  );
});

test('a worker that dies costs its line and no other', async () => {
  const stdin = ['a', 'b', 'c', 'd', 'e'].map((id) => `${line(id, id === 'b' || id === 'd' ? 'DIE' : id)}\n`);
  const { status, out } = await run(['read', '--ndjson', '--workers', '2'], { stdin });
  assert.equal(status, 1);
  assert.deepEqual(
    jsonLines(out).map((a) => [a.id, a.error?.code ?? 'read']),
    [
      ['a', 'read'],
      ['b', 'internal'],
      ['c', 'read'],
      ['d', 'internal'],
      ['e', 'read'],
    ],
  );
});

test('a line over the limit is refused without being held, and the rest goes on', async () => {
  const megabyte = Buffer.alloc(1024 * 1024, 120);
  const stdin = ['{"id": "long", "text": "', ...Array(65).fill(megabyte), `"}\n${line('after')}\n`];
  const { out } = await run(['read', '--ndjson'], { stdin });
  assert.deepEqual(
    jsonLines(out).map((a) => a.error?.code ?? a.id),
    ['too-large', 'after'],
  );
});

test('whoever waits for an answer before the next line gets it', { timeout: 15_000 }, async (t) => {
  const child = start(['read', '--ndjson', '--workers', '2']);
  t.after(() => child.kill());
  const answers = createInterface({ input: child.stdout! });
  for (const id of ['a', 'b', 'c']) {
    child.stdin!.write(`${line(id)}\n`);
    const [answer] = await once(answers, 'line');
    assert.equal(JSON.parse(answer).id, id);
  }
  child.stdin!.end();
  assert.equal((await once(child, 'close'))[0], 0);
});

test('memory does not grow with the lines, nor while nobody takes the output', { timeout: 30_000 }, async (t) => {
  const peak = async (count: number): Promise<number> => {
    const child = start(['read', '--ndjson'], { FAKE_MEMORY: '1', NODE_OPTIONS: '--max-semi-space-size=1' });
    t.after(() => child.kill());
    const text = 'word '.repeat(2000);
    async function* fed(): AsyncGenerator<string> {
      for (let i = 0; i < count; i++) yield `${line(String(i), text)}\n`;
    }
    const feed = pipeline(fed, child.stdin!);
    // The output is first read after a while; a filter that did not mind would have taken much of the input by then.
    setTimeout(() => child.stdout!.resume(), 300);
    const err = child.stderr!.toArray();
    await Promise.all([feed, once(child, 'close')]);
    return Number(/peak ([\d.]+)/.exec(Buffer.concat(await err).toString())![1]);
  };
  const few = await peak(200);
  const many = await peak(8000); // 80 MB
  assert.ok(many < few + 60, `${few} MB for 200 lines, ${many} MB for 8000`);
});

test('a closed pipe ends it quietly, also when the input goes on or falls silent', { timeout: 15_000 }, async (t) => {
  for (const silent of [false, true]) {
    // With workers it asks for the next line while it still answers this one.
    const child = start(['read', '--ndjson', '--workers', silent ? '2' : '1']);
    t.after(() => child.kill());
    child.stdin!.on('error', () => {});
    child.stdin!.write(`${line('0')}\n`);
    await once(child.stdout!, 'data');
    child.stdout!.destroy();
    // One line on which the filter finds the pipe closed, then nothing: the input stays open.
    let left = silent ? 1 : Number.POSITIVE_INFINITY;
    const timer = setInterval(() => left-- > 0 && child.stdin!.write(`${line('1')}\n`), silent ? 50 : 1);
    const err = child.stderr!.toArray();
    const [code] = await once(child, 'exit');
    clearInterval(timer);
    assert.deepEqual([code, Buffer.concat(await err).toString()], [0, '']);
  }
});

test('a full disk is said', { skip: process.platform !== 'linux' }, async () => {
  const script = fileURLToPath(new URL('./fake-run.ts', import.meta.url));
  for (const argv of [['read', '--ndjson'], ['read', '-'], ['--help']]) {
    const child = spawn(process.execPath, [script, ...argv], { stdio: ['pipe', openSync('/dev/full', 'w'), 'pipe'] });
    child.stdin!.on('error', () => {});
    child.stdin!.end(`${line('a')}\n`);
    const { status, err } = await ended(child);
    assert.deepEqual([status, err], [1, 'onrecord: cannot write the output: no space left on the device\n']);
  }
});
