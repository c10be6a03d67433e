import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { inOrder } from './in-order.ts';

test('results in order, no more than the width under way', async () => {
  let under = 0;
  let most = 0;
  const out: number[] = [];
  const work = async (n: number): Promise<number> => {
    most = Math.max(most, ++under);
    await sleep((n * 7) % 5);
    under--;
    return n;
  };
  for await (const n of inOrder(numbers(50), 4, work)) out.push(n);
  assert.deepEqual(out, [...Array(50).keys()]);
  assert.equal(most, 4);
});

test('asks no further ahead than the width while nobody takes', async () => {
  let asked = 0;
  async function* counted(): AsyncGenerator<number> {
    for (;;) yield asked++;
  }
  for await (const n of inOrder(counted(), 4, async (n) => n)) {
    await sleep(1);
    assert.ok(asked <= n + 6, `${asked} at ${n}`);
    if (n === 20) break;
  }
});

test('a result comes while the source is silent', { timeout: 2000 }, async () => {
  const second = Promise.withResolvers<void>();
  async function* slow(): AsyncGenerator<number> {
    yield 1;
    await second.promise;
    yield 2;
  }
  const out: number[] = [];
  for await (const n of inOrder(slow(), 8, async (n) => n)) {
    out.push(n);
    second.resolve();
  }
  assert.deepEqual(out, [1, 2]);
});

test('stopping early does not wait for a silent source, but for the work', { timeout: 2000 }, async () => {
  let done = false;
  async function* silent(): AsyncGenerator<number> {
    yield 1;
    yield 2;
    await new Promise(() => {});
  }
  const work = async (n: number): Promise<number> => {
    await sleep(n === 2 ? 50 : 10);
    if (n === 2) done = true;
    return n;
  };
  for await (const n of inOrder(silent(), 8, work)) if (n === 1) break;
  assert.ok(done);
});

test('a failure of the source or the work comes out', async () => {
  async function* broken(): AsyncGenerator<number> {
    yield 1;
    throw new Error('source');
  }
  const all = async (source: AsyncIterable<number>, work: (n: number) => Promise<number>) => {
    for await (const _ of inOrder(source, 2, work));
  };
  await assert.rejects(
    all(broken(), async (n) => n),
    /source/,
  );
  await assert.rejects(
    all(numbers(5), async (n) => (n === 3 ? Promise.reject(new Error('no work done')) : n)),
    /no work done/,
  );
});

async function* numbers(count: number): AsyncGenerator<number> {
  for (let i = 0; i < count; i++) yield i;
}
