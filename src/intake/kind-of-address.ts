/** Whether an address is a feed, a sitemap or a page: fetched once, by what comes. */
import { feedLinks } from '../capture/feeds/links.ts';
import { readFeed } from '../capture/feeds/read-feed.ts';
import { readSitemap } from '../capture/feeds/sitemap.ts';
import { wantedNow } from '../capture/fetch-request.ts';
import { fetchResource } from '../capture/fetch-resource.ts';
import type { Problem } from '../record/problem.ts';
import type { Desk } from './desk.ts';

export type KindOfAddress =
  | {
      readonly ok: true;
      readonly kind: 'feed' | 'sitemap' | 'page';
      /** Feeds that a page links to: the person may have meant one of them. */
      readonly others: readonly string[];
    }
  | { readonly ok: false; readonly problem: Problem };

export async function kindOfAddress(
  desk: Desk,
  url: string,
  signal: AbortSignal | null = null,
): Promise<KindOfAddress> {
  const { result } = await fetchResource(url, wantedNow('feed', { signal }), desk.network);
  if (!result.ok) return result;
  const { bytes, contentType, url: found } = result.value;
  if (bytes === null) return { ok: true, kind: 'page', others: [] };
  if (readFeed(bytes, contentType, found).ok) return { ok: true, kind: 'feed', others: [] };
  const sitemap = readSitemap(bytes, contentType, found, { limit: 1 });
  // A plain text with addresses is one by the standard, and most plain texts are none.
  if (sitemap.ok && /xml|gzip/i.test(contentType ?? '')) return { ok: true, kind: 'sitemap', others: [] };
  return { ok: true, kind: 'page', others: feedLinks(bytes, found).map((link) => link.url) };
}
