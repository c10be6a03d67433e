/** The articles of a story as the archive has them, for what a coverage says about them. */
import type { Archive } from '../../archive/archive.ts';
import { articleView } from '../../archive/articles/article.ts';
import { coverageOf } from '../../archive/coverage/coverage-of.ts';
import type { StoryCoverage } from '../../archive/coverage/types.ts';
import type { ArticleSummary, RevisionSummary } from '../../archive/types.ts';
import type { ClaimMember, Coverage } from '../../record/coverage.ts';
import type { RecordedArticle, RecordedStatement } from '../../record/record.ts';
import type { WebServices } from '../page.ts';

/** Where nothing links statements: what needs no linker (origins, figures, what people joined). */
export const coverageFor = ({ archive, coverage }: WebServices, story: string): Promise<StoryCoverage | null> =>
  coverage ? coverage(story) : coverageOf(archive, story, null);

export interface StoryArticle {
  readonly article: ArticleSummary;
  readonly revisions: readonly RevisionSummary[];
  readonly record: RecordedArticle;
  readonly statements: ReadonlyMap<string, RecordedStatement>;
  /** Id of its origin. */
  readonly origin: string;
}

export type StoryArticles = ReadonlyMap<string, StoryArticle>;

/** Of `only`, or all, by key. One that is not in the archive is left out. */
export function storyArticles(archive: Archive, { articles }: Coverage, only?: ReadonlySet<string>): StoryArticles {
  const found = new Map<string, StoryArticle>();
  for (const { id, origin } of articles) {
    if (only && !only.has(id)) continue;
    const view = articleView(archive, id);
    if (!view) continue;
    const { article, revisions, record } = view;
    const statements = new Map(record.statements.map((s) => [s.id, s]));
    found.set(id, { article, revisions, record: record.article, statements, origin });
  }
  return found;
}

/** When it was published; when it came in, where it does not say or says a later day. */
export function timeOf({ datePublished, firstSeen }: Pick<ArticleSummary, 'datePublished' | 'firstSeen'>): string {
  if (datePublished === null || Number.isNaN(Date.parse(datePublished))) return firstSeen;
  return Date.parse(datePublished) > Date.parse(firstSeen) + 36 * 3_600_000 ? firstSeen : datePublished;
}

export const statementOf = (articles: StoryArticles, { article, statement }: ClaimMember): RecordedStatement | null =>
  statement === null ? null : (articles.get(article)?.statements.get(statement) ?? null);
