/** The words and marks of a stretch of English text. */
import type { Range } from '../record/article.ts';

export interface Word extends Range {
  /** As written, and in lower case with straight apostrophes. */
  readonly text: string;
  readonly low: string;
}

/** An abbreviation keeps its full stop, a compound its hyphen; everything else that is no letter or digit stands alone. */
const WORD =
  /(?:\p{Lu}\.){2,}|(?:Mr|Mrs|Ms|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|Capt|Sgt|Rev|St|Jr|Sr|Inc|Ltd|Co|Corp|No|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.|\p{Lu}\.(?=\s?\p{Lu})|[\p{L}\p{N}]+(?:[-.,’'&/@][\p{L}\p{N}]+)*(?:(?<=s)[’'](?=\s+\p{L}))?|[^\s]/gu;

/** "I've", "he's": a subject and an auxiliary. */
const CONTRACTED = /^(?:I|we|he|she|they|it|you|who|that|there|what)(?=['’](?:ve|s|d|ll|re|m)$)/i;

export function wordsOf(text: string, range: Range): Word[] {
  const out: Word[] = [];
  for (const m of text.slice(range.start, range.end).matchAll(WORD)) {
    const start = range.start + m.index;
    const joined = CONTRACTED.exec(m[0])?.[0].length ?? m[0].length;
    for (const [from, to] of joined < m[0].length
      ? [
          [0, joined],
          [joined, m[0].length],
        ]
      : [[0, m[0].length]]) {
      const text = m[0].slice(from, to);
      out.push({ start: start + from!, end: start + to!, text, low: text.toLowerCase().replaceAll('’', "'") });
    }
  }
  return out;
}
