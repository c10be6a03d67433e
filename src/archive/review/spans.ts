/** Which words a statement is made of, and how much two of them share. */
import type { Range } from '../../record/article.ts';
import type { RecordedStatement } from '../../record/record.ts';
import { unionOf } from '../../text/ranges.ts';
import { folded } from '../search/fold.ts';

export type Spans = Pick<RecordedStatement, 'source' | 'cue' | 'content'>;

/** Every range that the statement points at. */
export function rangesOf(s: RecordedStatement): Range[] {
  const single = [s.cue, s.addressee, s.channel, s.said].filter((r) => r !== null);
  return [...s.source, ...s.content, ...single, ...s.figures, ...s.labels];
}

const key = (ranges: readonly Range[]): string => ranges.map((r) => `${r.start}-${r.end}`).join(',');
export const spansKey = (s: Spans): string => [key(s.source), key(s.cue ? [s.cue] : []), key(s.content)].join('|');

/**
 * Share of the words of `inner`'s content that `outer`'s content covers, where both have the same cue; 0 where they have
 * not, since "A said that B denied it" is two statements at the same words. Without content the cue decides.
 */
export function covered(inner: Spans, outer: Spans): number {
  if ((inner.cue === null) !== (outer.cue === null)) return 0;
  if (inner.cue && outer.cue && shared([inner.cue], [outer.cue]) === 0) return 0;
  if (inner.content.length === 0) return inner.cue !== null && outer.content.length === 0 ? 1 : 0;
  return shared(inner.content, outer.content) / length(inner.content);
}

const length = (ranges: readonly Range[]): number => unionOf(ranges).reduce((sum, r) => sum + r.end - r.start, 0);

function shared(a: readonly Range[], b: readonly Range[]): number {
  let sum = 0;
  for (const x of unionOf(a))
    for (const y of unionOf(b)) sum += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return sum;
}

/** Whether a name is in a text, however it is spelled there. */
export const isWritten = (name: string | null, text: string): boolean =>
  name !== null && folded(text).includes(folded(name));
