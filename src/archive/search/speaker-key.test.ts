import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Speaker } from '../../record/statement.ts';
import { isName, nameWords, speakerKey } from './speaker-key.ts';

const speaker = (name: string | null, more: Partial<Speaker> = {}): Speaker => ({
  name,
  aliases: [],
  role: null,
  kind: 'person',
  naming: 'named',
  certainty: 'named',
  ...more,
});
const same = (a: Speaker, b: Speaker): boolean => speakerKey(a, 'article-1') === speakerKey(b, 'article-2');

test('a full name is one person in all articles, however it is written', () => {
  assert.ok(same(speaker('Ana Lima'), speaker('ANA  LIMA')));
  assert.ok(same(speaker('Zoë Çelik'), speaker('Zoe Celik')));
  assert.ok(same(speaker('Bo Sand Jr.'), speaker('Bo Sand Jr')));
  assert.ok(!same(speaker('Ana Lima'), speaker('Eva Lima')));
});

test('people of whom there is only a surname are never joined over articles', () => {
  assert.ok(!same(speaker('Lima'), speaker('Lima')));
  assert.equal(speakerKey(speaker('Lima'), 'x'), speakerKey(speaker('LIMA'), 'x'));
});

test('middle initials tell people apart, unless the article itself leaves them out', () => {
  assert.ok(!same(speaker('Cy A. Moor'), speaker('Cy B. Moor')));
  assert.ok(!same(speaker('Cy A. Moor'), speaker('Cy Moor')));
  assert.ok(same(speaker('Cy A. Moor', { aliases: ['Cy Moor', 'Moor'] }), speaker('Cy Moor')));
});

test('an organisation is one with and without article, legal form and full stops', () => {
  const organisation = (name: string): Speaker => speaker(name, { kind: 'organisation' });
  assert.ok(same(organisation('The Acme Co.'), organisation('Acme')));
  assert.ok(same(organisation('Acme, Inc.'), organisation('ACME')));
  assert.ok(same(organisation('U.N.'), organisation('UN')));
  assert.ok(same(organisation('Sand & Moor'), organisation('Sand and Moor')));
  assert.ok(!same(organisation('Acme'), organisation('Acme Bank')));
  assert.ok(!same(organisation('Lima'), speaker('Lima')));
});

test('nobody in particular is no speaker', () => {
  assert.equal(speakerKey(speaker(null), 'x'), null);
  assert.equal(speakerKey(speaker('officials', { naming: 'anonymous', kind: 'group' }), 'x'), null);
  assert.equal(speakerKey(speaker('the mayor', { naming: 'role' }), 'x'), null);
  assert.equal(speakerKey(speaker('…'), 'x'), speakerKey(speaker('…'), 'x'));
});

test('names are found by their words; common nouns are no names', () => {
  assert.deepEqual(nameWords('Ana-Maria  O’Lima, Ana'), ['ana', 'maria', 'o', 'lima']);
  assert.ok(isName('Chronicle') && isName('The Herald') && !isName('the agency') && !isName('The agency'));
});
