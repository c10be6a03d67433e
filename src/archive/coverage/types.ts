/** Stories of the archive: articles about one event, and what they say together. */
import type { Coverage } from '../../record/coverage.ts';
import type { ArticleSummary } from '../types.ts';

export interface StorySummary {
  /** Of the article that founded it; stays whatever joins. */
  readonly key: string;
  /** Of its most central article. */
  readonly headline: string | null;
  readonly articles: number;
  readonly outlets: number;
  readonly origins: number;
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** Names and places that hold it together, as written, the most telling first. */
  readonly about: readonly string[];
}

export interface StoryView {
  readonly story: StorySummary;
  /** By date of publication. */
  readonly articles: readonly ArticleSummary[];
}

/** What a story's articles say together, and of which state of the archive that is true. `coverage.articles[].id` is the article's key. */
export interface StoryCoverage extends StoryView {
  readonly coverage: Coverage;
  /** Articles of the story that are not in it, the oldest: too many are not covered together. */
  readonly leftOut: number;
}
