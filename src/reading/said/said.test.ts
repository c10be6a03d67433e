import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleOf, casesIn, numbersOf } from '../../../test/helpers/cases.ts';
import { spokenOf } from '../../../test/helpers/drafts.ts';
import type { Article } from '../../record/article.ts';
import type { Spoken } from '../spans.ts';
import { saidOf } from './said.ts';

const PUBLISHED = '2016-09-28';

for (const c of casesIn(new URL('said.cases.txt', import.meta.url)))
  test(`${c.line}: ${c.text.slice(0, 60)}`, () => {
    const published = c.expected.get('published') ?? PUBLISHED;
    const article = { ...articleOf(c), datePublished: published === 'none' ? null : published };
    const got = saidOf(article, Object.freeze(spokenOf(c)));
    assert.deepEqual(
      got.map((s) => (s ? `${s.value} | ${c.text.slice(s.start, s.end)}` : null)),
      numbersOf(c).map((n) => c.expected.get(`${n}.said`) ?? null),
    );
  });

test('the work grows with the article, not with its square', () => {
  const time = (n: number): number => {
    const [article, statements] = repeated(n);
    const begin = performance.now();
    saidOf(article, statements);
    return performance.now() - begin;
  };
  time(500);
  assert.ok(time(8_000) < 60 * Math.max(time(500), 1));
});

/** "Lima said on Friday that it rained." n times. */
function repeated(n: number): [Article, Spoken[]] {
  const [c] = casesIn(new URL('said.cases.txt', import.meta.url));
  const article = articleOf(c!);
  const [first] = spokenOf(c!);
  const length = c!.text.length + 1;
  const moved = (r: { start: number; end: number }, by: number) => ({ start: r.start + by, end: r.end + by });
  const statements = Array.from({ length: n }, (_, i) => ({
    ...first!,
    source: first!.source.map((r) => moved(r, i * length)),
    cue: moved(first!.cue!, i * length),
    content: first!.content.map((r) => moved(r, i * length)),
    near: [],
  }));
  const text = `${c!.text} `.repeat(n);
  return [
    { ...article, text, datePublished: PUBLISHED, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] },
    statements,
  ];
}
