/** What the blocks of an article are, seen in their order: head matter before the text, lists of other articles, the end. */
import type { BlockKind } from '../record/article.ts';
import type { Labelled } from './assemble.ts';
import { checkBylines } from './bylines.ts';
import { dropBareHeadings, dropBefore, dropRelated, dropRepeats, dropTail } from './drops.ts';
import { dropEdges } from './edges.ts';
import type { Headline } from './headline.ts';
import { type Item, isDropped } from './item.ts';
import { labelOf } from './label.ts';
import type { Layout } from './layout.ts';
import { headMatter, tailMatter } from './matter.ts';
import { markStandfirst } from './standfirst.ts';
import type { Survey } from './survey.ts';

/** All blocks that make the article, in document order, without furniture. */
export function sequenceOf(
  layout: Layout,
  survey: Survey,
  region: readonly number[],
  headline: Headline | null,
  authors: readonly string[],
): readonly Labelled[] {
  const body: Item[] = [];
  for (const e of region) {
    for (let i = layout.first[e]!; i < layout.last[e]!; i++) body.push({ block: i, kind: labelOf(layout, survey, i) });
  }
  if (body.length === 0) return [];
  const title = headline?.blocks[0] ?? -1;
  const items = [
    ...headMatter(layout, survey, title, body[0]!.block),
    ...body,
    ...tailMatter(layout, survey, body.at(-1)!.block + 1),
  ];
  // Each rule sees what those before it have said; what stands before the headline must go before anything counts from the start.
  markHeadline(items, layout, headline);
  dropBefore(items, survey, title);
  markStandfirst(items, layout, survey);
  dropRelated(items, layout);
  checkBylines(items, layout, authors);
  dropRepeats(items, layout);
  dropEdges(items, layout, survey);
  dropTail(items, survey);
  dropBareHeadings(items);
  return items.filter((x) => !isDropped(x)).map((x) => ({ block: x.block, kind: x.kind as BlockKind }));
}

/** The headline is there once. */
function markHeadline(items: readonly Item[], layout: Layout, headline: Headline | null): void {
  if (!headline) return;
  for (const x of items) {
    if (headline.blocks.includes(x.block)) x.kind = 'headline';
    else if (layout.blocks[x.block]!.text === headline.text) x.kind = 'furniture';
  }
}
