/** A text as numbered words, so that people can say which ones they mean without a mouse or a script: "3-7, 12". */
import { codePoints } from '../../text/offsets.ts';

export interface Word {
  /** From 1. */
  readonly n: number;
  /** Code points of the whole text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** White space between this word and the one before. */
  readonly gap: string;
}

/** A word with what is inside it ("co-op", "1.5", "U.S"), an end behind an apostrophe ("’ve": a cue may begin there), or one other sign. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:[.,‑-][\p{L}\p{N}\p{M}]+)*|['’]\p{L}+|\S/gu;

/** Words of `text`, which begins at code point `from` of the article; their numbers begin behind `before`. */
export function wordsOf(text: string, from = 0, before = 0): Word[] {
  const point = codePoints(text);
  let at = 0;
  return [...text.matchAll(WORD)].map((m, i) => {
    const gap = text.slice(at, m.index);
    at = m.index + m[0].length;
    return { n: before + i + 1, start: from + point(m.index), end: from + point(at), text: m[0], gap };
  });
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** "3-7, 12" of these words; a stretch that does not begin and end at words as "@120-133", its code points. */
export function numbersOf(stretches: readonly Stretch[], words: readonly Word[]): string {
  const firsts = new Map(words.map((w) => [w.start, w.n]));
  const lasts = new Map(words.map((w) => [w.end, w.n]));
  return stretches
    .map(({ start, end }) => {
      const [first, last] = [firsts.get(start), lasts.get(end)];
      if (first === undefined || last === undefined) return `@${start}-${end}`;
      return first === last ? `${first}` : `${first}-${last}`;
    })
    .join(', ');
}

const PIECE = /^(@?)(\d{1,9})(?:\s*[-–]\s*(\d{1,9}))?$/;
const MOST = 50;

/** The stretches that people wrote; a sentence where they cannot be meant. */
export function stretchesIn(written: string, words: readonly Word[]): readonly Stretch[] | string {
  const byNumber = new Map(words.map((w) => [w.n, w]));
  const pieces = written
    .split(/[,;]/, MOST + 1)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  if (pieces.length > MOST) return `more than ${MOST} stretches`;
  const stretches: Stretch[] = [];
  for (const piece of pieces) {
    const m = PIECE.exec(piece);
    if (!m) return `“${piece.slice(0, 40)}” is no stretch of words; write it like 3-7 or 3-7, 12`;
    const [first, last] = [Number(m[2]), Number(m[3] ?? m[2])];
    if (m[1] === '@') {
      stretches.push({ start: first, end: last });
      continue;
    }
    const [from, to] = [byNumber.get(first), byNumber.get(last)];
    if (!from || !to || first > last)
      return `there are no words ${piece} here; they are numbered ${words[0]?.n ?? 0} to ${words.at(-1)?.n ?? 0}`;
    stretches.push({ start: from.start, end: to.end });
  }
  return stretches;
}
