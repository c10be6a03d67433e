/** Where in a transcript the words of a quotation stand: the best row of stretches that both have. */
import { type Word, weightOf } from './words.ts';

/** `length` words of the quotation from `q` are those of the transcript from `t`. */
export interface Stretch {
  readonly q: number;
  readonly t: number;
  readonly length: number;
}

/** Places of the words of a transcript, and of pairs of them. */
export interface Places {
  readonly words: readonly Word[];
  readonly pairs: ReadonlyMap<string, readonly number[]>;
  readonly single: ReadonlyMap<string, readonly number[]>;
}

/** A pair or word that stands in more places than this is looked for in the first of them only. */
const OFTEN = 60;
/** Places that are looked at for one quotation; a quotation is seldom longer than some hundred words. */
const LOOKS = 40_000;
/** Words in more places are no clue by themselves. */
const RARE = 12;
/** Stretches of one quotation that are weighed against each other. */
const WEIGHED = 300;

export function placesOf(words: readonly Word[]): Places {
  const pairs = new Map<string, number[]>();
  const single = new Map<string, number[]>();
  const put = (map: Map<string, number[]>, key: string, at: number): void => {
    const known = map.get(key);
    if (!known) map.set(key, [at]);
    else if (known.length < OFTEN) known.push(at);
  };
  words.forEach(({ key }, i) => {
    put(single, key, i);
    if (i + 1 < words.length) put(pairs, `${key} ${words[i + 1]!.key}`, i);
  });
  return { words, pairs, single };
}

/** All stretches that a quotation shares, the longest of them where there are too many. */
export function stretchesIn(quoted: readonly Word[], { words, pairs, single }: Places): Stretch[] {
  const out: Stretch[] = [];
  // By diagonal, the end of the stretch that was found there last.
  const seen = new Map<number, number>();
  let looks = 0;
  for (let q = 0; q < quoted.length; q++) {
    const alone = single.get(quoted[q]!.key) ?? [];
    const lone = alone.length <= RARE || quoted.length <= 2 ? alone : [];
    const found = q + 1 < quoted.length ? (pairs.get(`${quoted[q]!.key} ${quoted[q + 1]!.key}`) ?? []) : [];
    for (const t of lone.length > 0 ? new Set([...found, ...lone]) : found) {
      if (looks++ > LOOKS) break;
      if ((seen.get(t - q) ?? 0) > q) continue;
      let length = 1;
      while (q + length < quoted.length && quoted[q + length]!.key === words[t + length]?.key) length++;
      seen.set(t - q, q + length);
      out.push({ q, t, length });
    }
  }
  if (out.length > WEIGHED) out.sort((x, y) => y.length - x.length).length = WEIGHED;
  return out.sort((x, y) => x.q - y.q || x.t - y.t);
}

export interface Joint {
  /** A cut is marked between the two. */
  readonly marked: boolean;
  /** What lies between the two in the transcript is said by others as well. */
  readonly across: boolean;
}

/** What is taken off for going from one stretch to the next, `gap` words on in the transcript (backwards: below 0) and `skip` in the quotation. */
function costOf(gap: number, skip: number, { marked, across }: Joint): number {
  if (gap === 0 && skip === 0) return 0;
  const far = gap < 0 || across || gap > FAR;
  if (far) return marked ? 0.7 : 2.2;
  return marked ? 0.1 : Math.min(2, 0.3 + 0.04 * Math.max(gap, skip));
}

/** Words between two stretches, beyond which they are two places. */
export const FAR = 60;

/** The row of stretches, in the order of the quotation, that is worth most. `preferred`: what a place of the transcript is worth by itself. */
export function bestRow(
  quoted: readonly Word[],
  stretches: readonly Stretch[],
  jointOf: (before: Stretch, next: Stretch) => Joint,
  preferred: (t: number) => number,
): Stretch[] {
  const sums = [0];
  for (const { key } of quoted) sums.push(sums.at(-1)! + weightOf(key));
  const worth = (s: Stretch): number => sums[s.q + s.length]! - sums[s.q]!;
  const best: { total: number; before: number; s: Stretch }[] = [];
  stretches.forEach((s, n) => {
    let entry = { total: worth(s) + preferred(s.t), before: -1, s };
    for (let m = 0; m < n; m++) {
      const x = best[m]!;
      const cut = trimmedTo(s, x.s);
      if (cut.length <= 0 || cut.q < x.s.q + x.s.length) continue;
      const gap = cut.t - (x.s.t + x.s.length);
      const total = x.total + worth(cut) - costOf(gap, cut.q - (x.s.q + x.s.length), jointOf(x.s, cut));
      if (total > entry.total) entry = { total, before: m, s: cut };
    }
    best.push(entry);
  });
  let at = best.reduce((top, e, i) => (top < 0 || e.total > best[top]!.total ? i : top), -1);
  const row: Stretch[] = [];
  for (; at >= 0; at = best[at]!.before) row.push(best[at]!.s);
  return row.reverse();
}

/** A stretch without the words of the quotation that the one before has. */
function trimmedTo(s: Stretch, before: Stretch): Stretch {
  const over = Math.max(0, before.q + before.length - s.q);
  return { q: s.q + over, t: s.t + over, length: s.length - over };
}
