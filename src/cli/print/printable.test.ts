import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toJson } from '../../text/json.ts';
import { printable } from './printable.ts';

test('what a terminal would obey is shown instead', () => {
  assert.equal(printable('a\u001b[2Jb'), 'a␛[2Jb');
  assert.equal(printable('\u0007\u007f\u009b31m'), '␇␡⟨U+009B⟩31m');
  assert.equal(printable('a\u202eb\u2066c\u2028d'), 'a⟨U+202E⟩b⟨U+2066⟩c⟨U+2028⟩d');
  assert.equal(printable('one\r\ntwo\tthree'), 'one␍\ntwo\tthree');
});

test('ordinary writing stays as it is', () => {
  const text = 'Ünïcode “quotes” — שלום\u200f مرحبا 日本語 👩‍👩‍👧 e\u0301';
  assert.equal(printable(text), text);
});

test('JSON on one line for every reader of lines, and the same value', () => {
  const value = { text: 'a\u0085b\u2028c\u2029d\u009be\u007ff\u001bg\nh😀\ud800' };
  const line = toJson(value);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
  assert.doesNotMatch(line, /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
  assert.deepEqual(JSON.parse(line), value);
});
