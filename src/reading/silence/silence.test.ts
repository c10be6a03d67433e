import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleOf, casesIn } from '../../../test/helpers/cases.ts';
import { draftsOf } from '../../../test/helpers/drafts.ts';
import type { Spans } from '../spans.ts';
import { stanceOf } from '../stance/stance.ts';
import { silences } from './silence.ts';

const cases = casesIn(new URL('silence.cases.txt', import.meta.url));
const shown = (text: string, { source, cue, content }: Spans) =>
  [source, cue ? [cue] : [], content].map((rs) => rs.map((r) => text.slice(r.start, r.end)).join(' … ')).join(' | ');

for (const c of cases)
  test(`line ${c.line}: ${c.text.slice(0, 60)}`, () => {
    const article = articleOf(c);
    const found = silences(article, article.blocks, []).map((s) => shown(c.text, s));
    assert.deepEqual(
      found,
      draftsOf(c).map((d) => shown(c.text, d)),
    );
  });

test('what another statement has is left to it', () => {
  const c = cases.find((x) => x.text.startsWith('The council did not respond'))!;
  const article = articleOf(c);
  const [own] = silences(article, article.blocks, []);
  assert.deepEqual(silences(article, article.blocks, [own!]), []);
  const all = { source: [], cue: null, content: [{ start: 0, end: c.text.length }] };
  assert.deepEqual(silences(article, article.blocks, [all]), []);
});

test('source and cue tell stance that nothing was said', () => {
  for (const c of cases) {
    const article = articleOf(c);
    for (const s of silences(article, article.blocks, [])) {
      const all = shown(c.text, s);
      const [source = '', cue = '', content = ''] = all.split(' | ');
      assert.match(stanceOf({ source, cue, content: [content] }).stance, /^(?:silent|declines)$/, `${c.line}: ${cue}`);
    }
  }
});

test('long and broken texts cost no more than their length', () => {
  for (const part of ['did not respond to ', 'there was no comment on ', 'calls to x ', '“', 'request ', ', and ']) {
    const text = part.repeat(200_000 / part.length);
    const began = performance.now();
    silences({ ...articleOf(cases[0]!), text }, [{ start: 0, end: text.length }], []);
    assert.ok(performance.now() - began < 1000, part);
  }
});
