/** What changed between two paragraphs, word by word: every character counts, a comma as much as a name. */
import { diffArrays } from 'diff';

export interface Piece {
  readonly change: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** A number with its separators is one word, so that 1.5 and 15 are two; every sign and white space is one for itself. */
const TOKEN = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*|\s+|./gsu;

export const tokensOf = (text: string): string[] => text.match(TOKEN) ?? [];

/** More edits than this are another paragraph; bounds time and memory together with LONGEST. */
const EDITS = 1500;
const LONGEST = 20_000;

/** Both texts come out whole: without what is new the old one, without what is gone the new one. */
export function changedWords(before: string, after: string): Piece[] {
  if (before === after) return before === '' ? [] : [{ change: 'same', text: before }];
  const [a, b] = [tokensOf(before), tokensOf(after)];
  const parts = a.length + b.length > LONGEST ? undefined : diffArrays(a, b, { maxEditLength: EDITS, timeout: 500 });
  const pieces: Piece[] = parts
    ? parts.map(({ added, removed, value }) => ({
        change: added ? 'new' : removed ? 'gone' : 'same',
        text: value.join(''),
      }))
    : [
        { change: 'gone', text: before },
        { change: 'new', text: after },
      ];
  return joined(pieces.filter(({ text }) => text !== ''));
}

/** A single space between two changes is part of them: "the old | the new" reads better than word by word. */
function joined(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (let i = 0; i < pieces.length; ) {
    if (pieces[i]!.change === 'same') {
      out.push(pieces[i]!);
      i += 1;
      continue;
    }
    let gone = '';
    let now = '';
    for (; i < pieces.length && !(pieces[i]!.change === 'same' && !isJoint(pieces, i)); i++) {
      const { change, text } = pieces[i]!;
      if (change !== 'new') gone += text;
      if (change !== 'gone') now += text;
    }
    if (gone !== '') out.push({ change: 'gone', text: gone });
    if (now !== '') out.push({ change: 'new', text: now });
  }
  return out;
}

const isJoint = (pieces: readonly Piece[], i: number): boolean =>
  /^\s$/.test(pieces[i]!.text) && i + 1 < pieces.length && pieces[i + 1]!.change !== 'same' && bothSides(pieces, i);

/** Words are replaced on both sides of it, not only taken out or put in. */
function bothSides(pieces: readonly Piece[], i: number): boolean {
  const replaced = (from: number, step: -1 | 1): boolean => {
    const kinds = new Set<string>();
    for (let j = from; pieces[j] && pieces[j]!.change !== 'same'; j += step) kinds.add(pieces[j]!.change);
    return kinds.size === 2;
  };
  return replaced(i - 1, -1) && replaced(i + 1, 1);
}

export interface ChangeCount {
  readonly gone: number;
  readonly added: number;
}

/** In words; a sign alone counts as one. */
export function countChanges(pieces: readonly Piece[]): ChangeCount {
  const words = (change: Piece['change']): number =>
    pieces.filter((p) => p.change === change).reduce((sum, p) => sum + countWords(p.text), 0);
  return { gone: words('gone'), added: words('new') };
}

function countWords(text: string): number {
  const tokens = tokensOf(text).filter((t) => /\S/.test(t));
  const words = tokens.filter((t) => /[\p{L}\p{N}]/u.test(t)).length;
  return words > 0 ? words : Math.min(tokens.length, 1);
}
