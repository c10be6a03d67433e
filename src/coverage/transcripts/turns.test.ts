import assert from 'node:assert/strict';
import { test } from 'node:test';
import { turnsOf } from './turns.ts';

const turns = (text: string, kind: 'captions' | 'transcript' = 'transcript'): string[] =>
  turnsOf(text, kind).turns.map(({ speaker, start, end }) => `${speaker}: ${text.slice(start, end)}`);

test('who speaks: capitals, names that come again, letters, arrows, a line of its own', () => {
  assert.deepEqual(turns('Hearing of 3 May\nANA LIMA: Good morning.\nAll of you.\nMR SAND (union): Hello.'), [
    'ANA LIMA: Good morning.\nAll of you.',
    'MR SAND: Hello.',
  ]);
  assert.deepEqual(turns('Ana Lima: Yes.\nBo Sand: No.\nAna Lima: Well.'), [
    'Ana Lima: Yes.',
    'Bo Sand: No.',
    'Ana Lima: Well.',
  ]);
  assert.deepEqual(turns('Q. Who told you?\nA. Nobody.'), ['Q: Who told you?', 'A: Nobody.']);
  assert.deepEqual(turns('ANA LIMA\nYes.\nBO SAND\nNo.\nANA LIMA\nWell.\nBO SAND\nBye.'), [
    'ANA LIMA: Yes.',
    'BO SAND: No.',
    'ANA LIMA: Well.',
    'BO SAND: Bye.',
  ]);
  assert.deepEqual(turns('>> Yes. >> No.\n>> ANA LIMA: Well.', 'captions'), [
    'null: Yes.',
    'null: No.',
    'ANA LIMA: Well.',
  ]);
});

test('a sentence with a colon and a line of captions in capitals name nobody', () => {
  assert.deepEqual(turns('One thing is clear: it burns.\nCorrection: it does not.'), []);
  assert.deepEqual(turns('WE NEVER GOT\nAN ANSWER\nWE NEVER GOT\nA LETTER', 'captions'), []);
});
