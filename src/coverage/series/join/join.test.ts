import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markedRecord } from '../../../../test/helpers/marked-record.ts';
import { readingOf } from '../../reading.ts';
import { valuesOf } from '../told/values.ts';
import { FEATURES, featuresOf } from './features.ts';
import { grouped } from './group.ts';
import { pairsOf } from './pairs.ts';
import { scenesOf } from './scenes.ts';
import { WEIGHTS } from './weights.ts';

const link = (a: number, b: number, odds: number) => ({ a, b, odds });
const scenes = (text: string) => {
  const reading = readingOf(markedRecord(text));
  return scenesOf(reading, valuesOf(reading, 0));
};

test('one strong link does not join two groups that otherwise speak against it', () => {
  const links = [link(0, 1, 3), link(2, 3, 3), link(1, 2, 2), link(0, 2, -3), link(0, 3, -3), link(1, 3, -3)];
  assert.deepEqual(grouped(4, links, -4), [
    [0, 1],
    [2, 3],
  ]);
});

test('groups are joined when they belong together on the whole', () => {
  const links = [link(0, 1, 3), link(2, 3, 3), link(1, 2, 2), link(0, 2, -1), link(0, 3, 1), link(1, 3, 1)];
  assert.deepEqual(grouped(4, links, -4), [[0, 1, 2, 3]]);
});

test('values without links stay alone', () => {
  assert.deepEqual(grouped(2, [], -4), [[0], [1]]);
});

test('a value is weighed against a bounded number of others', () => {
  const many = scenes('The port had 12 boats. '.repeat(1_000));
  assert.equal(many.length, 1_000);
  assert.ok(pairsOf(many).length <= 60 * 1_000);
});

test('values of another measure are not weighed against each other', () => {
  assert.deepEqual(pairsOf(scenes('The boat sank 12 miles off. The boat had 12 men.')), []);
});

test('every feature has a weight, and every weight a feature', () => {
  assert.deepEqual(Object.keys(WEIGHTS), [...FEATURES]);
  const [a, b] = scenes('The fire killed 12 people. The fire killed 13 people.');
  assert.equal(featuresOf(a!, b!, () => 1).length, FEATURES.length);
});

test('12 days and less than two weeks are near each other in size', () => {
  const at = FEATURES.indexOf('distance of values');
  const [a, b, c] = scenes(
    'The rain ended 12 days later. The rain ended two weeks later. The rain ended two seconds later.',
  );
  assert.ok(featuresOf(a!, b!, () => 1)[at]! < 0.2);
  assert.equal(featuresOf(a!, c!, () => 1)[at], 1);
});
