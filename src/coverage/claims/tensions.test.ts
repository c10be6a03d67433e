import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClaimMember } from '../../record/coverage.ts';
import type { Stance } from '../../record/statement.ts';
import { tensionsOf } from './tensions.ts';

const says = (article: string, voice: 'source' | 'outlet', stance: Stance): ClaimMember => ({
  article,
  statement: voice === 'outlet' ? null : 's',
  voice,
  speaker: null,
  stance,
  content: [],
  confidence: 1,
  link: null,
});

test('what an article says itself and also reports is a tension of that article', () => {
  const members = [says('a', 'source', 'asserts'), says('b', 'outlet', 'asserts'), says('a', 'outlet', 'asserts')];
  assert.deepEqual(tensionsOf(members), [{ article: 'a', kind: 'own-voice-and-reported', members: [0, 2] }]);
});

test('reporting somebody who denies it is none', () => {
  for (const stance of ['denies', 'declines', 'silent'] as const)
    assert.deepEqual(tensionsOf([says('a', 'outlet', 'asserts'), says('a', 'source', stance)]), []);
});

test('an outlet that is firm in one place and unsure in another is told', () => {
  const members = [says('a', 'outlet', 'believes'), says('a', 'outlet', 'asserts'), says('a', 'outlet', 'asks')];
  assert.deepEqual(tensionsOf(members), [{ article: 'a', kind: 'firm-and-unsure', members: [0, 1, 2] }]);
  assert.deepEqual(tensionsOf([says('a', 'outlet', 'asserts'), says('a', 'source', 'urges')]), []);
});

test('nobody, or only sources, or two articles with one voice each, give none', () => {
  assert.deepEqual(tensionsOf([]), []);
  assert.deepEqual(tensionsOf([says('a', 'source', 'asserts'), says('a', 'source', 'believes')]), []);
  assert.deepEqual(tensionsOf([says('a', 'source', 'asserts'), says('b', 'outlet', 'asserts')]), []);
});
