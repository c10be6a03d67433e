/** Articles in lists: each with who is on record in it. */
import type { Archive } from '../../archive/archive.ts';
import type { ArticleSummary } from '../../archive/types.ts';
import type { Schema } from '../page.ts';
import { ARTICLE_PROPERTIES, COUNT, list, object, TEXT } from './article-schemas.ts';

export interface Heard {
  readonly id: number;
  readonly name: string;
  readonly statements: number;
}

export interface Entry extends ArticleSummary {
  /** Those with most statements first. */
  readonly speakers: readonly Heard[];
  /** How many more there are. */
  readonly otherSpeakers: number;
}

const NAMED = 3;

export function entriesOf(archive: Archive, articles: readonly ArticleSummary[]): Entry[] {
  return articles.map((article) => {
    const speakers = archive
      .sql(
        `select p.id, p.name, count(*) as statements from statement s join speaker p on p.id = s.speaker_id
         where s.article_id = (select id from article where key = ?) and s.current = 1
         group by p.id order by statements desc, min(s.start) limit 100`,
      )
      .all(article.key) as unknown as Heard[];
    return {
      ...article,
      speakers: speakers.slice(0, NAMED).map((speaker) => ({ ...speaker })),
      otherSpeakers: Math.max(0, speakers.length - NAMED),
    };
  });
}

export const ENTRY_SCHEMA: Schema = object({
  ...ARTICLE_PROPERTIES,
  speakers: list(object({ id: COUNT, name: TEXT, statements: COUNT })),
  otherSpeakers: COUNT,
});
