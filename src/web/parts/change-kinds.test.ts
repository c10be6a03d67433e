import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CHANGE_KINDS, type ChangeKind } from '../../coverage/revisions/change.ts';
import { KIND_GROUPS, kindCounts, kindLook } from './change-kinds.ts';

test('every kind of change has its own words and stands in the form once', () => {
  assert.equal(new Set(CHANGE_KINDS.map((kind) => kindLook(kind).words)).size, CHANGE_KINDS.length);
  assert.deepEqual(KIND_GROUPS.flatMap(([, kinds]) => kinds).toSorted(), CHANGE_KINDS.toSorted());
});

test('a kind that another version wrote is shown by its name if that is a plain word, and never as what every object has', () => {
  assert.equal(kindLook('photo-changed' as ChangeKind).words, 'photo-changed');
  assert.equal(kindLook('<b>' as ChangeKind).words, 'not known');
  assert.equal(kindLook('constructor' as ChangeKind).words, 'constructor');
});

test('kinds are counted in one order, whatever the order of the changes', () => {
  const changes = (['text-changed', 'denial-added', 'text-changed'] as const).map((kind) => ({ kind }));
  assert.deepEqual(kindCounts(changes), [
    { kind: 'denial-added', count: 1 },
    { kind: 'text-changed', count: 2 },
  ]);
});
