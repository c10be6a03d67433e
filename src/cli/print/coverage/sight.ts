/** What lines of a coverage need to know of its articles. */
import type { Coverage, CoveredArticle } from '../../../record/coverage.ts';
import { displayWidth } from '../width.ts';

export interface Sight {
  readonly articles: ReadonlyMap<string, SeenArticle>;
  /** Columns of the widest number in brackets. */
  readonly numbers: number;
}

export interface SeenArticle extends CoveredArticle {
  /** In the order of the record, from 1. */
  readonly number: number;
  /** Null where neither page nor address says. */
  readonly outlet: string | null;
}

export function sightOf({ articles }: Coverage): Sight {
  const seen = articles.map((a, i): SeenArticle => ({ ...a, number: i + 1, outlet: a.publisher ?? hostOf(a.url) }));
  return { articles: new Map(seen.map((a) => [a.id, a])), numbers: displayWidth(String(articles.length)) };
}

/** As `Standing.outlets` counts them: an article that names none is its own. */
export const outletsIn = ({ articles }: Coverage): number => new Set(articles.map((a) => a.publisher ?? a.id)).size;

const hostOf = (url: string | null): string | null => url && (URL.parse(url)?.hostname.replace(/^www\./, '') || null);

/** "The Herald [3]", "article [3]" */
export const reference = ({ outlet, number }: SeenArticle): string => `${outlet ?? 'article'} [${number}]`;
