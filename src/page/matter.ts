/** What belongs to the article and stands outside the element of its text. */
import { isCreditLine } from './credits/find-credits.ts';
import type { Item } from './item.ts';
import { type Label, labelOf } from './label.ts';
import type { Layout } from './layout.ts';
import type { Survey } from './survey.ts';
import { BIT } from './vocabulary.ts';

/** A headline more blocks above the body has something else below it. */
const FAR = 60;
const NO_STANDFIRST = new Set<Label>(['furniture', 'related', 'list-item']);

/** From the headline to where the body starts: standfirst, bylines, captions. */
export function headMatter(layout: Layout, survey: Survey, title: number, start: number): Item[] {
  const out: Item[] = [];
  if (title < 0 || title >= start) return out;
  if (start - title > FAR) return [{ block: title, kind: 'headline' }];
  for (let i = title; i < start; i++) {
    const kind = labelOf(layout, survey, i);
    const bits = survey.all[layout.blocks[i]!.inner]!;
    if (i === title) out.push({ block: i, kind: 'headline' });
    else if (kind === 'byline' || kind === 'caption' || kind === 'credit') out.push({ block: i, kind });
    else if (!NO_STANDFIRST.has(kind) && (bits & BIT.standfirst || survey.weights[i]! > 0)) {
      out.push({ block: i, kind: 'standfirst' });
    }
  }
  return out;
}

/** Credits right behind the text. */
export function tailMatter(layout: Layout, survey: Survey, from: number): Item[] {
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
