/** Every pair of a story's articles that may have one text behind it, with what speaks for it. */
import { candidates } from './candidates.ts';
import { sentenceStems } from './matched-sentences.ts';
import { type Background, copiedWords, type PairFeatures, type Prepared, pairFeatures } from './pair-evidence.ts';
import { type Anchors, anchorsOf, type Passage, sharedPassages } from './passages.ts';
import { runsOf, spread } from './runs.ts';
import type { TellingWords, Vocabulary } from './telling-words.ts';
import type { ToldInOrder } from './told-in-order.ts';

export interface Compared {
  readonly i: number;
  readonly j: number;
  readonly passages: readonly Passage[];
  readonly features: PairFeatures;
}

/** Of the shorter article: articles that share this much are one telling where the background is counted. */
const ONE_TELLING = 0.4;
/** And at least these words: one sentence that everybody has is no telling. */
const TELLING_WORDS = 30;

/** `told` takes places in `articles`; null where nobody compared what they say. */
export function comparePairs(
  articles: readonly TellingWords[],
  { stems }: Vocabulary,
  told: ToldInOrder | null,
): Compared[] {
  const prepared = articles.map(
    (words): Prepared => ({ words, runs: runsOf(words, stems), stems: sentenceStems(words, stems) }),
  );
  const anchors: Anchors[] = articles.map(anchorsOf);
  const pairs = candidates(prepared.map((p) => p.runs)).map(([i, j]) => ({
    i,
    j,
    passages: sharedPassages(articles[i]!, articles[j]!, anchors[j]!),
  }));
  const background = backgroundOf(prepared, tellings(articles, pairs));
  return pairs.map(({ i, j, passages }) => ({
    i,
    j,
    passages,
    features: pairFeatures([prepared[i]!, prepared[j]!], [i, j], passages, background, told?.(i, j) ?? null),
  }));
}

function tellings(articles: readonly TellingWords[], pairs: readonly Omit<Compared, 'features'>[]): number[] {
  const groupOf = articles.map((_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (groupOf[root] !== root) root = groupOf[root]!;
    groupOf[i] = root;
    return root;
  };
  for (const { i, j, passages } of pairs) {
    const [a, b] = [articles[i]!, articles[j]!];
    const copied = copiedWords(a, b, passages);
    if (copied >= TELLING_WORDS && copied >= ONE_TELLING * Math.min(a.words.length, b.words.length))
      groupOf[find(i)] = find(j);
  }
  return groupOf.map((_, i) => find(i));
}

function backgroundOf(articles: readonly Prepared[], groupOf: readonly number[]): Background {
  return {
    groupOf,
    groups: new Set(groupOf).size,
    runs: spread(
      articles.map(({ runs }) => [runs.own, runs.quoted]),
      groupOf,
    ),
    stems: spread(
      articles.map((a) => a.stems),
      groupOf,
    ),
  };
}
