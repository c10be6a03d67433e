/** Which sentences of two versions are one another's: unchanged, moved, or edited. A look-alike elsewhere is none. */
import { lastStartingAt } from '../../text/ranges.ts';
import { aligned, type Pair } from './align.ts';
import { heaviestChain } from './chain.ts';
import { alikeIn, type Edited, likelyIn } from './edited.ts';
import { isWord, type Sentence, type Version } from './tokens.ts';

export interface Pairing {
  readonly same: readonly Pair[];
  readonly moved: readonly Pair[];
  readonly edited: readonly Edited[];
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

/** A sentence of fewer words may stand anywhere by chance. */
const MOVABLE = 5;

export function pairingOf(before: Version, after: Version): Pairing {
  const moved = movedIn(before, after);
  const same = sameIn(before, after, moved.out);
  const [olds, news] = [new Set<number>(), new Set<number>()];
  const take = (pairs: readonly Pair[]): void => {
    for (const [i, j] of pairs) {
      olds.add(i);
      news.add(j);
    }
  };
  take(same);
  take(moved.pairs);
  const edited: Edited[] = [];
  const edit = (left: readonly number[], right: readonly number[], hasMoved = false): void => {
    const free = (numbers: readonly number[], taken: ReadonlySet<number>) => numbers.filter((n) => !taken.has(n));
    for (const e of alikeIn(before, after, free(left, olds), free(right, news))) {
      edited.push({ ...e, moved: hasMoved });
      for (const n of span(...e.a)) olds.add(n);
      for (const n of span(...e.b)) news.add(n);
    }
  };
  for (const [i, iEnd, j, jEnd] of gapsBetween(same, before, after)) edit(span(i, iEnd), span(j, jEnd));
  // What stands beside a sentence that moved may have moved with it, and been edited.
  const isIn = (v: Version, n: number): boolean => n >= 0 && n < v.sentences.length;
  for (const [i, j] of moved.pairs)
    for (const d of [1, -1]) if (isIn(before, i + d) && isIn(after, j + d)) edit([i + d], [j + d], true);
  return {
    same,
    moved: moved.pairs,
    edited,
    removed: span(0, before.sentences.length).filter((n) => !olds.has(n)),
    added: span(0, after.sentences.length).filter((n) => !news.has(n)),
  };
}

/** Word for word the same, in one order, without those that left it. */
function sameIn(before: Version, after: Version, out: Sides): Pair[] {
  const places = (v: Version, gone: ReadonlySet<number>): number[] =>
    span(0, v.sentences.length).filter((n) => !gone.has(n));
  const [a, b] = [places(before, out.a), places(after, out.b)];
  const sizes = new Map([...before.sentences, ...after.sentences].map((s) => [s.key, s.to - s.from]));
  const keys = (v: Version, numbers: readonly number[]): string[] => numbers.map((n) => v.sentences[n]!.key);
  return aligned(keys(before, a), keys(after, b), (key) => sizes.get(key)!).map(([i, j]): Pair => [a[i]!, b[j]!]);
}

interface Sides {
  readonly a: ReadonlySet<number>;
  readonly b: ReadonlySet<number>;
}

/**
 * Word for word the same, the only one like it in both versions, and out of the order that the others keep, edited ones
 * among them: else the sentence that stayed beside edited ones would be the one that moved. `out`: those too short to tell.
 */
function movedIn(before: Version, after: Version): { readonly pairs: Pair[]; readonly out: Sides } {
  const [a, b] = [onlyPlaces(before.sentences), onlyPlaces(after.sentences)];
  const only = [...a].flatMap(([key, i]): Pair[] => {
    const j = b.get(key) ?? -1;
    return i < 0 || j < 0 ? [] : [[i, j]];
  });
  const [speech, speechNow] = [spoken(before), spoken(after)];
  // Of two that changed places the one in which nobody speaks moved.
  const size = (i: number, j: number): number =>
    (before.sentences[i]!.to - before.sentences[i]!.from) * (speech.has(i) || speechNow.has(j) ? 1.5 : 1);
  const known = [...likelyIn(before, after), ...only.map(([i, j]) => ({ a: i, b: j, weight: size(i, j) }))];
  const kept = new Set(heaviestChain(known).map((link) => link.a));
  const left = only.filter(([i]) => !kept.has(i));
  const words = ({ from, to }: Sentence): number => before.tokens.slice(from, to).filter((t) => isWord(t.text)).length;
  return {
    pairs: left.filter(([i]) => words(before.sentences[i]!) >= MOVABLE),
    out: { a: new Set(left.map(([i]) => i)), b: new Set(left.map(([, j]) => j)) },
  };
}

/** With the sentences of these edits as gone and come. */
export function withoutEdits(pairing: Pairing, apart: ReadonlySet<Edited>): Pairing {
  const sorted = (numbers: readonly number[]): number[] => [...numbers].sort((x, y) => x - y);
  return {
    ...pairing,
    edited: pairing.edited.filter((e) => !apart.has(e)),
    removed: sorted([...pairing.removed, ...[...apart].flatMap(({ a }) => span(...a))]),
    added: sorted([...pairing.added, ...[...apart].flatMap(({ b }) => span(...b))]),
  };
}

export const span = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n);

/** Sentences in which somebody is on record. */
function spoken({ sentences, reading }: Version): Set<number> {
  return new Set(
    reading.statements.flatMap(({ cue, content }) => {
      const at = cue?.start ?? content[0]?.start;
      return at === undefined ? [] : [lastStartingAt(sentences, at)];
    }),
  );
}

function onlyPlaces(sentences: readonly Sentence[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [i, { key }] of sentences.entries()) places.set(key, places.has(key) ? -1 : i);
  return places;
}

/** The sentences between those that stayed: from, to in the older, from, to in the newer version. */
function gapsBetween(same: readonly Pair[], before: Version, after: Version): [number, number, number, number][] {
  const out: [number, number, number, number][] = [];
  let [i, j] = [0, 0];
  for (const [a, b] of [...same, [before.sentences.length, after.sentences.length] as const]) {
    if (a > i && b > j) out.push([i, a, j, b]);
    i = a + 1;
    j = b + 1;
  }
  return out;
}
