import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '../../page/read-text.ts';
import { decodeFingerprint, encodeFingerprint, keysIn } from './bytes.ts';
import { type Fingerprint, keysOf } from './fingerprint.ts';
import { fingerprintOf } from './fingerprint-of.ts';

const of = (text: string, date: string | null = null, captured: string | null = null): Fingerprint => {
  const article = readText(text, date === null ? {} : { date });
  assert.ok(article.ok);
  return fingerprintOf({ id: 'x', article: article.value, statements: [], points: (offset) => offset }, captured);
};

const TEXT = `Fire at the Hadley works
A fire at the Hadley works in Norway on 12 May 2016 hurt 34 people, said Ana Lima. Lima said the works' robbers had fled.`;

test('a fingerprint holds names in full, places, days with month and year, numbers and words', () => {
  const { features } = of(TEXT);
  const texts = (kind: string): string[] => features.filter((f) => f.kind === kind).map((f) => f.text);
  assert.ok(texts('name').includes('Ana Lima'));
  assert.deepEqual([...new Set(texts('place'))], ['Norway']);
  assert.deepEqual(texts('date').sort(), ['2016', '2016-05', '2016-05-12']);
  assert.deepEqual(texts('number'), ['34']);
  assert.ok(texts('word').includes('robbers'));
  assert.ok(!texts('word').includes('the'));
});

test('forms of a word meet, and a word meets itself inside a name', () => {
  const hashes = (text: string): number[] => of(text).features.map((f) => f.hash);
  const [one] = hashes('robbers');
  assert.ok(hashes('The robber’s getaway failed').includes(one!));
  assert.ok(hashes('He met Ana Robber in Norway').includes(one!));
});

test('the day is that of publication, else that of the first lines, else that of capture', () => {
  const noon = 'The bridge was closed at noon.';
  assert.equal(of(noon, '2016-05-03', '2017-01-01').day, 16924);
  assert.equal(of(`Bridge closed\nPublished: 3 May 2016\n${noon}`, null, '2017-01-01').day, 16924);
  assert.equal(of(noon, null, '2016-05-03T10:00:00Z').day, 16924);
  assert.equal(of(noon).day, null);
});

test('who made the page is no part of its fingerprint', () => {
  const { features } = of(
    'Fire at the Hadley works\nBy Cy Moor\nA fire at the Hadley works hurt 34 people, police said.',
  );
  assert.ok(features.every((f) => f.text !== 'Cy Moor'));
});

test('a fingerprint comes back from its bytes as it was', () => {
  const made = of(TEXT.replace('Ana Lima', 'Åsa Lund'), '2016-05-13');
  assert.deepEqual(decodeFingerprint(encodeFingerprint(made)), made);
  assert.deepEqual(keysIn(encodeFingerprint(made)), keysOf(made));
  const none = { day: null, features: [] };
  assert.deepEqual(decodeFingerprint(encodeFingerprint(none)), none);
});

test('damaged bytes and those of another version are no fingerprint', () => {
  const bytes = encodeFingerprint(of(TEXT));
  assert.equal(decodeFingerprint(new Uint8Array()), null);
  assert.equal(decodeFingerprint(bytes.subarray(0, 40)), null);
  assert.equal(decodeFingerprint(Uint8Array.from(bytes, (b, i) => (i === 0 ? 9 : b))), null);
  assert.equal(decodeFingerprint(Uint8Array.from(bytes, (b, i) => (i === 10 ? 255 : b))), null);
  for (let cut = 0; cut < bytes.length; cut += 7) decodeFingerprint(bytes.subarray(0, cut));
});
