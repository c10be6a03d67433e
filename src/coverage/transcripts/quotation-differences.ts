/** What a quotation says otherwise than the transcript. */
import type { CheckedQuotation } from './comparison.ts';
import { isSameWords } from './differences.ts';
import type { Stretch } from './places.ts';
import { type IsFar, pairsOf } from './quotation-pairs.ts';
import type { Quoted } from './quoted-words.ts';
import type { Pair } from './rows.ts';
import type { Side } from './sides.ts';
import { wholeWords } from './whole-words.ts';

export interface Differences {
  readonly differences: CheckedQuotation['differences'];
  readonly unmarkedCut: boolean;
  /** Words are other ones, or words are left out without a mark. */
  readonly changed: boolean;
  /** Words of the transcript, `to` exclusive, that are quoted or stand where the quotation has others: a place or several. */
  readonly places: readonly { readonly from: number; readonly to: number }[];
}

/** Null where no word is whole that both have. */
export function differencesOf(
  quoted: Quoted,
  row: readonly Stretch[],
  isFar: IsFar,
  said: Side,
  span: Side['span'],
): Differences | null {
  const { words, marks } = quoted;
  const pairs = wholeWords(said.words, words, pairsOf(row, said.words, words, isFar));
  const out: CheckedQuotation['differences'][number][] = [];
  let unmarkedCut = false;
  const gap = (t: number, tEnd: number, q: number, qEnd: number): void => {
    if (t === tEnd && q === qEnd) return;
    const isMarked = hasMark(marks, q, qEnd);
    if (q === qEnd && isMarked) return;
    if (q === qEnd) unmarkedCut = true;
    else if (
      t < tEnd &&
      isSameWords(said, { ...said, words, text: quoted.text }, { a: t, aEnd: tEnd, b: q, bEnd: qEnd })
    )
      return;
    out.push({
      // Beside a marked cut nobody can tell which of the words left out stood there.
      transcript: tEnd > t && !isMarked ? said.span(said.words[t]!.start, said.words[tEnd - 1]!.end) : null,
      quotation: qEnd > q ? span(words[q]!.start, words[qEnd - 1]!.end) : null,
    });
  };
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!first || !last) return null;
  // A quotation may begin late and end early; other words at its ends stand for as many of the transcript.
  let [from, to] = [first.a, last.a + 1];
  while (from > 0 && first.a - from < first.b && !isFar(from - 1, from)) from--;
  while (to < said.words.length && to - last.a <= words.length - 1 - last.b && !isFar(to - 1, to)) to++;
  gap(from, first.a, 0, first.b);
  for (let n = 1; n < pairs.length; n++) {
    const [before, next] = [pairs[n - 1]!, pairs[n]!];
    const far = isFar(before.a, next.a);
    gap(before.a + 1, far ? before.a + 1 : next.a, before.b + 1, next.b);
    // Between two places nothing is left out; but the quotation has to show that they are two.
    if (far && !hasMark(marks, before.b + 1, next.b)) unmarkedCut = true;
  }
  gap(last.a + 1, to, last.b + 1, words.length);
  const places = together(pairs, isFar);
  places[0]!.from = from;
  places.at(-1)!.to = to;
  return { differences: out, unmarkedCut, changed: out.length > 0 || unmarkedCut, places };
}

/** Words near each other are one place. */
function together(pairs: readonly Pair[], isFar: IsFar): { from: number; to: number }[] {
  const out: { from: number; to: number }[] = [];
  for (const { a } of pairs) {
    const last = out.at(-1);
    if (last && !isFar(last.to - 1, a)) last.to = a + 1;
    else out.push({ from: a, to: a + 1 });
  }
  return out;
}

const hasMark = (marks: ReadonlySet<number>, from: number, to: number): boolean => {
  for (let i = from; i <= to; i++) if (marks.has(i)) return true;
  return false;
};
