import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { wordQuery } from './words.ts';

test('words, phrases, stars and minuses become one expression', () => {
  assert.deepEqual(wordQuery('bridge "opened on" -tunnel spoke* -"the port"'), {
    match: '"bridge" AND "opened on" AND "spoke"*',
    not: '"tunnel" OR "the port"',
    phrase: '"bridge opened on spoke"',
  });
  assert.deepEqual(wordQuery('“opened on”*'), { match: '"opened on"*', not: null, phrase: null });
  assert.deepEqual(wordQuery('-tunnel'), { match: null, not: '"tunnel"', phrase: null });
});

test('a minus or a star inside a word is a part of it', () => {
  assert.equal(wordQuery('well-known a*b')!.match, '"well-known" AND "a*b"');
  assert.equal(wordQuery('well-known')!.not, null);
});

test('nothing typed asks nothing; marks alone ask for what can not be found', () => {
  for (const text of [null, undefined, '', '  \n']) assert.equal(wordQuery(text), null);
  for (const text of ['"', '""', '-', '*', '…', '😀', '-"', '\0']) {
    const words = wordQuery(text);
    assert.ok(words === null ? text === '\0' : words.match === '' && words.not === null, text);
  }
});

test('the index takes whatever a person types', () => {
  const db = new DatabaseSync(':memory:');
  db.exec(`create virtual table w using fts5 (content, speaker, tokenize = 'unicode61 remove_diacritics 2')`);
  db.exec(`insert into w values ('the bridge is closed', 'Ana Lima')`);
  const hostile = [
    'AND',
    'OR NOT',
    'NEAR(a b)',
    'content:bridge',
    '{content}: x',
    '^bridge',
    'a + b',
    "'; drop table w; --",
    '"a""b',
    '(',
    '))',
    '"unclosed',
    '-',
    '--',
    '-*',
    '* *',
    'a:b:c',
    '\u0000bridge',
    'bri\u0000dge',
    '\ud800',
    '💥 bridge',
    '"""',
    '“a" b”',
    '%',
    'col*umn*',
    '\u202ebridge',
    'x'.repeat(5000),
    'a '.repeat(5000),
    '"a '.repeat(500),
    `-${'b -'.repeat(500)}`,
    '\\',
    '`',
    '$1',
    '?1',
    ':x',
    '@y',
    'ﬁ ǅ ß',
  ];
  for (const text of hostile) {
    const words = wordQuery(text);
    for (const expression of [words?.match, words?.not, words?.phrase])
      if (expression)
        assert.doesNotThrow(() => db.prepare('select count(*) from w where w match ?').get(expression), text);
  }
});

test('an expression has an end, however much is typed', () => {
  assert.ok(wordQuery('ab '.repeat(10_000))!.match!.length < 500);
  assert.ok(wordQuery('x'.repeat(10_000))!.match!.length <= 1002);
});
