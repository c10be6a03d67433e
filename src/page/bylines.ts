/** Which of the lines that are named as bylines are ones. */
import { AGENCIES } from './credits/agencies.ts';
import type { Item } from './item.ts';
import type { Layout } from './layout.ts';
import { isBylineText } from './names.ts';

/** A byline names an author of the article or an agency, or begins like one; each is kept once. */
export function checkBylines(items: readonly Item[], layout: Layout, authors: readonly string[]): void {
  const names = [...authors, ...AGENCIES.filter((a) => a.length > 2)].map((n) => n.toLowerCase());
  const seen: string[] = [];
  for (const x of items) {
    if (x.kind !== 'byline') continue;
    const { text } = layout.blocks[x.block]!;
    const lower = text.toLowerCase();
    const named = isBylineText(text.split('\n')[0]!) || names.some((n) => lower.includes(n));
    if (!named || seen.some((s) => s.includes(lower))) x.kind = 'furniture';
    else seen.push(lower);
  }
}
