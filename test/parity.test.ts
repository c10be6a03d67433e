/** The program cuts and marks words exactly as the training code did; fixture by training/parity.py. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readText } from '../src/page/read-page.ts';
import { inputs, MODELS } from '../src/reading/model.ts';
import { windows } from '../src/reading/windows.ts';
import { openPieces } from '../src/text/pieces.ts';

const fixture = JSON.parse(readFileSync(new URL('./fixtures/windows.json', import.meta.url), 'utf8'));
const pieces = openPieces(readFileSync(`${MODELS}reader/vocabulary.txt`, 'utf8').trimEnd().split('\n'));

test('windows are those of the training code', () => {
  for (const { text, windows: expected } of fixture) {
    const article = readText(text, {});
    const blocks = article.ok ? article.value.blocks : [];
    const got = [...windows(text, blocks, pieces)].map((window) => {
      const i = inputs(window, pieces);
      return {
        ids: [...i.ids],
        features: [...i.ids].map((_, k) => [i.shapes[k], i.quotes[k], i.paragraphs[k]]),
        first: [...i.first],
        words: window.map((w) => [w.start, w.end]),
        begins: window.map((w) => w.begins),
        ends: window.map((w) => w.ends),
        quotes: window.map((w) => w.quote),
      };
    });
    assert.deepEqual(got, expected, text.slice(0, 60));
  }
});
