import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ok, type Result } from '../record/problem.ts';
import type { Added } from './adding.ts';
import { type AddWork, queueOf } from './adding-queue.ts';

const ADDED: Added = { article: 'k1', outcome: 'new' };

/** Work that ends when the test says so. */
function desk(options: { atOnce?: number; waiting?: number; remembered?: number } = {}) {
  let ids = 0;
  const works: { url: string; say: (text: string) => void; end: (result: Result<Added>) => void }[] = [];
  const work: AddWork = (url, say) => new Promise((end) => works.push({ url, say, end }));
  const queue = queueOf(work, { now: () => new Date('2026-03-02T08:00:00Z'), newId: () => `id${++ids}`, ...options });
  return { queue, works };
}

const soon = () => new Promise((resolve) => setImmediate(resolve));
const started = (result: Result<string>): string => (result.ok ? result.value : assert.fail(result.problem.message));

test('steps are seen from the first one by everybody who watches, and afterwards too', async () => {
  const { queue, works } = desk();
  const id = started(queue.start('herald.example/a'));
  const watched = Promise.all([1, 2].map(async () => Array.fromAsync(queue.watch(id), (step) => step.text)));
  works[0]!.say('Fetched');
  await soon();
  works[0]!.say('Kept');
  works[0]!.end(ok(ADDED));
  assert.deepEqual(await watched, [
    ['Fetched', 'Kept'],
    ['Fetched', 'Kept'],
  ]);
  assert.deepEqual(await Array.fromAsync(queue.watch(id), (step) => step.text), ['Fetched', 'Kept']);
  assert.deepEqual(queue.state(id)!.ended, { added: ADDED });
});

test('who leaves is not waited for', async () => {
  const { queue, works } = desk();
  const id = started(queue.start('herald.example/a'));
  const left = new AbortController();
  const watching = Array.fromAsync(queue.watch(id, left.signal));
  await soon();
  left.abort();
  assert.deepEqual(await watching, []);
  works[0]!.end(ok(ADDED));
});

test('so many at once, the others wait, and more are refused', async () => {
  const { queue, works } = desk({ atOnce: 1, waiting: 1 });
  started(queue.start('herald.example/a'));
  const second = started(queue.start('herald.example/b'));
  const third = queue.start('herald.example/c');
  assert.ok(!third.ok && third.problem.code === 'wait');
  assert.equal(works.length, 1);
  assert.match(queue.state(second)!.steps[0]!.text, /Waiting/);
  works[0]!.end(ok(ADDED));
  await soon();
  assert.equal(works[1]!.url, 'https://herald.example/b');
});

test('only addresses of pages are taken', () => {
  const { queue } = desk({ atOnce: 100 });
  for (const url of [
    '',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'ftp://herald.example',
    'https://user:word@herald.example/',
    'https://',
    `https://herald.example/${'a'.repeat(3000)}`,
    'a b',
  ])
    assert.equal(queue.start(url).ok, false, url);
  for (const url of ['herald.example/a', ' https://herald.example/a ', 'http://127.0.0.1:8080/'])
    assert.equal(queue.start(url).ok, true, url);
});

test('what is long over is forgotten, what goes on is not', async () => {
  const { queue, works } = desk({ atOnce: 100, remembered: 3 });
  const ids = ['a', 'b', 'c', 'd'].map((name) => started(queue.start(`herald.example/${name}`)));
  works[1]!.end(ok(ADDED));
  await soon();
  started(queue.start('herald.example/e'));
  assert.deepEqual(
    ids.map((id) => queue.state(id) !== null),
    [true, false, true, true],
  );
  assert.deepEqual(await Array.fromAsync(queue.watch('unknown')), []);
});

test('work that breaks ends as a problem', async () => {
  const queue = queueOf(() => Promise.reject(new Error('secret words')), { now: () => new Date(), newId: () => 'x' });
  const id = started(queue.start('herald.example'));
  await Array.fromAsync(queue.watch(id));
  const ended = queue.state(id)!.ended;
  assert.ok(
    ended !== null &&
      'problem' in ended &&
      ended.problem.code === 'internal' &&
      !ended.problem.message.includes('secret'),
  );
});
