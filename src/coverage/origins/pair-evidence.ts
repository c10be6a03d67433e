/** What speaks for one text behind two articles, as numbers. */

import { matchedSentences, type SentenceStems } from './matched-sentences.ts';
import type { Passage } from './passages.ts';
import { type Runs, rarity, sharedRuns } from './runs.ts';
import type { TellingWords } from './telling-words.ts';

/** One article of a story, made ready for comparing. */
export interface Prepared {
  readonly words: TellingWords;
  readonly runs: Runs;
  readonly stems: SentenceStems;
}

/** The tellings of a story that are surely apart, and how many of them have a run of words, or a stem. */
export interface Background {
  readonly groupOf: readonly number[];
  readonly groups: number;
  readonly runs: ReadonlyMap<number, number>;
  readonly stems: ReadonlyMap<number, number>;
}

export interface PairFeatures {
  /** Words in long shared passages, each passage by how rare it is in the story, of the words of both articles. */
  readonly share: number;
  /** Logarithm of the shared runs of three words, each by how rare it is in the story. */
  readonly rare: number;
  /** Sentences that tell the same in the same order: more than half of their pairs, by how many there are. */
  readonly order: number;
  /** How much of the shorter telling the other one tells in the same order (`toldInOrder`); null where nobody compared what they say. */
  readonly chain: number | null;
}

/** Words of a passage that chance and the names of things do not give. */
const LONG = 6;
/** Words around a quotation that must be shared as well. */
const AROUND = 3;
const LIKE = 0.4;
/** Weight of what two sentences share: more than one rare word. */
const TELLING = 1.5;

/** A quotation alone is no copy: both were there. Its cut together with the words around it is. */
export function copiedWords(
  a: TellingWords,
  b: TellingWords,
  passages: readonly Passage[],
  rarityOf: (p: Passage) => number = () => 1,
): number {
  let copied = 0;
  for (const p of passages) {
    if (p.length < LONG) continue;
    let own = 0;
    for (let i = 0; i < p.length; i++) if (!a.quotation[p.a + i] || !b.quotation[p.b + i]) own++;
    if (own >= AROUND) copied += p.length * rarityOf(p);
  }
  return copied;
}

export function pairFeatures(
  [a, b]: readonly [Prepared, Prepared],
  [i, j]: readonly [number, number],
  passages: readonly Passage[],
  background: Background,
  chain: number | null,
): PairFeatures {
  const { groupOf, groups } = background;
  const own = groupOf[i] === groupOf[j] ? 1 : 2;
  const rarityOf = (run: number) => rarity((background.runs.get(run) ?? own) - own, groups);
  const copied = copiedWords(a.words, b.words, passages, (p) => meanRarity(a.runs.at, p, rarityOf));
  const rare = sharedRuns(a.runs, b.runs).reduce((sum, run) => sum + rarityOf(run), 0);
  const weightOf = (stem: number) => rarity((background.stems.get(stem) ?? own) - own, groups);
  return {
    share: copied / Math.sqrt(a.words.words.length * b.words.words.length || 1),
    rare: Math.log1p(rare),
    order: inOrder(matchedSentences(a.stems, b.stems, weightOf)),
    chain,
  };
}

function meanRarity(at: Int32Array, { a, length }: Passage, rarityOf: (run: number) => number): number {
  let [sum, runs] = [0, 0];
  for (let i = a; i + 2 < a + length; i++) {
    if (at[i] === 0) continue;
    sum += rarityOf(at[i]!);
    runs++;
  }
  return runs === 0 ? 0 : sum / runs;
}

/** 0 where there is nothing to compare, as for a shuffled text. */
function inOrder(matched: readonly { a: number; b: number; likeness: number; shared: number }[]): number {
  const good = matched.filter((m) => m.likeness >= LIKE && m.shared >= TELLING).sort((x, y) => x.a - y.a);
  let forward = 0;
  for (let x = 0; x < good.length; x++) for (let y = 0; y < x; y++) if (good[y]!.b < good[x]!.b) forward++;
  const pairs = (good.length * (good.length - 1)) / 2;
  return ((forward + 1) / (pairs + 2) - 0.5) * Math.log1p(pairs);
}
