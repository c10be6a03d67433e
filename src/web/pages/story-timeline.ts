/** When each article of a story came out and when it was changed, and what was first on record there. */
import type { Coverage } from '../../record/coverage.ts';
import { type StoryArticle, type StoryArticles, timeOf } from './story-articles.ts';

export interface TimelineEntry {
  readonly at: string;
  /** `changed`: when a later revision was first seen. */
  readonly kind: 'published' | 'changed';
  readonly article: string;
  readonly revision: number;
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  /** Key of the article that it was most likely made from. */
  readonly copyOf: string | null;
  /** How many claims are on record here first; only where it was published. */
  readonly first: number;
}

/** Earliest first. */
export function timelineOf(coverage: Coverage, articles: StoryArticles): TimelineEntry[] {
  const heads = new Map(coverage.origins.flatMap((o) => o.articles.slice(1).map((key) => [key, o.articles[0]!])));
  const first = new Map<string, number>();
  for (const claim of coverage.claims) first.set(claim.first, (first.get(claim.first) ?? 0) + 1);
  return [...articles.values()]
    .flatMap((one) => entriesOf(one, heads.get(one.article.key) ?? null, first.get(one.article.key) ?? 0))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

function entriesOf({ article, revisions }: StoryArticle, copyOf: string | null, first: number): TimelineEntry[] {
  const { key, publisher, language } = article;
  const common = { article: key, publisher, language, copyOf };
  return [
    {
      ...common,
      at: timeOf(article),
      kind: 'published',
      revision: 1,
      headline: revisions[0]?.headline ?? article.headline,
      first,
    },
    ...revisions
      .filter(({ number }) => number > 1)
      .map(({ number, headline, firstSeen }) => ({
        ...common,
        at: firstSeen,
        kind: 'changed' as const,
        revision: number,
        headline,
        first: 0,
      })),
  ];
}
