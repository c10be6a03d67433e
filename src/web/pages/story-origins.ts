/** The origins of a story: under each first text the copies of it, with what they cut and added. */
import type { Coverage, Origin } from '../../record/coverage.ts';
import { type StoryArticles, timeOf } from './story-articles.ts';
import { type Copy, copyOf } from './story-copies.ts';

export interface OriginArticle {
  readonly key: string;
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly at: string | null;
  /** Null for the first, and where the archive has not both texts. */
  readonly copy: Copy | null;
}

export interface OriginTree extends Omit<Origin, 'articles'> {
  readonly articles: readonly OriginArticle[];
}

/** Copies that are compared with their first text: more would be a page nobody reads. */
const MOST_COMPARED = 60;

/** Those with most articles first. */
export function originTrees({ origins, articles: covered }: Coverage, articles: StoryArticles): OriginTree[] {
  const names = new Map(covered.map((a) => [a.id, a]));
  let compared = 0;
  return [...origins]
    .sort((a, b) => b.articles.length - a.articles.length)
    .map((origin) => {
      const first = articles.get(origin.articles[0] ?? '');
      return {
        ...origin,
        articles: origin.articles.map((key, i) => {
          const own = articles.get(key);
          const isCompared = i > 0 && first !== undefined && own !== undefined && compared++ < MOST_COMPARED;
          return {
            key,
            headline: own?.article.headline ?? names.get(key)?.headline ?? null,
            publisher: own?.article.publisher ?? names.get(key)?.publisher ?? null,
            language: own?.article.language ?? null,
            at: own ? timeOf(own.article) : null,
            copy: isCompared ? copyOf(first.record, own.record) : null,
          };
        }),
      };
    });
}
