import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { streamOf } from './stream.ts';

function source(pieces: Iterable<string>) {
  let closed = 0;
  return {
    pieces: pieces[Symbol.iterator](),
    close: () => {
      closed++;
    },
    broken: (error: unknown) => `INCOMPLETE ${(error as Error).message}\n`,
    closed: () => closed,
  };
}

function* lines(count: number, failAt = Infinity): Generator<string> {
  for (let n = 0; n < count; n++) {
    if (n === failAt) throw new Error('the disk is gone');
    yield `line ${n}\n`;
  }
}

test('all pieces come, in order, and what they are made from is let go once', async () => {
  const from = source(lines(50_000));
  const text = await new Response(streamOf(from)).text();
  assert.equal(text, [...lines(50_000)].join(''));
  assert.equal(from.closed(), 1);
});

test('nothing is made before somebody reads, and no more than there is room for', async () => {
  let made = 0;
  const reader = streamOf(
    source(
      (function* () {
        for (;;) {
          made++;
          yield 'x'.repeat(1000);
        }
      })(),
    ),
  ).getReader();
  await wait(5);
  assert.equal(made, 0);
  const { value } = await reader.read();
  assert.ok(value!.length < 70_000 && made < 70);
  await reader.cancel();
});

test('what cannot be finished says so in its last line, and then the connection breaks', async () => {
  const from = source(lines(10, 3));
  const reader = streamOf(from).getReader();
  const { value } = await reader.read();
  assert.equal(Buffer.from(value!).toString(), 'line 0\nline 1\nline 2\nINCOMPLETE the disk is gone\n');
  await assert.rejects(reader.read(), /the disk is gone/);
  assert.equal(from.closed(), 1);
});

test('a reader that leaves, and one that never begins or sleeps, keep nothing open', async () => {
  const left = source(lines(1e9));
  const reader = streamOf(left).getReader();
  await reader.read();
  await reader.cancel();
  assert.equal(left.closed(), 1);
  const [never, asleep] = [source(lines(10)), source(lines(1e9))];
  streamOf(never, { first: 5, between: 5 });
  const sleeper = streamOf(asleep, { first: 1000, between: 5 }).getReader();
  await sleeper.read();
  await wait(30);
  assert.deepEqual([never.closed(), asleep.closed()], [1, 1]);
  await assert.rejects(sleeper.read(), /stopped reading/);
});

test('others are served between any two pieces, however quickly somebody reads', async () => {
  let turns = 0;
  let isDone = false;
  const turn = (): void => {
    turns++;
    if (!isDone) setImmediate(turn);
  };
  setImmediate(turn);
  let chunks = 0;
  for await (const _ of streamOf(source(lines(100_000)))) chunks++;
  isDone = true;
  assert.ok(chunks > 10 && turns >= chunks - 1, `${turns} turns for ${chunks} pieces`);
});
