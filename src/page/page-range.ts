/** From the article's text back to the page. */
import type { Article, Range, Segment } from '../record/article.ts';

/**
 * The range of the decoded page (UTF-16 units) that `range` of the article's text was made from, or null where all of it
 * was inserted. A range that begins or ends inside an entity or folded white space takes the whole of it.
 */
export function pageRange(article: Pick<Article, 'segments'>, range: Range): Range | null {
  const { segments } = article;
  const first = segments[firstEndingAfter(segments, range.start)];
  if (!first || first.start >= range.end || range.start >= range.end) return null;
  let at = firstEndingAfter(segments, range.end - 1);
  if (at >= segments.length || segments[at]!.start >= range.end) at -= 1;
  const last = segments[at]!;
  const start = isCopy(first) ? first.from + Math.max(0, range.start - first.start) : first.from;
  const end = isCopy(last) ? Math.min(last.to, last.from + (range.end - last.start)) : last.to;
  return { start, end };
}

const isCopy = (s: Segment): boolean => s.end - s.start === s.to - s.from;

function firstEndingAfter(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (segments[mid]!.end <= offset) low = mid + 1;
    else high = mid;
  }
  return low;
}
