import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleOf, casesIn, numbersOf } from '../../../test/helpers/cases.ts';
import { draftsOf } from '../../../test/helpers/drafts.ts';
import type { Spans } from '../spans.ts';
import { nestedIn } from './nested.ts';

const cases = casesIn(new URL('nested.cases.txt', import.meta.url));
const shown = (text: string, { source, cue, content }: Spans, within: number) =>
  `${within}: ${[source, cue ? [cue] : [], content].map((rs) => rs.map((r) => text.slice(r.start, r.end)).join(' … ')).join(' | ')}`;

for (const c of cases)
  test(`line ${c.line}: ${c.text.slice(0, 60)}`, () => {
    const [outer, ...inner] = draftsOf(c);
    const found = nestedIn(articleOf(c), [Object.freeze(outer!)]).map((n) => shown(c.text, n, n.within));
    const within = numbersOf(c).map((n) => Number(c.expected.get(`${n}.within`) ?? 1) - 1);
    const expected = inner.map((d, i) => shown(c.text, d, within[i + 1]!));
    assert.deepEqual(found, expected);
  });

test('spans are in the outer content and disjoint; what was found before is left', () => {
  for (const c of cases) {
    const outer = draftsOf(c).slice(0, 1);
    const found = nestedIn(articleOf(c), outer);
    for (const n of found) {
      const all = [...n.source, n.cue!, ...n.content].sort((a, b) => a.start - b.start);
      assert.ok(
        outer[0]!.content.some((o) => o.start <= all[0]!.start && all.at(-1)!.end <= o.end),
        c.text,
      );
      for (let i = 1; i < all.length; i++) assert.ok(all[i - 1]!.end <= all[i]!.start, c.text);
      assert.ok(
        !nestedIn(articleOf(c), [...outer, { source: [], cue: n.cue, content: [] }]).some(
          (x) => x.cue!.start === n.cue!.start,
        ),
      );
    }
  }
});

test('long and broken texts cost no more than their length', () => {
  for (const part of ['he said that ', 'told him that she ', 'if he had told ', '“he said ', 'according to x, ']) {
    const text = part.repeat(200_000 / part.length);
    const began = performance.now();
    nestedIn({ ...articleOf(cases[0]!), text }, [{ source: [], cue: null, content: [{ start: 0, end: text.length }] }]);
    assert.ok(performance.now() - began < 1000, part);
  }
});
