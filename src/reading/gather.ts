/** Joins what the encoder found with what rules find beside it (silence) and inside it (nested attributions). */
import type { Article, Range } from '../record/article.ts';
import type { Quotation } from '../text/quotations.ts';
import { nestedIn } from './nested/nested.ts';
import { silences } from './silence/silence.ts';
import type { Draft, Spans } from './spans.ts';

/** All drafts in text order, an outer one before the ones within it. */
export function gather(
  article: Article,
  paragraphs: readonly Range[],
  quoted: readonly Quotation[],
  found: readonly Draft[],
): Draft[] {
  const near = (s: Spans): readonly Quotation[] => {
    const from = firstOf(s);
    const to = Math.max(...s.content.map((r) => r.end), from);
    return quoted.filter((q) => q.start < to && from < q.end);
  };
  const silent = silences(article, paragraphs, found).map((s) => ({ ...s, near: near(s), within: null }));
  const outer = inOrder([...found, ...silent]);
  const inner = nestedIn(article, outer).map((n) => ({ ...n, near: near(n) }));
  return inOrder([...outer, ...inner]);
}

/** Sorted by where they begin; `within` goes on pointing at the same draft. */
function inOrder(drafts: readonly Draft[]): Draft[] {
  const order = drafts.map((_, i) => i).sort((a, b) => firstOf(drafts[a]!) - firstOf(drafts[b]!) || a - b);
  const place = new Map(order.map((from, to) => [from, to]));
  return order.map((i) => {
    const { within, ...rest } = drafts[i]!;
    return { ...rest, within: within === null ? null : place.get(within)! };
  });
}

const firstOf = (s: Spans): number =>
  Math.min(...[...s.source, ...(s.cue ? [s.cue] : []), ...s.content].map((r) => r.start));
