/** Which blocks at the head are the standfirst. */
import type { Item } from './item.ts';
import type { Layout } from './layout.ts';
import type { Survey } from './survey.ts';
import { BIT } from './vocabulary.ts';

/** A block with such a name is the standfirst only before the text has begun, and only if not every paragraph has it. */
export function markStandfirst(items: readonly Item[], layout: Layout, survey: Survey): void {
  const named = (x: Item): boolean => (survey.all[layout.blocks[x.block]!.inner]! & BIT.standfirst) !== 0;
  const weight = (list: readonly Item[]): number => list.reduce((n, x) => n + survey.weights[x.block]!, 0);
  const text = items.filter((x) => x.kind === 'paragraph' || x.kind === 'standfirst' || x.kind === 'teaser');
  const telling = weight(text.filter(named)) <= Math.max(700, MOST * weight(text));
  let begun = false;
  for (const [i, x] of items.entries()) {
    const weighs = survey.weights[x.block]! > 0;
    if (x.kind === 'teaser') x.kind = begun ? 'furniture' : 'standfirst';
    else if (begun || x.kind === 'standfirst') continue;
    else if (x.kind === 'heading' && (weighs || (telling && named(x)))) x.kind = 'standfirst';
    else if (x.kind === 'paragraph') {
      if (telling && named(x) && !isLead(items, i, layout, survey)) x.kind = 'standfirst';
      else if (weighs) begun = true;
    }
  }
}

/** Share of the text that a standfirst has at most. */
const MOST = 0.3;
const LOOK_AHEAD = 20;

/** "introduction" on the first of the paragraphs themselves: the text's own first paragraph. */
function isLead(items: readonly Item[], i: number, layout: Layout, survey: Survey): boolean {
  const next = items.slice(i + 1, i + LOOK_AHEAD).find((y) => y.kind === 'paragraph' && survey.weights[y.block]! > 0);
  if (!next) return true;
  const a = layout.blocks[items[i]!.block]!.element;
  const b = layout.blocks[next.block]!.element;
  return layout.tags[a] === 'p' && layout.tags[b] === 'p' && layout.parents[a] === layout.parents[b];
}
