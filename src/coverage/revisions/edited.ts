/** Of sentences that are in no other version as they are: which became which. */
import type { Pair } from './align.ts';
import { type Counts, candidates, countsOf, similarity, sum } from './alike.ts';
import { heaviestChain, type Link } from './chain.ts';
import type { Sentence, Version } from './tokens.ts';

/** Sentences `a[0]` to `a[1]`, end exclusive, became `b[0]` to `b[1]`. */
export interface Edited {
  readonly a: Pair;
  readonly b: Pair;
  /** Share of the words that both have. */
  readonly alike: number;
  /** Beside a sentence that moved, and moved with it. */
  readonly moved: boolean;
}

/** An edited sentence shares this much of its words with what it was; less where it is the only one between two that stayed. */
const ALIKE = 0.45;
const ALIKE_ALONE = 0.35;

export function alikeIn(before: Version, after: Version, left: readonly number[], right: readonly number[]): Edited[] {
  const a = new Map(left.map((n) => [n, countsOf(before, n)]));
  const b = new Map(right.map((n) => [n, countsOf(after, n)]));
  const links: Link[] = candidates(a, b).flatMap(([i, j]) => {
    const alike = similarity(a.get(i)!, b.get(j)!);
    return alike < (a.size + b.size === 2 ? ALIKE_ALONE : ALIKE) || !fits(before.sentences[i]!, after.sentences[j]!)
      ? []
      : [{ a: i, b: j, weight: alike ** 2 }];
  });
  const chain = heaviestChain(links);
  const free = { a: new Set(left), b: new Set(right) };
  for (const link of chain) {
    free.a.delete(link.a);
    free.b.delete(link.b);
  }
  return chain.map((link) => widened(link, a, b, free));
}

/** A headline is edited into a headline, and nothing else into it. */
const fits = (a: Sentence, b: Sentence): boolean => a.kind === b.kind || !(FIXED.has(a.kind) || FIXED.has(b.kind));
const FIXED: ReadonlySet<string> = new Set(['headline', 'byline', 'correction']);

/** Takes in the neighbour where one sentence became two, or two one. */
function widened(
  link: Link,
  a: ReadonlyMap<number, Counts>,
  b: ReadonlyMap<number, Counts>,
  free: { readonly a: Set<number>; readonly b: Set<number> },
): Edited {
  let [x, y] = [a.get(link.a)!, b.get(link.b)!];
  let alike = similarity(x, y);
  const from: [number, number] = [link.a, link.a + 1];
  const to: [number, number] = [link.b, link.b + 1];
  const attempt = (n: number, side: 'a' | 'b'): boolean => {
    if (!free[side].has(n)) return false;
    const more = side === 'a' ? a.get(n)! : b.get(n)!;
    const joined = sum(side === 'a' ? x : y, more);
    const now = side === 'a' ? similarity(joined, y) : similarity(x, joined);
    if (now < alike + 0.05) return false;
    alike = now;
    if (side === 'a') x = joined;
    else y = joined;
    free[side].delete(n);
    return true;
  };
  while (attempt(from[1], 'a')) from[1] += 1;
  while (attempt(from[0] - 1, 'a')) from[0] -= 1;
  while (attempt(to[1], 'b')) to[1] += 1;
  while (attempt(to[0] - 1, 'b')) to[0] -= 1;
  return { a: from, b: to, alike, moved: false };
}

/** Two that share this much are each other's before anything is known of their neighbours. */
const LIKELY = 0.6;

/** Over the whole of both versions, of sentences that are in only one of them. */
export function likelyIn(before: Version, after: Version): Link[] {
  const olds = new Set(before.sentences.map((s) => s.key));
  const news = new Set(after.sentences.map((s) => s.key));
  const only = (v: Version, others: ReadonlySet<string>): [number, Counts][] =>
    v.sentences.flatMap((s, n): [number, Counts][] => (others.has(s.key) ? [] : [[n, countsOf(v, n)]]));
  const [a, b] = [new Map(only(before, news)), new Map(only(after, olds))];
  return candidates(a, b).flatMap(([i, j]) => {
    const alike = similarity(a.get(i)!, b.get(j)!);
    const { from, to } = before.sentences[i]!;
    return alike < LIKELY || !fits(before.sentences[i]!, after.sentences[j]!)
      ? []
      : [{ a: i, b: j, weight: alike ** 2 * (to - from) }];
  });
}
