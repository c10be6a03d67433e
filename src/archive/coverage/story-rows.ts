/** Stories and their articles as rows. Within a transaction. */
import type { Change } from '../../coverage/stories/membership.ts';
import type { Archive } from '../archive.ts';

export const storyOfKey = (archive: Archive, article: string): string | null =>
  (
    archive
      .sql('select s.story from story_article s join article a on a.id = s.article_id where a.key = ?')
      .get(article) as { story: string } | undefined
  )?.story ?? null;

/** A new article in a story. Articles are placed when they come in, so that the order of their ids is that of placing. */
export function insertArticle(
  archive: Archive,
  { id, firstSeen }: { readonly id: number; readonly firstSeen: string },
  story: string,
  fingerprint: Uint8Array,
  signature: Uint8Array,
): void {
  archive
    .sql(
      `insert into story_article (article_id, story, seen, fingerprint, signature, signed, change)
       values (?, ?, ?, ?, ?, (select coalesce(max(signed), 0) + 1 from story_article), ?)`,
    )
    .run(id, story, firstSeen, fingerprint, signature, nextChange(archive));
}

/** The text is another one now. */
export function sign(archive: Archive, articleId: number, signature: Uint8Array): void {
  archive
    .sql(
      `update story_article set signature = ?1, signed = (select max(signed) + 1 from story_article)
       where article_id = ?2 and signature <> ?1`,
    )
    .run(signature, articleId);
}

const nextChange = (archive: Archive): number =>
  (archive.sql('select coalesce(max(change), 0) + 1 as n from story_article').get() as { n: number }).n;

/** A new article in a story that may be new. Cheaper than counting the story. */
export function grow(archive: Archive, story: string, firstSeen: string): void {
  archive
    .sql(
      `insert into story (key, articles, first_seen, last_seen) values (?1, 1, ?2, ?2) on conflict (key) do update set
         moved_to = null, articles = articles + 1,
         first_seen = iif(articles = 0, ?2, min(first_seen, ?2)), last_seen = iif(articles = 0, ?2, max(last_seen, ?2))`,
    )
    .run(story, firstSeen);
}

/** Articles that were in a story into others; what is left over of one leads to where its articles went. */
export function moveArticles(archive: Archive, moves: readonly Change[]): void {
  for (const { article, to } of moves)
    archive
      .sql('update story_article set story = ?, change = ? where article_id = (select id from article where key = ?)')
      .run(to, nextChange(archive), article);
  const wentTo = new Map(moves.toReversed().flatMap(({ from, to }) => (from === null ? [] : [[from, to] as const])));
  for (const story of new Set(moves.map(({ to }) => to))) recount(archive, story, wentTo.get(story) ?? null);
  for (const [story, to] of wentTo) recount(archive, story, to);
}

function recount(archive: Archive, story: string, wentTo: string | null): void {
  const { articles, first, last } = archive
    .sql(`select count(*) as articles, min(seen) as first, max(seen) as last from story_article where story = ?`)
    .get(story) as { articles: number; first: string | null; last: string | null };
  const to = articles > 0 ? null : (storyOfKey(archive, story) ?? wentTo);
  archive
    .sql(
      `insert into story (key, moved_to, articles, first_seen, last_seen) values (?1, ?2, ?3, coalesce(?4, ''), coalesce(?5, ''))
       on conflict (key) do update set moved_to = ?2, articles = ?3, first_seen = coalesce(?4, first_seen), last_seen = coalesce(?5, last_seen)`,
    )
    .run(story, to, articles, first, last);
}

/** Steps from a story to the one that has its articles now. */
const FARTHEST = 50;

/** The key of the story that has the articles now; null where there is no such story, nor was one. */
export function presentStory(archive: Archive, key: string): string | null {
  let at = key;
  for (let step = 0; step < FARTHEST; step++) {
    const row = archive.sql('select moved_to, articles from story where key = ?').get(at) as
      | { moved_to: string | null; articles: number }
      | undefined;
    if (row && row.articles > 0) return at;
    const next = row?.moved_to ?? storyOfKey(archive, at);
    if (next === null || next === at) return null;
    at = next;
  }
  return null;
}
