/**
 * Article text against the truth of two public benchmarks, by their own definitions. article-extraction-benchmark: 4-gram
 * shingles of word tokens, with multiplicity, precision and recall averaged over pages. trafilatura: wanted and unwanted
 * segments found in the text, white space folded, micro F1. Both in parts of 1.
 */
import type { Article, BlockKind } from '../src/record/article.ts';

export const BODY: ReadonlySet<BlockKind> = new Set([
  'paragraph',
  'heading',
  'list-item',
  'quotation',
  'embed',
  'table',
]);

export function textOf(article: Article | null, kinds: ReadonlySet<BlockKind>): string {
  if (!article) return '';
  return article.blocks
    .filter((b) => kinds.has(b.kind))
    .map((b) => article.text.slice(b.start, b.end))
    .join('\n');
}

export function shingleScore(pages: readonly { readonly truth: string; readonly text: string }[]): {
  p: number;
  r: number;
  f1: number;
} {
  const ps: number[] = [];
  const rs: number[] = [];
  for (const { truth, text } of pages) {
    const wanted = shingles(truth);
    const got = shingles(text);
    let both = 0;
    for (const [s, n] of got) both += Math.min(n, wanted.get(s) ?? 0);
    const sum = (m: Map<string, number>) => [...m.values()].reduce((a, b) => a + b, 0);
    if (sum(got) > 0) ps.push(both / sum(got));
    if (sum(wanted) > 0) rs.push(both / sum(wanted));
  }
  const mean = (xs: readonly number[]) => xs.reduce((a, b) => a + b, 0) / Math.max(xs.length, 1);
  return harmonic(mean(ps), mean(rs));
}

function shingles(text: string): Map<string, number> {
  const tokens = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const out = new Map<string, number>();
  const size = Math.min(4, tokens.length);
  for (let i = 0; size > 0 && i + size <= tokens.length; i++) {
    const s = tokens.slice(i, i + size).join(' ');
    out.set(s, (out.get(s) ?? 0) + 1);
  }
  return out;
}

export function segmentScore(
  pages: readonly { readonly wanted: readonly string[]; readonly unwanted: readonly string[]; readonly text: string }[],
) {
  let found = 0;
  let missed = 0;
  let kept = 0;
  for (const page of pages) {
    const text = fold(page.text);
    for (const s of page.wanted) {
      if (text.includes(fold(s))) found++;
      else missed++;
    }
    for (const s of page.unwanted) if (text.includes(fold(s))) kept++;
  }
  return harmonic(found / Math.max(found + kept, 1), found / Math.max(found + missed, 1));
}

const fold = (s: string): string => s.replace(/\s+/g, ' ').trim();

function harmonic(p: number, r: number): { p: number; r: number; f1: number } {
  return { p, r, f1: (2 * p * r) / Math.max(p + r, 1e-9) };
}
