/** JSON Feed 1.0 and 1.1. */
import { failed, ok, type Result } from '../../record/problem.ts';
import { feedDate } from './dates.ts';
import { absolute, type Feed, type FeedItem, idOf, MAX_SUMMARY, MAX_TITLE, NO_HINTS } from './feed.ts';
import { languageOf } from './rss.ts';
import { clean, plainText } from './text.ts';

type Json = Readonly<Record<string, unknown>>;

/** All items; the caller chooses. */
export function jsonFeed(text: string, url: string, now: Date | null): Result<Omit<Feed, 'problems'>> {
  let feed: unknown;
  try {
    feed = JSON.parse(text);
  } catch {
    return failed(
      'bad-input',
      'This feed is broken JSON (cut off?) and cannot be read; fetch it again, or follow the RSS feed.',
    );
  }
  if (!isObject(feed) || !Array.isArray(feed.items)) return failed('unsupported', NOT_A_FEED);
  return ok({
    dialect: 'json',
    title: clean(string(feed.title) ?? '', MAX_TITLE) || null,
    site: absolute(string(feed.home_page_url), url),
    language: languageOf(string(feed.language)),
    items: feed.items.filter(isObject).map((item) => jsonItem(item, url, now)),
    hints: NO_HINTS,
  });
}

const NOT_A_FEED = 'This is JSON, but no JSON Feed: it has no list of items.';

function jsonItem(item: Json, base: string, now: Date | null): FeedItem {
  const url = absolute(string(item.url), base) ?? absolute(string(item.external_url), base);
  const id = typeof item.id === 'number' ? String(item.id) : string(item.id);
  const title = clean(string(item.title) ?? '', MAX_TITLE) || null;
  const text = string(item.summary) ?? string(item.content_text);
  const html = string(item.content_html);
  const summary = (text !== null ? clean(text, MAX_SUMMARY) : plainText(html ?? '', MAX_SUMMARY)) || null;
  const published = feedDate(dateOf(item.date_published), now);
  return {
    id: idOf(id, url, title, published, summary),
    url: url ?? (id && /^https?:\/\//i.test(id) ? absolute(id, base) : null),
    title,
    published,
    updated: feedDate(dateOf(item.date_modified), now),
    summary,
    publisher: null,
  };
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const string = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
const dateOf = (value: unknown): string | null => (typeof value === 'number' ? String(value) : string(value));
