import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assemble } from './assemble.ts';
import type { Link } from './links.ts';
import { CONTENT, CUE, SOURCE, type TaggedSpan } from './tags.ts';
import type { Window } from './windows.ts';

/** "s c q" gives a source, a cue and a content of one word each, at words 0, 1, 2. */
function spans(roles: string): TaggedSpan[] {
  const role = { s: SOURCE, c: CUE, q: CONTENT } as const;
  return roles.split(' ').map((r, i) => ({ role: role[r as 's' | 'c' | 'q'], from: i, to: i + 1, probability: 0.9 }));
}
const window = (n: number) =>
  Array.from({ length: n }, (_, i) => ({ start: 10 * i, end: 10 * i + 5 })) as unknown as Window;
const link = (dependent: number, cue: number, probability: number): Link => ({ dependent, cue, probability });
const shape = (roles: string, links: Link[]) =>
  assemble(window(roles.split(' ').length), spans(roles), links).map((a) => [
    a.source.map((r) => r.start / 10),
    a.cue.start / 10,
    a.content.map((r) => r.start / 10),
  ]);

test('a content goes to its most probable cue, a cue takes its most probable source', () => {
  const links = [link(0, 1, 0.8), link(0, 3, 0.1), link(2, 1, 0.9), link(2, 3, 0.2), link(4, 1, 0.1), link(4, 3, 0.6)];
  assert.deepEqual(shape('s c q c q', links), [
    [[0], 1, [2]],
    [[], 3, [4]],
  ]);
});

test('one source for two cues, two contents for one cue', () => {
  const links = [link(0, 1, 0.8), link(0, 3, 0.7), link(2, 1, 0.9), link(4, 3, 0.6), link(5, 3, 0.55)];
  assert.deepEqual(shape('s c q c q q', links), [
    [[0], 1, [2]],
    [[0], 3, [4, 5]],
  ]);
});

test('a cue without content attributes nothing', () => {
  assert.deepEqual(shape('s c', [link(0, 1, 0.9)]), []);
});

test('a further content needs more than a first one', () => {
  const links = (first: number, second: number) => [link(0, 1, 0.8), link(2, 1, first), link(3, 1, second)];
  assert.deepEqual(shape('s c q q', links(0.9, 0.4)), [[[0], 1, [2]]]);
  assert.deepEqual(shape('s c q q', links(0.3, 0.4)), [[[0], 1, [3]]]);
  assert.deepEqual(shape('s c q q', links(0.1, 0.15)), []);
});

test('a cue without a source needs to be surer than one with', () => {
  const unsure = (roles: string, probability: number) =>
    spans(roles).map((s) => (s.role === CUE ? { ...s, probability } : s));
  const found = (source: number, cue: number) =>
    assemble(window(3), unsure('s c q', cue), [link(0, 1, source), link(2, 1, 0.9)]).length;
  assert.deepEqual([found(0.8, 0.5), found(0.1, 0.5), found(0.1, 0.7), found(0.8, 0.2)], [1, 0, 1, 0]);
});

test('the evidence multiplies contents and tells how sure it is that there is no source', () => {
  const [a] = assemble(window(4), spans('s c q q'), [link(0, 1, 0.2), link(2, 1, 0.9), link(3, 1, 0.6)]);
  assert.ok(Math.abs(a!.evidence.content - 0.81) < 1e-9);
  assert.ok(Math.abs(a!.evidence.contentLinks - 0.54) < 1e-9);
  assert.ok(Math.abs(a!.evidence.sourceLink - 0.8) < 1e-9);
  assert.equal(a!.evidence.source, 1);
});
