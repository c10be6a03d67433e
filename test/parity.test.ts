/** The program cuts and marks words, and scores pairs, as the training code did; fixtures by training/parity.py. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readText } from '../src/page/read-page.ts';
import { scoreLinks } from '../src/reading/links.ts';
import { inputs, MODELS } from '../src/reading/model.ts';
import { type Role, TAGS } from '../src/reading/tags.ts';
import { windows } from '../src/reading/windows.ts';
import { openPieces } from '../src/text/pieces.ts';

const fixture = (name: string) => JSON.parse(readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url), 'utf8'));
const pieces = openPieces(readFileSync(`${MODELS}reader/vocabulary.txt`, 'utf8').trimEnd().split('\n'));

test('windows are those of the training code', () => {
  for (const { text, windows: expected } of fixture('windows')) {
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

test('pairs are scored as by the training code', () => {
  const { text, spans, rows, pairs, probabilities, linker } = fixture('linker');
  const article = readText(text, {});
  assert.ok(article.ok);
  const [window] = [...windows(text, article.value.blocks, pieces)];
  const tagged = spans.map(([role, from, to]: [Role, number, number]) => ({ role, from, to, probability: 1 }));
  const links = scoreLinks(linker, window!, tagged, Float32Array.from(rows.flat()), rows[0].length, TAGS.length);
  assert.deepEqual(
    links.map((l) => [l.dependent, l.cue]),
    pairs,
  );
  links.forEach((l, i) => {
    assert.ok(
      Math.abs(l.probability - probabilities[i]) < 1e-4,
      `pair ${pairs[i]}: ${l.probability}, not ${probabilities[i]}`,
    );
  });
});
