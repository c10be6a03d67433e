import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lines } from './lines.ts';

async function* chunked(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}

async function read(text: string, size: number, limit = 100): Promise<(string | null)[]> {
  const out: (string | null)[] = [];
  for await (const line of lines(chunked(text, size), limit)) {
    out.push(line.bytes?.toString() ?? null);
    assert.equal(line.number, out.length);
  }
  return out;
}

test('the same lines however the bytes arrive', async () => {
  const cases: readonly [string, (string | null)[]][] = [
    ['', []],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\nb', ['a', 'b']],
    ['a\r\nb\r\n', ['a', 'b']],
    ['\n\na\n', ['', '', 'a']],
    ['\ufeffa\n\ufeffb', ['a', '\ufeffb']],
    ['ü€😀\n日本', ['ü€😀', '日本']],
    [`${'x'.repeat(101)}\nb\n`, [null, 'b']],
    [`a\n${'x'.repeat(500)}`, ['a', null]],
    [`${'x'.repeat(100)}\nb`, ['x'.repeat(100), 'b']],
  ];
  for (const [text, wanted] of cases)
    for (const size of [1, 2, 3, 7, 1000]) assert.deepEqual(await read(text, size), wanted, `${text} by ${size}`);
});

test('one long line in many chunks takes time in proportion', async () => {
  async function* long(): AsyncGenerator<Uint8Array> {
    const chunk = Buffer.alloc(1024, 120);
    for (let i = 0; i < 32 * 1024; i++) yield chunk;
  }
  const started = performance.now();
  for await (const line of lines(long(), 64 * 1024 * 1024)) assert.equal(line.bytes?.length, 32 * 1024 * 1024);
  assert.ok(performance.now() - started < 3000);
});
