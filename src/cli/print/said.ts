/** Who says a stretch of a transcript, and how many words of it are said. */
import type { Comparison, Turn } from '../../coverage/transcripts/comparison.ts';
import type { Span } from '../../record/record.ts';

type Turns = Comparison['transcript']['turns'];

/** Who says the words, or their beginning. */
export const speakerOf = (span: Span, turns: Turns): string | null => turns[firstTurn(span, turns)]?.speaker ?? null;

/** Without the names of speakers that stand between. */
export function wordsSaid(span: Span, turns: Turns): number {
  const points = [...span.text];
  const parts: string[] = [];
  for (let i = firstTurn(span, turns); i < turns.length && turns[i]!.start < span.end; i++)
    parts.push(points.slice(Math.max(0, turns[i]!.start - span.start), turns[i]!.end - span.start).join(''));
  return parts.length > 0 ? parts.reduce((sum, part) => sum + wordsIn(part), 0) : wordsIn(span.text);
}

export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

function firstTurn(span: Span, turns: readonly Turn[]): number {
  let [low, high] = [0, turns.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (turns[middle]!.end > span.start) high = middle;
    else low = middle + 1;
  }
  return low;
}
