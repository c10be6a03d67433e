/** The words of a quotation beside those of the transcript: those of the stretches, and single ones between them. */
import type { Stretch } from './places.ts';
import type { Pair } from './rows.ts';
import type { Word } from './words.ts';

/** Whether two words of the transcript, by number, stand in two places. */
export type IsFar = (before: number, next: number) => boolean;

/** How far on the next word of a quotation may stand that is too small to be found alone. */
const NEAR = [1, 2, 3];

/** `a` of the transcript, `b` of the quotation; in the order of the quotation. */
export function pairsOf(row: readonly Stretch[], said: readonly Word[], words: readonly Word[], isFar: IsFar): Pair[] {
  const pairs = row.flatMap(({ q, t, length }) => Array.from({ length }, (_, i) => ({ a: t + i, b: q + i })));
  const out = ahead(pairs[0]!, said, words, isFar);
  for (const [n, p] of pairs.entries()) {
    const next = pairs[n + 1];
    out.push(p);
    if (next && (next.b === p.b + 1 || isFar(p.a, next.a))) continue;
    out.push(...behind(p, next ?? { a: said.length, b: words.length }, said, words, isFar));
  }
  return out;
}

function ahead({ a, b }: Pair, said: readonly Word[], words: readonly Word[], isFar: IsFar): Pair[] {
  const out: Pair[] = [];
  let [t, q] = [a, b];
  for (; q > 0; q--) {
    const step = NEAR.find((k) => said[t - k]?.key === words[q - 1]!.key && !isFar(t - k, t));
    if (step === undefined) break;
    t -= step;
    out.push({ a: t, b: q - 1 });
  }
  return out.reverse();
}

function behind({ a, b }: Pair, end: Pair, said: readonly Word[], words: readonly Word[], isFar: IsFar): Pair[] {
  const out: Pair[] = [];
  let [t, q] = [a, b];
  for (; q + 1 < end.b; q++) {
    const step = NEAR.find((k) => t + k < end.a && said[t + k]!.key === words[q + 1]!.key && !isFar(t, t + k));
    if (step === undefined) break;
    t += step;
    out.push({ a: t, b: q + 1 });
  }
  return out;
}
