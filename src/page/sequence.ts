/** What the blocks of an article are, seen in their order: head matter before the text, lists of other articles, the end. */
import type { BlockKind } from '../record/article.ts';
import type { Labelled } from './assemble.ts';
import { isCreditLine } from './credits/find-credits.ts';
import { dropEdges } from './edges.ts';
import type { Headline } from './headline.ts';
import type { Item } from './item.ts';
import { type Label, labelOf } from './label.ts';
import type { Layout } from './layout.ts';
import type { Survey } from './survey.ts';
import { BIT } from './vocabulary.ts';

/** What does not come into the text. */
const isDropped = (x: Item): boolean => x.kind === 'furniture' || x.kind === 'related' || x.kind === 'teaser';

/** All blocks that make the article, in document order, without furniture. */
export function sequenceOf(
  layout: Layout,
  survey: Survey,
  region: readonly number[],
  headline: Headline | null,
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
  markHeadline(items, layout, headline);
  dropBefore(items, survey, title);
  markStandfirst(items, layout, survey);
  dropRelated(items, layout);
  dropEdges(items, layout, survey);
  dropTail(items, survey);
  dropBareHeadings(items);
  return items.filter((x) => !isDropped(x)).map((x) => ({ block: x.block, kind: x.kind as BlockKind }));
}

/** From the headline to where the body starts. */
function headMatter(layout: Layout, survey: Survey, title: number, start: number): Item[] {
  const out: Item[] = [];
  if (title < 0 || title >= start || start - title > 60)
    return title >= 0 && title < start ? [{ block: title, kind: 'headline' }] : out;
  for (let i = title; i < start; i++) {
    const kind = labelOf(layout, survey, i);
    const bits = survey.all[layout.blocks[i]!.inner]!;
    if (i === title) out.push({ block: i, kind: 'headline' });
    else if (kind === 'byline' || kind === 'caption' || kind === 'credit') out.push({ block: i, kind });
    else if (
      kind !== 'furniture' &&
      kind !== 'related' &&
      kind !== 'list-item' &&
      (bits & BIT.standfirst || survey.weights[i]! > 0)
    )
      out.push({ block: i, kind: 'standfirst' });
  }
  return out;
}

/** Credits right behind the text. */
function tailMatter(layout: Layout, survey: Survey, from: number): Item[] {
  const out: Item[] = [];
  for (let i = from; i < Math.min(from + TAIL, layout.blocks.length); i++) {
    const b = layout.blocks[i]!;
    if (survey.all[b.inner]! & ELSEWHERE) continue;
    if (isCreditLine(b.text)) out.push({ block: i, kind: 'credit' });
  }
  return out;
}

/** How many blocks behind the text may be its own, and where none is. */
const TAIL = 12;
const ELSEWHERE = BIT.related | BIT.comments | BIT.navigation | BIT.aside | BIT.advertisement | BIT.cookies;

function markHeadline(items: Item[], layout: Layout, headline: Headline | null): void {
  if (!headline) return;
  for (const x of items) {
    if (headline.blocks.includes(x.block)) x.kind = 'headline';
    else if (layout.blocks[x.block]!.text === headline.text && x.kind === 'heading') x.kind = 'furniture';
  }
}

const RIGHT_ABOVE = 2;

/** What stands before the headline is not the article's, unless it is most of the text. */
function dropBefore(items: Item[], survey: Survey, title: number): void {
  if (title < 0) return;
  let before = 0;
  let all = 0;
  for (const x of items) {
    all += survey.weights[x.block]!;
    if (x.block < title) before += survey.weights[x.block]!;
  }
  if (before > 0.3 * all) return;
  for (const x of items) {
    if (x.block >= title) continue;
    const above = title - x.block <= RIGHT_ABOVE && survey.weights[x.block]! > 0 && x.kind === 'paragraph';
    x.kind = above ? 'standfirst' : 'furniture';
  }
}

/** A block with such a name is the standfirst only before the text has begun, and only if not every paragraph has it. */
function markStandfirst(items: Item[], layout: Layout, survey: Survey): void {
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

/** Below a line that leads elsewhere, lists and link-heavy blocks go with it. */
function dropRelated(items: Item[], layout: Layout): void {
  let below = false;
  for (const x of items) {
    if (x.kind === 'related') below = true;
    if (!below || isDropped(x)) continue;
    const b = layout.blocks[x.block]!;
    if (x.kind === 'list-item' || b.linked >= 0.3 * b.text.length) x.kind = 'furniture';
    else below = false;
  }
}

/** After the last running text only lists, tables and quotations may follow. */
function dropTail(items: Item[], survey: Survey): void {
  const keeps = new Set<Label>(['list-item', 'table', 'quotation', 'embed']);
  for (let i = items.length - 1; i >= 0; i--) {
    const x = items[i]!;
    if (survey.weights[x.block]! > 0 && x.kind !== 'furniture' && x.kind !== 'caption' && x.kind !== 'credit') break;
    if (keeps.has(x.kind)) break;
    if (x.kind === 'heading') x.kind = 'furniture';
  }
}

/** A heading whose whole section went, up to the next heading or the end, is furniture too. */
function dropBareHeadings(items: Item[]): void {
  let dropped = false;
  let kept = false;
  for (let i = items.length - 1; i >= 0; i--) {
    const x = items[i]!;
    if (isDropped(x)) dropped = true;
    else if (x.kind !== 'heading') kept = true;
    else {
      if (dropped && !kept) x.kind = 'furniture';
      dropped = false;
      kept = x.kind === 'heading';
    }
  }
}
