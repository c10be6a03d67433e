/** Numbers that became other ones. */

import { figuresOf } from '../../reading/figures/figures.ts';
import type { Range } from '../../record/article.ts';
import type { Figure } from '../../record/statement.ts';
import { timesIn } from '../../text/dates/times.ts';
import { touches, unionOf } from '../../text/ranges.ts';
import { type Token, tokensIn, type Version } from './tokens.ts';
import type { Hunk, WordMap } from './words.ts';

/** The tokens that made the figure another one, and both in words. */
export interface ChangedFigure {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly note: string;
}

/** `left`, `right`: the tokens of one edited stretch. */
export function changedFigures(
  before: Version,
  after: Version,
  left: readonly [number, number],
  right: readonly [number, number],
  hunks: readonly Hunk[],
  map: WordMap,
): ChangedFigure[] {
  const olds = numbersOf(before, left, besides(hunks.map((h) => [h.a, h.aEnd])));
  const news = numbersOf(after, right, besides(hunks.map((h) => [h.b, h.bEnd])));
  const oldAt = new Map(olds.flatMap((n) => n.tokens.map((i) => [i, n] as const)));
  const inHunk = Map.groupBy(olds, (n) => n.tokens.map((i) => map.oldHunk[i]!).find((h) => h >= 0) ?? -1);
  const taken = new Set<Numeral>();
  return news.flatMap((now): ChangedFigure[] => {
    const stayed = now.tokens.map((j) => oldAt.get(map.toOld[j]!)).find((n) => n !== undefined);
    const hunk = now.tokens.map((j) => map.newHunk[j]!).find((h) => h >= 0) ?? -1;
    const was = stayed ?? (hunk < 0 ? undefined : inHunk.get(hunk)?.find((n) => !taken.has(n)));
    if (!was || taken.has(was) || isSame(was, now)) return [];
    const a = was.tokens.filter((i) => map.toNew[i]! < 0);
    const b = now.tokens.filter((j) => map.toOld[j]! < 0);
    if (a.length + b.length === 0) return [];
    taken.add(was);
    return [{ a, b, note: `${lowered(now.words)} instead of ${lowered(was.words)}` }];
  });
}

/** "At least 11", where a sentence begins with it. */
const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** The tokens of stretches, and those on either side. */
const besides = (stretches: readonly (readonly [number, number])[]): ReadonlySet<number> =>
  new Set(stretches.flatMap(([from, to]) => Array.from({ length: to - from + 2 }, (_, n) => from - 1 + n)));

interface Numeral {
  readonly tokens: readonly number[];
  readonly words: string;
  readonly figure: Figure | null;
}

/** Figures, and other numbers in digits that are no part of a date or of the time of day; those that touch `near`. */
function numbersOf(v: Version, [from, to]: readonly [number, number], near: ReadonlySet<number>): Numeral[] {
  if (from >= to) return [];
  const { article } = v.reading;
  const range: Range = { start: v.tokens[from]!.start, end: v.tokens[to - 1]!.end };
  const told = figuresOf(article, { content: [range] }).map((figure) => ({
    figure,
    tokens: tokensIn(v.tokens, figure),
  }));
  const held = new Set(told.flatMap(({ tokens }) => tokens));
  const isNumeral = (i: number): boolean => !held.has(i) && NUMERAL.test(v.tokens[i]!.text) && !isClock(v.tokens, i);
  const found = Array.from({ length: to - from }, (_, n) => from + n).filter((i) => near.has(i) && isNumeral(i));
  const times = found.length === 0 ? [] : unionOf(timesIn(v.text, range, article.datePublished));
  const others = found.filter((i) => !touches(times, v.tokens[i]!)).map((i) => ({ figure: null, tokens: [i] }));
  return [...told, ...others]
    .filter(({ tokens }) => tokens.some((i) => near.has(i)))
    .map(({ figure, tokens }) => ({
      figure,
      tokens,
      words: v.text.slice(v.tokens[tokens[0]!]!.start, v.tokens[tokens.at(-1)!]!.end),
    }))
    .sort((x, y) => x.tokens[0]! - y.tokens[0]!);
}

/** In digits, a small one in words, or a multiple. "one" is too often none. */
const NUMERAL =
  /^(?:\p{N}|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|once|twice|thrice|double|triple|half)$)/iu;

/** "23:52" */
const isClock = (tokens: readonly Token[], i: number): boolean =>
  [i - 1, i + 1].some((n) => tokens[n]?.text === ':' && !tokens[Math.max(n, i)]!.spaced);

const isSame = (x: Numeral, y: Numeral): boolean =>
  x.figure && y.figure
    ? x.figure.value === y.figure.value &&
      x.figure.low === y.figure.low &&
      x.figure.high === y.figure.high &&
      x.figure.bound === y.figure.bound &&
      x.figure.unit === y.figure.unit
    : x.words === y.words;
