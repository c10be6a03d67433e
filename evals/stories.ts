/**
 * Articles grouped into stories: all 66 of ECB+, in several orders of arrival, beside what a user would do today on the same
 * articles: cosine of TF-IDF and of BM25 vectors over all of them at once, single and average link, each at its best threshold.
 */
import { fingerprintOf } from '../src/coverage/stories/fingerprint-of.ts';
import { openStoryIndex } from '../src/coverage/stories/story-index.ts';
import { readText } from '../src/page/read-text.ts';
import { jsonLines } from './corpora.ts';
import { type Grouping, groupings, vectors } from './word-groups.ts';

interface StoryArticle {
  readonly id: string;
  readonly story: string;
  readonly text: string;
}

const ORDERS = 5;

export function storyScores(): Record<string, number> {
  const articles = jsonLines('ecb/dev.jsonl.gz') as StoryArticle[];
  const gold = articles.map((a) => a.story);
  const runs = ourGroupings(articles).map((g) => bCubed(g, gold));
  const mean = (of: 'f1' | 'precision' | 'recall'): number => runs.reduce((n, r) => n + r[of], 0) / runs.length;
  const texts = articles.map((a) => a.text);
  const best = (weights: 'tf-idf' | 'bm25', link: 'single' | 'average'): number =>
    Math.max(...groupings(vectors(texts, weights), link).map((g) => bCubed(g, gold).f1));
  return {
    'b-cubed-f1': mean('f1'),
    'b-cubed-f1-worst': Math.min(...runs.map((r) => r.f1)),
    precision: mean('precision'),
    recall: mean('recall'),
    'tf-idf-single': best('tf-idf', 'single'),
    'tf-idf-average': best('tf-idf', 'average'),
    'bm25-single': best('bm25', 'single'),
    'bm25-average': best('bm25', 'average'),
  };
}

/** One grouping for each order. The articles have no dates but what their texts say. */
function ourGroupings(articles: readonly StoryArticle[]): Grouping[] {
  const fingerprints = articles.map(({ id, text }) => {
    const article = readText(text, {});
    if (!article.ok) throw new Error(`${id}: ${article.problem.message}`);
    return fingerprintOf({ id, article: article.value, statements: [], points: (offset) => offset });
  });
  return Array.from({ length: ORDERS }, (_, n) => {
    const index = openStoryIndex();
    for (const i of shuffled(articles.length, n + 1)) index.place(articles[i]!.id, fingerprints[i]!);
    return articles.map((a) => index.storyOf(a.id)!);
  });
}

/** Percent. */
function bCubed(groups: Grouping, gold: readonly string[]): { precision: number; recall: number; f1: number } {
  const sizes = new Map<unknown, number>();
  const add = (key: unknown): void => void sizes.set(key, (sizes.get(key) ?? 0) + 1);
  const both = (i: number): string => `${groups[i]}\n${gold[i]}`;
  gold.forEach((story, i) => {
    add(`group ${groups[i]}`);
    add(`story ${story}`);
    add(both(i));
  });
  const share = (kind: (i: number) => string): number =>
    gold.reduce((sum, _, i) => sum + sizes.get(both(i))! / sizes.get(kind(i))!, 0) / gold.length;
  const precision = share((i) => `group ${groups[i]}`);
  const recall = share((i) => `story ${gold[i]}`);
  return { precision: 100 * precision, recall: 100 * recall, f1: (200 * precision * recall) / (precision + recall) };
}

/** The same order for the same seed, everywhere. */
function shuffled(n: number, seed: number): number[] {
  let state = seed;
  const out = Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = Math.floor((state / 2 ** 32) * (i + 1));
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}
