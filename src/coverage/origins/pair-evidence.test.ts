import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copiedWords } from './pair-evidence.ts';
import type { TellingWords } from './telling-words.ts';

/** `quoted`: words from 10 on are in a quotation. */
function telling(length: number, quoted: boolean): TellingWords {
  const words = Int32Array.from({ length }, (_, i) => i);
  const quotation = words.map((i) => (quoted && i >= 10 ? 1 : 0));
  return { words, starts: words, ends: words, sentence: new Int32Array(length), quotation, sentences: 1 };
}

test('a quotation alone is no copied words, with three words around it all of it is', () => {
  const [a, b] = [telling(30, true), telling(30, true)];
  assert.equal(copiedWords(a, b, [{ a: 10, b: 10, length: 20 }]), 0);
  assert.equal(copiedWords(a, b, [{ a: 8, b: 8, length: 22 }]), 0);
  assert.equal(copiedWords(a, b, [{ a: 7, b: 7, length: 23 }]), 23);
  // One of the two says it in its own voice.
  assert.equal(copiedWords(a, telling(30, false), [{ a: 10, b: 10, length: 20 }]), 20);
});

test('passages of five words are chance', () => {
  const [a, b] = [telling(30, false), telling(30, false)];
  assert.equal(copiedWords(a, b, [{ a: 0, b: 0, length: 5 }]), 0);
  assert.equal(copiedWords(a, b, [{ a: 0, b: 0, length: 6 }]), 6);
});
