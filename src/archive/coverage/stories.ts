/** Stories as they are looked at: lists, one with its articles, the one that an article is in. */
import { decodeFingerprint, keysIn } from '../../coverage/stories/bytes.ts';
import type { StoryReason } from '../../coverage/stories/reasons.ts';
import { openStoryIndex } from '../../coverage/stories/story-index.ts';
import type { Archive } from '../archive.ts';
import { articleSummaries } from '../articles/article.ts';
import { outletsNamed } from '../search/outlets.ts';
import { wordQuery } from '../search/words.ts';
import { presentStory, storyOfKey } from './story-rows.ts';
import { type StoryRow, summaryOf } from './story-summary.ts';
import type { StorySummary, StoryView } from './types.ts';

export interface StoriesQuery {
  readonly limit?: number;
  /** `storyCursor` of the last one of the part before. */
  readonly before?: string | null;
  /** Name of an outlet that has it. */
  readonly publisher?: string | null;
  /** As in a search: words that one of its headlines has, all of them. */
  readonly words?: string | null;
  /** Only stories of at least so many articles. */
  readonly least?: number;
}

const MOST = 200;
const USUAL = 30;
/** Articles of a story that are listed and covered: its newest. */
export const MOST_COVERED = 200;

/** Those to which something came last first. */
export function storiesOf(archive: Archive, query: StoriesQuery = {}): StorySummary[] {
  const outlets = query.publisher ? outletsNamed(archive, query.publisher) : null;
  const words = wordQuery(query.words);
  if (outlets?.length === 0 || words?.match === '') return [];
  const [lastSeen, key] = cursorIn(query.before ?? null);
  const rows = archive
    .sql(
      `select t.key, t.articles, t.first_seen, t.last_seen from story t
       where t.articles >= ?1 and (t.last_seen, t.key) < (?2, ?3)
         and (?4 is null or exists (select 1 from story_article s join article a on a.id = s.article_id
               where s.story = t.key and a.publisher_id in (select value from json_each(?4))))
         and (?5 is null or t.key in (select s.story from headline_words w join revision r on r.id = w.rowid
               join story_article s on s.article_id = r.article_id where headline_words match ?5))
         and (?6 is null or t.key not in (select s.story from headline_words w join revision r on r.id = w.rowid
               join story_article s on s.article_id = r.article_id where headline_words match ?6))
       order by t.last_seen desc, t.key desc limit ?7`,
    )
    .all(
      Math.max(1, Math.floor(query.least ?? 1) || 1),
      lastSeen,
      key,
      outlets && JSON.stringify(outlets),
      words?.match ?? null,
      words?.not ?? null,
      Math.min(MOST, Math.max(1, Math.floor(query.limit ?? USUAL) || USUAL)),
    ) as unknown as StoryRow[];
  return rows.map((row) => summaryOf(archive, row));
}

/** For `before`. */
export const storyCursor = ({ lastSeen, key }: Pick<StorySummary, 'lastSeen' | 'key'>): string => `${lastSeen} ${key}`;

/** From the newest where it is no cursor. A time alone begins before everything of that time. */
function cursorIn(cursor: string | null): [string, string] {
  const [, lastSeen, key] = /^(\d\S{3,39})(?: (\S{1,80}))?$/.exec(cursor ?? '') ?? [];
  return lastSeen === undefined ? ['9999', ''] : [lastSeen, key ?? ''];
}

/** Null where there is no such story. A story that another one took in leads to that one: `story.key` says which. */
export function storyOf(archive: Archive, key: string): StoryView | null {
  const present = presentStory(archive, key);
  if (present === null) return null;
  const row = archive
    .sql('select key, articles, first_seen, last_seen from story where key = ?')
    .get(present) as unknown as StoryRow;
  const ids = archive
    .sql(
      `select s.article_id as id from story_article s where s.story = ? order by s.seen desc, s.article_id desc limit ${MOST_COVERED}`,
    )
    .all(present) as unknown as { id: number }[];
  const articles = articleSummaries(
    archive,
    ids.map(({ id }) => id),
  );
  const published = ({ datePublished, firstSeen }: (typeof articles)[number]): string => datePublished ?? firstSeen;
  return {
    story: summaryOf(archive, row),
    articles: articles.sort((a, b) => compare(published(a), published(b)) || compare(a.firstSeen, b.firstSeen)),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What an article shares with the others of its story, the most telling first; empty where it is alone. */
export function reasonsFor(archive: Archive, articleKey: string): StoryReason[] {
  const row = archive
    .sql('select s.story, s.fingerprint from story_article s join article a on a.id = s.article_id where a.key = ?')
    .get(articleKey) as { story: string; fingerprint: Uint8Array } | undefined;
  const fingerprint = row && decodeFingerprint(row.fingerprint);
  if (!fingerprint) return [];
  const others = archive
    .sql(
      `select a.key as article, s.fingerprint from story_article s join article a on a.id = s.article_id
       where s.story = ? and a.key <> ? order by s.article_id desc limit 40`,
    )
    .all(row.story, articleKey) as unknown as { article: string; fingerprint: Uint8Array }[];
  const entries = [...others, { article: articleKey, fingerprint: row.fingerprint }].flatMap((other) => {
    const keys = keysIn(other.fingerprint);
    return keys ? [{ article: other.article, fingerprint: keys, story: row.story }] : [];
  });
  return openStoryIndex(entries).reasonsOf(articleKey, fingerprint);
}

/** Null for an article that is not here. */
export function storyOfArticle(archive: Archive, articleKey: string): StorySummary | null {
  const key = storyOfKey(archive, articleKey);
  if (key === null) return null;
  const row = archive.sql('select key, articles, first_seen, last_seen from story where key = ?').get(key) as
    | StoryRow
    | undefined;
  return row ? summaryOf(archive, row) : null;
}
