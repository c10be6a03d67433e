import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detectLanguage, languageOf, languageTag } from './language.ts';

const ENGLISH =
  'The minister said that the government would not raise taxes this year, and that they had been told of the plan by those who made it in the spring.';
const GERMAN =
  'Der Minister sagte am Montag, die Regierung werde in diesem Jahr keine Steuern erhöhen, und das sei auch gut so, denn die Menschen hätten schon genug zu tragen.';
const PORTUGUESE =
  'O ministro disse na segunda-feira que o governo não vai aumentar os impostos este ano, e que isso é bom para todos os que já pagam muito.';

test('tags: primary, and the region where it matters', () => {
  assert.deepEqual(['en-US', 'pt_BR', 'de', 'zh-Hans-CN', 'EN', 'english', '', 'x'].map(languageTag), [
    'en',
    'pt-BR',
    'de',
    'zh-CN',
    'en',
    null,
    null,
    null,
  ]);
});

test('the words decide where nothing is declared', () => {
  assert.deepEqual([ENGLISH, GERMAN, PORTUGUESE, 'Ja'].map(detectLanguage), ['en', 'de', 'pt', null]);
});

test('a declaration holds unless the words plainly contradict it', () => {
  assert.equal(languageOf('pt-BR', PORTUGUESE), 'pt-BR');
  assert.equal(languageOf('de', ENGLISH), 'en');
  assert.equal(languageOf('en', GERMAN), 'de');
  assert.equal(languageOf('en', 'Nur kurz.'), 'en');
  assert.equal(languageOf(null, GERMAN), 'de');
});
