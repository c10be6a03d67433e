/** How likely two articles tell one event, by their words alone. */
import type { Profile } from './profile.ts';

export interface Link {
  /** Log-odds, between LEAST and MOST. */
  readonly odds: number;
  /** How much they share, above 0: to hold against what others of the story share. */
  readonly shared: number;
}

/** Copies of one text are no more of one story than other articles about it: they must not make the rest look strange. */
const MOST = 3;
const LEAST = -6;
const MOST_SHARED = 0.5;

/** Logistic regression over pairs of news articles; every share is a cosine, 0 to 1. */
const WEIGHTS = {
  base: -2.46,
  all: 3.07,
  word: -2.92,
  name: 5.43,
  number: 3.92,
  date: 2.81,
  salient: 6.67,
  length: -2.31,
};
const SHARED = { base: 0.01, word: 0.1, name: 0.4, number: 0.2, salient: 0.4 };

export function linkOf(a: Profile, b: Profile): Link {
  const dots = [0, 0, 0, 0];
  let all = 0;
  let salient = 0;
  for (let i = 0, j = 0; i < a.hashes.length && j < b.hashes.length; ) {
    const order = a.hashes[i]! - b.hashes[j]!;
    if (order === 0) {
      const product = a.values[i]! * b.values[j]!;
      all += product;
      const group = a.groups[i]!;
      if (group === b.groups[j]) dots[group] = dots[group]! + product;
      salient += a.salient[i]! * b.salient[j]!;
    }
    if (order <= 0) i++;
    if (order >= 0) j++;
  }
  if (all === 0) return { odds: LEAST, shared: SHARED.base };
  const [word, name, number, date] = dots.map((d, g) => cosine(d, a.groupNorms[g]!, b.groupNorms[g]!)) as [
    number,
    number,
    number,
    number,
  ];
  const lead = cosine(salient, a.salientNorm, b.salientNorm);
  const w = WEIGHTS;
  const odds =
    w.base +
    w.all * cosine(all, a.norm, b.norm) +
    w.word * word +
    w.name * name +
    w.number * number +
    w.date * date +
    w.salient * lead +
    w.length * Math.min(a.length, b.length);
  const s = SHARED;
  return {
    odds: Math.max(LEAST, Math.min(MOST, odds)),
    shared: Math.min(MOST_SHARED, s.base + s.word * word + s.name * name + s.number * number + s.salient * lead),
  };
}

const cosine = (dot: number, a: number, b: number): number => (a > 0 && b > 0 ? dot / (a * b) : 0);
