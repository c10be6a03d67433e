/** Every value of an article, also in headlines and in the outlet's own sentences, with the statement that holds it. */

import { asOf, NEAR as NEAR_TIME } from '../../../reading/figures/as-of.ts';
import type { Range } from '../../../record/article.ts';
import { timesIn } from '../../../text/dates/times.ts';
import type { Reading } from '../../reading.ts';
import { numbersToldIn } from './numbers.ts';
import { oddIn } from './odd.ts';
import type { Placed, Told } from './told.ts';

/** Blocks that are not the outlet's prose. */
const NOT_PROSE = new Set(['byline', 'dateline', 'credit', 'furniture', 'table', 'embed']);

/** In text order, disjoint. `n` is the place of the reading in the list. */
export function valuesOf(reading: Reading, n: number): Placed[] {
  const { text, blocks, datePublished } = reading.article;
  const prose = blocks.length === 0 ? [{ start: 0, end: text.length }] : blocks.filter((b) => !NOT_PROSE.has(b.kind));
  const holder = holders(reading);
  return prose.flatMap((block) => {
    const values = disjoint([...oddIn(text, block), ...numbersToldIn(text, block)]);
    if (values.length === 0) return [];
    const times = timesIn(text, block, datePublished);
    let first = 0;
    return values.map((v, i): Placed => {
      while (first < times.length && times[first]!.end < v.start - NEAR_TIME) first++;
      let last = first;
      while (last < times.length && times[last]!.start < v.end + NEAR_TIME) last++;
      return {
        ...v,
        reading: n,
        statement: holder(v),
        asOf: asOf(text, v, values[i + 1]?.start ?? block.end, times.slice(first, last)),
      };
    });
  });
}

/** Where two overlap the first of the list that begins there goes first. */
function disjoint(values: readonly Told[]): Told[] {
  const out: Told[] = [];
  for (const v of values.toSorted((a, b) => a.start - b.start)) if (v.start >= (out.at(-1)?.end ?? 0)) out.push(v);
  return out;
}

/** The innermost statement whose content holds a range: the shortest one. Asked in text order, so each stretch is looked at once. */
function holders({ statements }: Reading): (at: Range) => number | null {
  const parts = statements
    .flatMap((s, statement) =>
      s.content.map(({ start, end }) => ({
        start,
        end,
        statement,
        size: s.content.reduce((n, c) => n + c.end - c.start, 0),
      })),
    )
    .sort((a, b) => a.start - b.start);
  let next = 0;
  let open: typeof parts = [];
  return ({ end }) => {
    // The number alone decides: its bound may stand before the content.
    while (next < parts.length && parts[next]!.start < end) open.push(parts[next++]!);
    open = open.filter((p) => p.end >= end);
    return (
      open.reduce<(typeof parts)[number] | null>((best, p) => (best && best.size <= p.size ? best : p), null)
        ?.statement ?? null
    );
  };
}
