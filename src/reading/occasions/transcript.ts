/** Turns of a transcript: "LIMA: …" is said to whoever had the turn before, the first one to whoever has the next. */
import type { Article, Range } from '../../record/article.ts';
import type { Spoken } from '../spans.ts';

const NAME = /^["“]?\p{Lu}[\p{Lu}\p{M}.'’ -]{1,40}$/u;

export const isTurn = (text: string, s: Spoken): boolean =>
  s.source.length === 1 &&
  s.cue !== null &&
  text.slice(s.cue.start, s.cue.end).trim() === ':' &&
  NAME.test(text.slice(s.source[0]!.start, s.source[0]!.end));

/** One for each statement; null for what is no turn. */
export function turns({ text }: Article, statements: readonly Spoken[]): (Range | null)[] {
  const at = statements.flatMap((s, i) => (s.within === null && isTurn(text, s) ? [i] : []));
  const name = (i: number) => text.slice(statements[i]!.source[0]!.start, statements[i]!.source[0]!.end);
  const out: (Range | null)[] = statements.map(() => null);
  at.forEach((i, n) => {
    const others = [at[n - 1], at[n + 1], at[n - 2]].filter((j) => j !== undefined && name(j) !== name(i));
    if (others.length > 0) out[i] = statements[others[0]!]!.source[0]!;
  });
  return out;
}
