/** Sitemaps (sitemaps.org 0.9, with Google's news extension): XML, text, or either of them in gzip. */
import { constants, gunzipSync } from 'node:zlib';
import { failed, ok, type Problem, type Result } from '../../record/problem.ts';
import { newest, number } from './choose.ts';
import { feedDate } from './dates.ts';
import { decode, MAX_BYTES } from './decode.ts';
import { absolute } from './feed.ts';
import { languageOf } from './rss.ts';
import { clean } from './text.ts';
import { childOf, type Element, firstText, readXml } from './xml.ts';

export interface SitemapEntry {
  /** Of an article, or in an index of another sitemap. */
  readonly url: string;
  readonly modified: string | null;
  /** `news:publication_date` */
  readonly published: string | null;
  /** `news:title`, plain text. */
  readonly title: string | null;
  /** `news:publication` */
  readonly publisher: string | null;
  readonly language: string | null;
}

export interface Sitemap {
  readonly kind: 'pages' | 'index';
  /** The newest, at most `limit`, in the order of the sitemap. */
  readonly entries: readonly SitemapEntry[];
  /** What is not in `entries`, and what is wrong. */
  readonly problems: readonly Problem[];
}

export interface SitemapOptions {
  /** How many entries are kept; 1,000 where not given. */
  readonly limit?: number;
  /** The clock: dates more than two days after it are none. */
  readonly now?: Date | null;
}

/**
 * `url` is where it was fetched from. By the protocol a sitemap speaks for its own site only: an address is left out, and
 * counted, unless its host is that of the sitemap or below it (`www.` counts as the site itself). Problems: `empty`, `binary`
 * (a gzip that does not unpack), `too-large` (unpacks to over 32 MB), `unsupported`.
 */
export function readSitemap(
  bytes: Uint8Array,
  contentType: string | null,
  url: string,
  { limit = 1_000, now = null }: SitemapOptions = {},
): Result<Sitemap> {
  if (bytes.length === 0) return failed('empty', 'The sitemap is empty: not one byte.');
  const plain = unpacked(bytes);
  if (!plain.ok) return plain;
  const { text, cut } = decode(plain.value, contentType);
  const entries = newest<SitemapEntry>(limit, ({ published, modified }) => published ?? modified);
  const site = siteOf(url);
  let foreign = 0;
  const keep = (entry: SitemapEntry | null): void => {
    if (entry && isOn(site, entry.url)) entries.add(entry);
    else if (entry) foreign += 1;
  };
  const form = /^[\s\ufeff]*</.test(text) ? fromXml(text, url, now, keep) : fromLines(text, keep);
  if (!form) return failed('unsupported', 'This is no sitemap: neither a list of addresses nor one of sitemaps.');
  const counts = { foreign, over: entries.left(), limit, truncated: form.truncated || cut };
  return ok({ kind: form.kind, entries: entries.kept(), problems: remarks(counts) });
}

interface Form {
  readonly kind: Sitemap['kind'];
  readonly truncated: boolean;
}

const ITEM_OF: ReadonlyMap<string, string> = new Map([
  ['urlset', 'url'],
  ['sitemapindex', 'sitemap'],
]);

function fromXml(text: string, url: string, now: Date | null, keep: (entry: SitemapEntry | null) => void): Form | null {
  const { root, truncated } = readXml(
    text,
    (name) => (name === 'html' ? 'stop' : (ITEM_OF.get(name) ?? null)),
    (item) => keep(entryOf(item, url, now)),
  );
  return root && { kind: root.name === 'sitemapindex' ? 'index' : 'pages', truncated };
}

function entryOf(item: Element, base: string, now: Date | null): SitemapEntry | null {
  const url = absolute(firstText(item, 'loc'), base);
  if (!url) return null;
  const news = childOf(item, 'news:news');
  const publication = childOf(news, 'news:publication');
  return {
    url,
    modified: feedDate(firstText(item, 'lastmod'), now),
    published: feedDate(firstText(news, 'news:publication_date'), now),
    title: clean(firstText(news, 'news:title') ?? '', 500) || null,
    publisher: clean(firstText(publication, 'news:name') ?? '', 200) || null,
    language: languageOf(firstText(publication, 'news:language')),
  };
}

/** One address a line. A text without any is something else. */
function fromLines(text: string, keep: (entry: SitemapEntry | null) => void): Form | null {
  let some = false;
  for (const [line] of text.matchAll(/[^\r\n]+/g)) {
    const url = /^\s*https?:\/\//i.test(line) ? absolute(line, null) : null;
    if (!url) continue;
    some = true;
    keep({ url, modified: null, published: null, title: null, publisher: null, language: null });
  }
  return some ? { kind: 'pages', truncated: false } : null;
}

/** What was cut off within a gzip is read as far as it goes. */
function unpacked(bytes: Uint8Array): Result<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return ok(bytes);
  try {
    return ok(gunzipSync(bytes, { maxOutputLength: MAX_BYTES, finishFlush: constants.Z_SYNC_FLUSH }));
  } catch (error) {
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE'
      ? failed('too-large', 'The sitemap unpacks to over 32 MB and was not read.')
      : failed('binary', 'The sitemap came broken: its gzip does not unpack. Try again.');
  }
}

const siteOf = (url: string): string => (URL.parse(url)?.hostname ?? '').replace(/^www\./, '');

function isOn(site: string, url: string): boolean {
  const host = new URL(url).hostname;
  return site !== '' && (host === site || host.endsWith(`.${site}`));
}

function remarks(counts: { foreign: number; over: number; limit: number; truncated: boolean }): Problem[] {
  const { foreign, over, limit } = counts;
  const problems: Problem[] = [];
  if (counts.truncated)
    problems.push({ code: 'bad-input', message: 'The sitemap ends in the middle; what came before was read.' });
  if (over > 0)
    problems.push({
      code: 'too-large',
      message: `The sitemap has ${number(over + limit)} addresses; the newest ${number(limit)} were read.`,
    });
  if (foreign > 0)
    problems.push({
      code: 'bad-url',
      message: `Left out, as a sitemap speaks for its own site only: ${number(foreign)}.`,
    });
  return problems;
}
