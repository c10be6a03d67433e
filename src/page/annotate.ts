/** What the article's own text says about its making: byline lines, dateline, credits, corrections. The same for pages and plain text. */
import type { Block, Credit, Dateline } from '../record/article.ts';
import { isCorrection } from './corrections.ts';
import { findCredits } from './credits/find-credits.ts';
import { findDateline, placeAlone } from './dateline.ts';
import { isBylineText, namesIn } from './names.ts';

export interface Annotated {
  readonly blocks: readonly Block[];
  readonly credits: readonly Credit[];
  readonly dateline: Dateline | null;
  readonly byline: readonly string[];
}

/** Byline lines stand at the head or the foot. */
const HEAD = 6;
const FOOT = 3;

export function annotate(text: string, blocks: readonly Block[]): Annotated {
  const byline: string[] = [];
  const lined = blocks.map((b, i): Block => {
    if (b.kind !== 'paragraph' || (i >= HEAD && i < blocks.length - FOOT) || b.end - b.start > 120) return b;
    const line = text.slice(b.start, b.end);
    if (placeAlone(line)) return { ...b, kind: 'dateline' };
    if (!isBylineText(line)) return b;
    if (i < HEAD && byline.length === 0) byline.push(...namesIn(line));
    return { ...b, kind: 'byline' };
  });
  const { credits, whole } = findCredits(text, lined);
  const credited = new Set(whole);
  const done = lined.map((b, i): Block => {
    if (credited.has(i) && b.kind !== 'caption') return { ...b, kind: 'credit' };
    return b.kind === 'paragraph' && isCorrection(text.slice(b.start, b.end)) ? { ...b, kind: 'correction' } : b;
  });
  return { blocks: done, credits, dateline: findDateline(text, done), byline };
}
