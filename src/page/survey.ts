/** The page as evidence: the meanings that hold for each element, and how much running text each holds. */
import { headingLevel } from './headline.ts';
import type { Layout, RawBlock } from './layout.ts';
import { meaningsOfElement } from './meanings.ts';
import { BIT } from './vocabulary.ts';

export interface Survey {
  /** Meanings of the element itself, void ones left out. */
  readonly own: readonly number[];
  /** Meanings of the element and its ancestors. */
  readonly all: readonly number[];
  /** Running text of a block: characters outside links if it reads like sentences, else 0. */
  readonly weights: readonly number[];
  /** All visible characters inside an element. */
  readonly visible: (element: number) => number;
  /** Running text inside an element where nothing says that it is something else. */
  readonly clean: (element: number) => number;
}

/** What is never the article's own text. */
export const FOREIGN =
  BIT.navigation |
  BIT.footer |
  BIT.share |
  BIT.related |
  BIT.newsletter |
  BIT.comments |
  BIT.advertisement |
  BIT.tags |
  BIT.author |
  BIT.cookies |
  BIT.hidden |
  BIT.aside;

/** Names on the frame of a page say what else is on it ("has-sidebar", "no-comments"). */
const FRAME = new Set(['html', 'body', '#document']);
const BROAD = new Set(['main', 'article']);
/** An element with this share of the page's running text is the article, whatever its names say. */
const MAJORITY = 0.5;
/** Long text that is hidden at first opens on a click ("read on"). */
const HIDDEN_SHARE = 0.15;

export function surveyOf(layout: Layout): Survey {
  const { tags, parents, attributes, blocks, first, last } = layout;
  const weights = blocks.map((b) => weightOf(b));
  const over = (sums: readonly number[]) => (e: number) => sums[last[e]!]! - sums[first[e]!]!;
  const sums = prefix(weights);
  const running = over(sums);
  const titles = over(prefix(blocks.map((b) => (headingLevel(layout, b.element) === 1 ? 1 : 0))));
  const total = sums.at(-1)!;
  const own = tags.map((tag, e) => {
    if (FRAME.has(tag)) return 0;
    let bits = meaningsOfElement(tag, attributes[e]!);
    if (bits === 0) return 0;
    if (BROAD.has(tag)) bits &= BIT.body | BIT.hidden;
    if (bits & BIT.body) bits &= ~FOREIGN | BIT.hidden;
    // Comments may well be longer than the article; but they do not hold its headline.
    if (total > 0 && running(e) > MAJORITY * total && (!(bits & BIT.comments) || titles(e) > 0)) bits &= BIT.body;
    if (bits & BIT.hidden && running(e) > HIDDEN_SHARE * total && !isCopy(layout, weights, e)) bits &= ~BIT.hidden;
    return bits;
  });
  const all = own.slice();
  for (let e = 1; e < tags.length; e++) all[e]! |= all[parents[e]!]!;
  const clean = over(prefix(blocks.map((b, i) => (all[b.inner]! & (FOREIGN | BIT.caption) ? 0 : weights[i]!))));
  const visible = over(prefix(blocks.map((b) => b.text.length)));
  return { own, all, weights, visible, clean };
}

/** Whether the first running text of an element also begins a block outside it: a copy for machines. */
function isCopy(layout: Layout, weights: readonly number[], e: number): boolean {
  const { blocks, first, last } = layout;
  let i = first[e]!;
  while (i < last[e]! && weights[i] === 0) i++;
  const start = blocks[i]!.text.slice(0, COPIED);
  return blocks.some((b, j) => (j < first[e]! || j >= last[e]!) && b.text.startsWith(start));
}

/** As many characters are no chance. */
const COPIED = 40;

function prefix(values: readonly number[]): number[] {
  const out = [0];
  let sum = 0;
  for (const v of values) {
    sum += v;
    out.push(sum);
  }
  return out;
}

const SENTENCE = /[.!?…。！？»”"’)]\s*$|[.!?…]\s/;

export function weightOf(b: RawBlock): number {
  const free = b.text.length - b.linked;
  if (b.text.length < 40 || free < 0.5 * b.text.length) return 0;
  return b.text.length >= 80 || SENTENCE.test(b.text) ? free : 0;
}
