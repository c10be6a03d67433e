/** Sentences of two articles that tell the same, in whatever words: by the rare words they share. */
import type { TellingWords } from './telling-words.ts';

export interface SentencePair {
  readonly a: number;
  readonly b: number;
  /** 0 to 1: how much of what is rare in both is shared. */
  readonly likeness: number;
  /** Weight of the stems they share. */
  readonly shared: number;
}

/** What each sentence of an article says: its stems, each once. */
export type SentenceStems = readonly Int32Array[];

/** Sentences of an article that are looked at, and places of one stem in it. */
const SENTENCES = 300;
const PLACES = 24;

export function sentenceStems(article: TellingWords, stems: readonly number[]): Int32Array[] {
  const out: Set<number>[] = [];
  for (let i = 0; i < article.words.length; i++) {
    const s = article.sentence[i]!;
    if (s >= SENTENCES) break;
    const stem = stems[article.words[i]!]!;
    out[s] ??= new Set();
    if (stem >= 0) out[s]!.add(stem);
  }
  return out.map((set) => Int32Array.from(set));
}

/** Each sentence in one pair at most, the likest first. */
export function matchedSentences(
  a: SentenceStems,
  b: SentenceStems,
  weightOf: (stem: number) => number,
): SentencePair[] {
  const places = new Map<number, number[]>();
  b.forEach((stems, s) => {
    for (const stem of stems) {
      const known = places.get(stem);
      if (!known) places.set(stem, [s]);
      else if (known.length < PLACES) known.push(s);
    }
  });
  const weigh = (stems: Int32Array) => stems.reduce((sum, stem) => sum + weightOf(stem), 0);
  const weightB = b.map(weigh);
  const pairs: SentencePair[] = [];
  a.forEach((stems, s) => {
    const weightA = weigh(stems);
    const shared = new Map<number, number>();
    for (const stem of stems)
      for (const t of places.get(stem) ?? []) shared.set(t, (shared.get(t) ?? 0) + weightOf(stem));
    for (const [t, weight] of shared) {
      const likeness = weight / Math.sqrt((weightA + 0.5) * (weightB[t]! + 0.5));
      if (likeness > 0.2) pairs.push({ a: s, b: t, likeness, shared: weight });
    }
  });
  pairs.sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b);
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  return pairs.filter((p) => {
    if (usedA.has(p.a) || usedB.has(p.b)) return false;
    usedA.add(p.a);
    usedB.add(p.b);
    return true;
  });
}
