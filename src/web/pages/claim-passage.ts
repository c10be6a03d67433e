/** A member's exact words with those around them, as they stand in the article. */
import type { ClaimMember } from '../../record/coverage.ts';
import type { RecordedArticle, RecordedStatement } from '../../record/record.ts';
import { utf16Offsets } from '../../text/offsets.ts';

export interface Piece {
  readonly text: string;
  /** The member's own words; the others stand around them. */
  readonly own: boolean;
}

/** Units of text before, after and between, where it is longer. */
const AROUND = 220;
const OWN = 1500;

/** Where nothing was said: the words that tell so. Without the article: the words alone. */
export function passageOf(
  { content }: ClaimMember,
  article: RecordedArticle | null,
  statement: RecordedStatement | null,
): Piece[] {
  const spans =
    content.length > 0 ? content : statement ? [...statement.source, ...(statement.cue ? [statement.cue] : [])] : [];
  if (!article) return spans.map(({ text }) => ({ text: text.slice(0, OWN), own: true }));
  const unit = utf16Offsets(article.text);
  const own = spans.map(({ start, end }) => ({ start: unit(start), end: unit(end) })).sort((a, b) => a.start - b.start);
  if (own.length === 0) return [];
  const block = blockAround(article, unit, own[0]!.start, own.at(-1)!.end);
  const pieces: Piece[] = [];
  let at = block.start;
  for (const { start, end } of own) {
    if (start > at) pieces.push({ text: article.text.slice(at, start), own: false });
    if (end > Math.max(at, start))
      pieces.push({ text: article.text.slice(Math.max(at, start), end).slice(0, OWN), own: true });
    at = Math.max(at, end);
  }
  if (block.end > at) pieces.push({ text: article.text.slice(at, block.end), own: false });
  return pieces.map((piece, i) => (piece.own ? piece : { ...piece, text: shortened(piece.text, i, pieces.length) }));
}

/** The paragraph; where the words run over several, from the first one's start to the last one's end. */
function blockAround({ text, blocks }: RecordedArticle, unit: (point: number) => number, from: number, to: number) {
  const ranges = blocks.map(({ start, end }) => ({ start: unit(start), end: unit(end) }));
  const touched = ranges.filter(({ start, end }) => start < to && end > from);
  return {
    start: Math.min(from, touched[0]?.start ?? Math.max(0, from - AROUND)),
    end: Math.max(to, touched.at(-1)?.end ?? Math.min(text.length, to + AROUND)),
  };
}

/** Whole words: the end of what stands before, the beginning of what stands after, both of what stands between. */
function shortened(text: string, place: number, pieces: number): string {
  if (text.length <= AROUND) return text;
  const head = text.slice(0, AROUND).replace(/\s?\S*$/, '');
  const tail = text.slice(-AROUND).replace(/^\S*\s?/, '');
  if (place === 0) return `… ${tail}`;
  return place === pieces - 1 ? `${head} …` : `${head} … ${tail}`;
}
