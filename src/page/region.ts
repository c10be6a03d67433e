/** Where the article's text is: the elements that hold it, in document order. */
import { headingLevel } from './headline.ts';
import type { Layout } from './layout.ts';
import type { Survey } from './survey.ts';
import { BIT } from './vocabulary.ts';

/** Less running text than this is no article. */
const ENOUGH = 140;
/** What a hint must hold of the page's running text to be believed. */
const HINTED = 0.35;
const TAGGED = 0.45;
/** The headline inside, or right above, is worth this factor. */
const NEAR_HEADLINE = 1.6;
const RIGHT_ABOVE = 12;

/** Elements that hold paragraphs, not the text of one. */
const HOLDERS = new Set(
  'div section article main td center form body span font blockquote table tbody tr dl dd ul ol li fieldset details'.split(
    ' ',
  ),
);

/** `title` is the block of the headline, -1 if none is shown. */
export function findRegion(layout: Layout, survey: Survey, title: number): readonly number[] {
  const { tags, attributes, first, last } = layout;
  const total = survey.clean(0);
  const nested = textOfNestedArticles(layout, survey);

  /**
   * Much running text and little else: the square makes an element better than its parent only where the parent adds more
   * other text than running text.
   */
  const density = (e: number): number => {
    const n = survey.clean(e) - nested[e]!;
    return n <= 0 ? 0 : (n * n) / (survey.visible(e) + 50);
  };
  const near = (e: number): number => {
    if (title < 0) return 1;
    const inside = first[e]! <= title && title < last[e]!;
    return inside || (title < first[e]! && first[e]! - title <= RIGHT_ABOVE) ? NEAR_HEADLINE : 1;
  };
  /** The best element among those that pass; of several with the same text, the innermost. */
  const best = (passes: (element: number) => boolean): number => {
    let found = -1;
    let most = 0;
    for (let e = 1; e < tags.length; e++) {
      if (!passes(e)) continue;
      const n = density(e) * near(e);
      if (n > 0 && n >= most) {
        most = n;
        found = e;
      }
    }
    return found;
  };
  const believed = (parts: readonly number[], share: number): boolean =>
    parts.reduce((n, e) => n + survey.clean(e), 0) >= Math.max(ENOUGH, share * total);

  const hinted = merge(
    layout,
    survey,
    best((e) => (survey.own[e]! & BIT.body) !== 0),
  );
  if (believed(hinted, HINTED)) return hinted;
  for (const passes of [
    (e: number) => tags[e] === 'article',
    (e: number) => tags[e] === 'main' || attributes[e]!.role === 'main',
  ]) {
    const found = merge(layout, survey, best(passes));
    if (believed(found, TAGGED)) return found.length === 1 ? [descend(layout, survey, found[0]!)] : found;
  }
  const dense = best((e) => HOLDERS.has(tags[e]!));
  if (dense >= 0) return merge(layout, survey, dense);
  return total > 0 || title >= 0 ? [0] : [];
}

/** Per `<article>`: the running text of the articles inside it, if there are several: then it is a list of them. */
function textOfNestedArticles(layout: Layout, survey: Survey): readonly number[] {
  const text = new Array<number>(layout.tags.length).fill(0);
  const count = new Map<number, number>();
  const around = new Array<number>(layout.tags.length).fill(-1);
  for (let e = 1; e < layout.tags.length; e++) {
    const parent = layout.parents[e]!;
    around[e] = layout.tags[parent] === 'article' ? parent : around[parent]!;
    const outer = around[e]!;
    if (layout.tags[e] !== 'article' || outer < 0) continue;
    text[outer]! += survey.clean(e);
    count.set(outer, (count.get(outer) ?? 0) + 1);
  }
  return text.map((n, e) => ((count.get(e) ?? 0) >= 2 ? n : 0));
}

/** The innermost element that still holds nearly all of this element's running text. */
function descend(layout: Layout, survey: Survey, from: number): number {
  const wanted = 0.9 * survey.clean(from);
  let at = from;
  for (let e = from + 1; e < layout.tags.length; e++) {
    if (layout.parents[e] === at && survey.clean(e) >= wanted) at = e;
  }
  return at;
}

/** With the other parts of a body that is split over several elements of the same kind. */
function merge(layout: Layout, survey: Survey, element: number): readonly number[] {
  if (element < 0) return [];
  const sign = signature(layout, element);
  const parts: number[] = [];
  let end = -1;
  for (let e = 1; e < layout.tags.length; e++) {
    if (layout.first[e]! < end || survey.clean(e) === 0) continue;
    if (e !== element && (!sign || signature(layout, e) !== sign || !akin(layout, e, element) || hasTitle(layout, e)))
      continue;
    parts.push(e);
    end = layout.last[e]!;
  }
  return parts;
}

/** Empty where there is no class: then nothing says that two elements are of a kind. */
const signature = (layout: Layout, e: number): string => {
  const names = layout.attributes[e]!.class?.trim();
  return names ? `${layout.tags[e]} ${names.replace(/\d+/g, '')}` : '';
};

function akin(layout: Layout, a: number, b: number): boolean {
  const p = layout.parents;
  return p[a] === p[b] || (p[p[a]!] === p[p[b]!] && p[p[a]!]! > 0);
}

/** A part with a first-level heading of its own is another article. */
function hasTitle(layout: Layout, e: number): boolean {
  for (let i = layout.first[e]!; i < layout.last[e]!; i++) {
    if (headingLevel(layout, layout.blocks[i]!.element) === 1) return true;
  }
  return false;
}
