/** Blocks that their place among the others shows to be furniture. */
import { type Item, isDropped } from './item.ts';
import type { Label } from './label.ts';
import type { Layout } from './layout.ts';
import type { Survey } from './survey.ts';

const RIGHT_ABOVE = 2;

/** What stands before the headline is not the article's, unless it is most of the text. */
export function dropBefore(items: readonly Item[], survey: Survey, title: number): void {
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

/** Below a line that leads elsewhere, lists and link-heavy blocks go with it. */
export function dropRelated(items: readonly Item[], layout: Layout): void {
  let below = false;
  for (const x of items) {
    if (x.kind === 'related') below = true;
    if (!below || isDropped(x) || x.kind === 'headline') continue;
    const b = layout.blocks[x.block]!;
    if (x.kind === 'list-item' || b.linked >= 0.3 * b.text.length) x.kind = 'furniture';
    else below = false;
  }
}

/** The same line again, for another width of the screen: paragraphs are kept, what is around them is there once. */
export function dropRepeats(items: readonly Item[], layout: Layout): void {
  const textOf = (x: Item): string => layout.blocks[x.block]!.text;
  const seen = new Set(items.filter((x) => x.kind === 'paragraph').map(textOf));
  for (const x of items) {
    if (x.kind !== 'standfirst' && x.kind !== 'caption' && x.kind !== 'credit') continue;
    if (seen.has(textOf(x))) x.kind = 'furniture';
    seen.add(textOf(x));
  }
}

/** After the last running text only lists, tables and quotations may follow. */
export function dropTail(items: readonly Item[], survey: Survey): void {
  const keeps = new Set<Label>(['list-item', 'table', 'quotation', 'embed']);
  for (let i = items.length - 1; i >= 0; i--) {
    const x = items[i]!;
    if (survey.weights[x.block]! > 0 && x.kind !== 'furniture' && x.kind !== 'caption' && x.kind !== 'credit') break;
    if (keeps.has(x.kind)) break;
    if (x.kind === 'heading') x.kind = 'furniture';
  }
}

/** A heading whose whole section went, up to the next heading or the end, is furniture too. */
export function dropBareHeadings(items: readonly Item[]): void {
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
