/** Bytes of a feed to its items: RSS, Atom or JSON Feed, well made or not. */
import { failed, type Problem } from '../../record/problem.ts';
import { atomHead, atomItem } from './atom.ts';
import { newest, remarks, withoutDoubles } from './choose.ts';
import { feedDate } from './dates.ts';
import { decode } from './decode.ts';
import { type Feed, type FeedItem, type FeedLink, type FeedResult, MAX_ITEMS } from './feed.ts';
import { jsonFeed } from './json-feed.ts';
import { feedLinks } from './links.ts';
import { rssHead, rssItem } from './rss.ts';
import { type Element, firstText, readXml } from './xml.ts';

const ITEM_OF: ReadonlyMap<string, string> = new Map([
  ['rss', 'item'],
  ['rdf:rdf', 'item'],
  ['channel', 'item'],
  ['feed', 'entry'],
]);
const HTML = new Set(['html', 'head', 'body']);
const DATES = ['pubdate', 'published', 'updated', 'issued', 'modified', 'dc:date', 'dcterms:issued', 'atom:published'];

/**
 * `url` is where the feed was fetched from; relative addresses stand on it. `now` is the clock: dates more than two days after it
 * are none. Problems: `empty`, `binary`, `bad-input` (broken), `unsupported` (an HTML page, whose links to feeds come with the
 * problem, or something else).
 */
export function readFeed(
  bytes: Uint8Array,
  contentType: string | null,
  url: string,
  now: Date | null = null,
): FeedResult {
  if (bytes.length === 0) return no('empty', 'The feed is empty: not one byte. Fetch it again.');
  const { text, cut } = decode(bytes, contentType);
  if (isBinary(text)) return no('binary', 'This is no feed and no text of any kind.');
  return /^[\s\ufeff]*\{/.test(text) ? fromJson(text, url, now, cut) : fromXml(text, url, now, cut);
}

function fromXml(text: string, url: string, now: Date | null, cut: boolean): FeedResult {
  const items = newest<Element>(MAX_ITEMS, (item) => feedDate(firstText(item, ...DATES), now));
  let html = false;
  let other = '';
  const xml = readXml(
    text,
    (name) => {
      if (HTML.has(name)) html = true;
      else if (name === 'urlset' || name === 'sitemapindex' || name === 'opml') other = name;
      return html || other ? 'stop' : (ITEM_OF.get(name) ?? null);
    },
    items.add,
  );
  const { root } = xml;
  if (html || (!root && /^\s*<!doctype\s+html\b/i.test(text))) return htmlPage(feedLinks(text, url));
  if (!root)
    return no('unsupported', other ? OTHERS[other]! : 'This is no feed: it has neither RSS, Atom nor JSON Feed in it.');
  const atom = root.name === 'feed';
  const read = atom ? atomItem : rssItem;
  return feedOf(
    atom ? atomHead(root, url) : rssHead(root, url),
    items.kept().map((item) => read(item, root, url, now)),
    {
      over: items.left(),
      truncated: xml.truncated,
      cut,
    },
  );
}

function fromJson(text: string, url: string, now: Date | null, cut: boolean): FeedResult {
  const feed = jsonFeed(text, url, now);
  if (!feed.ok) return { ...feed, links: [] };
  const { items, ...head } = feed.value;
  const chosen = newest<FeedItem>(MAX_ITEMS, (item) => item.published ?? item.updated);
  for (const item of items) chosen.add(item);
  return feedOf(head, chosen.kept(), { over: chosen.left(), truncated: false, cut });
}

function feedOf(
  head: Omit<Feed, 'items' | 'problems'>,
  all: readonly FeedItem[],
  counts: { over: number; truncated: boolean; cut: boolean },
): FeedResult {
  const { items, doubles } = withoutDoubles(all.filter((item) => item.url ?? item.title ?? item.summary));
  const withoutLink = items.filter((item) => item.url === null).length;
  const problems = remarks({ ...counts, limit: MAX_ITEMS, doubles, withoutLink });
  return { ok: true, value: { ...head, items, problems } };
}

const OTHERS: Readonly<Record<string, string>> = {
  urlset: 'This is a sitemap, not a feed.',
  sitemapindex: 'This is an index of sitemaps, not a feed.',
  opml: 'This is a list of feeds (OPML), not a feed; import it.',
};

function htmlPage(links: readonly FeedLink[]): FeedResult {
  const shown = links.slice(0, 5).map(({ url }) => url.slice(0, 200));
  const more = links.length > shown.length ? ` and ${links.length - shown.length} more` : '';
  const message =
    shown.length > 0
      ? `This is an HTML page, not a feed. It links to these feeds: ${shown.join(' ')}${more}`
      : 'This is an HTML page, not a feed, and it links to none.';
  return { ...failed('unsupported', message), links };
}

const no = (code: Problem['code'], message: string): FeedResult => ({ ...failed(code, message), links: [] });

/** Control characters that no text has, more than a stray one in a hundred. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 4_096);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  return (sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0) > sample.length / 100;
}
