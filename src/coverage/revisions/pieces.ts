/** What an edited stretch changes: each of its words goes to the part of a statement that it belongs to, or to none. */
import type { Compared } from './compared.ts';
import type { Role } from './roles.ts';
import { isQuotationMark, isWord, weightOf } from './tokens.ts';
import type { Hunk } from './words.ts';

/** `marks`: quotation marks on one side only. */
export type Part = Role | 'marks' | 'quotation';

export interface Piece {
  readonly part: Part;
  readonly group: number;
  readonly a: number[];
  readonly b: number[];
  /** Older and newer statement; -1 for none. */
  readonly statements: readonly [number, number];
  /** Numbers of the quotations; -1 for none. */
  readonly quotations: readonly [number, number];
}

/** `used`: tokens that are told otherwise, as figures are. */
export function piecesOf(
  c: Compared,
  h: Hunk,
  used: { readonly a: ReadonlySet<number>; readonly b: ReadonlySet<number> },
): Piece[] {
  const a = range(h.a, h.aEnd).filter((i) => !used.a.has(i));
  const b = range(h.b, h.bEnd).filter((j) => !used.b.has(j));
  const left = marksApart(c, a, b, 'before');
  const right = marksApart(c, b, a, 'after');
  const pieces = new Map<string, Piece>();
  const put = (side: 'a' | 'b', i: number, place: Place): void => {
    const key = JSON.stringify([
      place.part,
      place.statements,
      place.part === 'quotation' || place.part === 'marks' ? place.quotations : 0,
    ]);
    const piece = pieces.get(key) ?? { ...place, group: h.group, a: [], b: [] };
    pieces.set(key, piece);
    piece[side].push(i);
  };
  for (const i of left.marks) put('a', i, { ...placeOf(c, 'before', i), part: 'marks' });
  for (const j of right.marks) put('b', j, { ...placeOf(c, 'after', j), part: 'marks' });
  const olds = placesOf(c, 'before', left.rest);
  const news = placesOf(c, 'after', right.rest);
  const [oldPlaces, newPlaces] = [told(olds, news), told(news, olds)].map((places, n) =>
    withRemainders(places, weightsOf(c, n === 0 ? 'before' : 'after', n === 0 ? left.rest : right.rest)),
  ) as [Place[], Place[]];
  for (const [n, i] of left.rest.entries()) put('a', i, oldPlaces[n]!);
  for (const [n, j] of right.rest.entries()) put('b', j, newPlaces[n]!);
  return [...pieces.values()];
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, n) => from + n);

interface Place {
  readonly part: Part;
  readonly statements: readonly [number, number];
  readonly quotations: readonly [number, number];
}

type Side = 'before' | 'after';

/** Marks that were put around words that stay, or taken from around them. */
function marksApart(c: Compared, own: readonly number[], others: readonly number[], side: Side) {
  const { tokens } = c[side];
  const opposite = c[side === 'before' ? 'after' : 'before'].tokens;
  const isMark = (i: number): boolean => isQuotationMark(tokens[i]!.text) && tokens[i]!.quotation >= 0;
  const hasMarks = others.some((j) => isQuotationMark(opposite[j]!.text) && opposite[j]!.quotation >= 0);
  const known = new Map<number, boolean>();
  const stays = (quotation: number, mark: number): boolean => {
    const answer = known.get(quotation) ?? staysInside(c, side, quotation, mark);
    known.set(quotation, answer);
    return answer;
  };
  const marks = hasMarks ? [] : own.filter((i) => isMark(i) && stays(tokens[i]!.quotation, i));
  const apart = new Set(marks);
  return { marks, rest: own.filter((i) => !apart.has(i)) };
}

/** Some words of the quotation stand in the other version too, and there in no quotation. */
function staysInside(c: Compared, side: Side, quotation: number, mark: number): boolean {
  const { tokens } = c[side];
  const map = side === 'before' ? c.map.toNew : c.map.toOld;
  const opposite = c[side === 'before' ? 'after' : 'before'].tokens;
  let [from, to] = [mark, mark];
  while (tokens[from - 1]?.quotation === quotation) from -= 1;
  while (tokens[to + 1]?.quotation === quotation) to += 1;
  let [bare, quoted] = [0, 0];
  for (let i = from; i <= to; i++) {
    const j = map[i]!;
    if (j < 0 || !isWord(tokens[i]!.text)) continue;
    if (opposite[j]!.quotation < 0) bare += 1;
    else quoted += 1;
  }
  return bare > quoted;
}

/** Longest quotation that is a name or a word at a distance, and nobody's speech. */
const SCARE = 3;

function placeOf(c: Compared, side: Side, i: number): Place {
  const { tokens } = c[side];
  const { role, owner } = c.roles[side];
  const { quotation } = tokens[i]!;
  const n = owner[i]!;
  const part = role[i]!;
  const speaks = part === 'content' || (part === 'none' && quotation >= 0 && isLong(tokens, i));
  return {
    part: quotation >= 0 && speaks ? 'quotation' : part,
    statements: side === 'before' ? [n, n < 0 ? -1 : c.matches.toNew[n]!] : [n < 0 ? -1 : c.matches.toOld[n]!, n],
    quotations: side === 'before' ? [quotation, -1] : [-1, quotation],
  };
}

function isLong(tokens: Compared['before']['tokens'], at: number): boolean {
  const { quotation } = tokens[at]!;
  let words = 0;
  for (let i = at; words <= SCARE && tokens[i]?.quotation === quotation; i--) if (isWord(tokens[i]!.text)) words += 1;
  for (let i = at + 1; words <= SCARE && tokens[i]?.quotation === quotation; i++)
    if (isWord(tokens[i]!.text)) words += 1;
  return words > SCARE;
}

/** A sign goes with the words beside it. */
function placesOf(c: Compared, side: Side, own: readonly number[]): Place[] {
  const places = own.map((i) => placeOf(c, side, i));
  const words = own.map((i) => isWord(c[side].tokens[i]!.text));
  let word = words.indexOf(true);
  return places.map((place, n) => {
    if (words[n]) word = n;
    return word < 0 ? place : places[word]!;
  });
}

/** Where one reading sees a part of a statement and the other sees none, the part is taken to be there in both. */
/** More parts of statements in one stretch of words are not looked through. */
const MOST_PARTS = 50;

function told(own: readonly Place[], others: readonly Place[]): Place[] {
  const named = others.filter((p) => p.part !== 'none' && p.part !== 'marks');
  const parts = [...new Map(named.map((p) => [JSON.stringify(p), p])).values()].slice(0, MOST_PARTS);
  const isBare = own.every((p) => p.part === 'none');
  return own.map((place) => {
    if (place.part === 'none') {
      const only = isBare ? (parts.find((p) => p.part !== 'quotation') ?? parts[0]) : undefined;
      return only ?? place;
    }
    // The same part of one statement, and both quotations or none: one piece.
    const same = parts.find(
      (p) => p.part === place.part && p.statements.some((n, k) => n >= 0 && n === place.statements[k]),
    );
    const alike = same ?? parts.find((p) => p.part === place.part);
    if (!alike) return place;
    const merge = (x: readonly [number, number], y: readonly [number, number]): [number, number] => [
      Math.max(x[0], y[0]),
      Math.max(x[1], y[1]),
    ];
    return {
      part: place.part,
      statements: merge(place.statements, alike.statements),
      quotations: merge(place.quotations, alike.quotations),
    };
  });
}

const weightsOf = (c: Compared, side: Side, own: readonly number[]): number[] =>
  own.map((i) => weightOf(c[side].tokens[i]!.text));

/** An article or a preposition beside a part of a statement changed with it. */
function withRemainders(places: readonly Place[], weights: readonly number[]): Place[] {
  const rest = places.reduce((sum, p, n) => sum + (p.part === 'none' ? weights[n]! : 0), 0);
  const part = places.find((p) => p.part !== 'none');
  return rest < 0.7 && part ? places.map((p) => (p.part === 'none' ? part : p)) : [...places];
}
