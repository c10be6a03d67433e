/** Labelled blocks to the article's text, block ranges and segments. */
import type { Block, BlockKind, Segment } from '../record/article.ts';
import { fold } from './fold.ts';
import type { Layout } from './layout.ts';

export interface Labelled {
  readonly block: number;
  readonly kind: BlockKind;
}

/** `labelled` is in document order and holds no furniture. */
export function assemble(
  layout: Layout,
  labelled: readonly Labelled[],
): { text: string; blocks: Block[]; segments: Segment[] } {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const segments: Segment[] = [];
  let at = 0;
  let before: BlockKind | null = null;
  for (const { block, kind } of labelled) {
    const folded = fold(layout.page, layout.blocks[block]!.runs);
    if (!folded.text) continue;
    if (before) {
      const join = before === kind && (kind === 'list-item' || kind === 'table') ? '\n' : '\n\n';
      parts.push(join);
      at += join.length;
    }
    parts.push(folded.text);
    blocks.push({ kind, start: at, end: at + folded.text.length });
    for (const s of folded.segments) segments.push({ start: s.start + at, end: s.end + at, from: s.from, to: s.to });
    at += folded.text.length;
    before = kind;
  }
  return { text: parts.join(''), blocks, segments };
}
