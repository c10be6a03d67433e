import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Marked, runsOf } from './marked.ts';

/** Numbers that look random and are the same every time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const ALPHABET = ['a', ' ', '“', '😀', '\u202e', '<', '&', '\u0000', '\n', 'é', '\u0301'];

function made(seed: number): { text: string; spans: Marked<number>[] } {
  const next = numbers(seed);
  const text = Array.from({ length: next(40) }, () => ALPHABET[next(ALPHABET.length)]).join('');
  const spans = Array.from({ length: next(12) }, (_, value) => {
    const start = next(text.length + 6) - 3;
    return { start, end: start + next(12) - 2, value };
  });
  return { text, spans };
}

test('runs put together are the text, and each span is covered exactly', () => {
  for (let seed = 1; seed <= 2000; seed++) {
    const { text, spans } = made(seed);
    const runs = runsOf(text, spans, [3, 7, 7, 900, -1]);
    assert.equal(runs.map((r) => r.text).join(''), text);
    for (const { start, end, value } of spans) {
      const own = runs.filter((r) => r.parts.some((p) => p.value === value));
      assert.equal(
        own.map((r) => r.text).join(''),
        text.slice(Math.max(0, start), Math.max(0, end, start)),
        `seed ${seed}, span ${value}`,
      );
      const edges = own.map((r) => r.parts.find((p) => p.value === value)!);
      assert.deepEqual(
        edges.map((e) => e.first),
        own.map((_, i) => i === 0),
      );
      assert.deepEqual(
        edges.map((e) => e.last),
        own.map((_, i) => i === own.length - 1),
      );
    }
  }
});

test('runs are disjoint, in order, not empty, and end at every cut', () => {
  for (let seed = 1; seed <= 500; seed++) {
    const { text, spans } = made(seed);
    const cut = Math.floor(text.length / 2);
    const runs = runsOf(text, spans, [cut]);
    let at = 0;
    for (const { start, end } of runs) {
      assert.equal(start, at);
      assert.ok(end > start);
      at = end;
    }
    assert.equal(at, text.length);
    if (cut > 0) assert.ok(runs.some((r) => r.end === cut));
  }
});

test('the span around comes before the span inside', () => {
  const [, inner] = runsOf('A said B denied it', [
    { start: 7, end: 8, value: 'inside' },
    { start: 0, end: 18, value: 'around' },
  ]);
  assert.deepEqual(
    inner!.parts.map((p) => p.value),
    ['around', 'inside'],
  );
});

test('of thousands of spans over one another the innermost are left out, and the text stays whole', () => {
  const text = 'x'.repeat(40_000);
  const spans = Array.from({ length: 20_000 }, (_, i) => ({ start: i, end: 40_000 - i, value: i }));
  const runs = runsOf(text, spans);
  assert.equal(runs.map((r) => r.text).join(''), text);
  assert.ok(runs.every((r) => r.parts.length <= 16));
  assert.equal(runs[20_000]!.parts[0]!.value, 0);
});

test('an offset that is no number covers nothing', () => {
  const runs = runsOf('abc', [
    { start: Number.NaN, end: 2, value: 1 },
    { start: 0, end: Number.POSITIVE_INFINITY, value: 2 },
  ]);
  assert.deepEqual(
    runs.map((r) => [r.text, r.parts.map((p) => p.value)]),
    [['abc', [2]]],
  );
});
