/** A feed or news sitemap of the watch list: kept like a page, and what it names for the first time is captured. */
import type { Archive } from '../archive/archive.ts';
import { type Kept, keep } from '../archive/captures/keep.ts';
import { payloadOf } from '../archive/captures/payload.ts';
import { captureOf } from '../archive/captures/row.ts';
import { urlKey } from '../archive/identity/address.ts';
import { looked, type Watch, type WatchLook } from '../archive/watch/watch.ts';
import { type FeedItem, NO_HINTS, type PollHints } from '../capture/feeds/feed.ts';
import { scheduled } from '../capture/fetch-request.ts';
import { type Fetched, fetchResource } from '../capture/fetch-resource.ts';
import type { FetchedPage } from '../capture/hop.ts';
import type { Problem } from '../record/problem.ts';
import { keepAside, robotsNote } from './add-page.ts';
import type { Desk } from './desk.ts';
import { type FollowOptions, followItem, isCutShort, type Told } from './follow.ts';
import { isKnownFrom, validatorsFor } from './known.ts';
import { nextPoll } from './schedule.ts';

/** New items of one poll that are captured at once; the rest is still new at the next one. */
const MOST_ITEMS = 100;

type Item = Pick<FeedItem, 'title' | 'published' | 'publisher'> & { readonly url: string };

interface Listed {
  readonly title: string | null;
  readonly items: readonly Item[];
  readonly hints: PollHints;
}

/** Each item is told as soon as it is done. */
export async function followFeed(desk: Desk, watch: Watch, options: FollowOptions, told: Told): Promise<void> {
  const purpose = watch.kind === 'sitemap' ? 'sitemap' : 'feed';
  const validators = validatorsFor(desk.archive, watch.url);
  const request = scheduled(purpose, { robots: options.robots, signal: options.signal, validators });
  const fetched = await fetchResource(watch.url, request, desk.network);
  keepAside(desk, { via: 'follow', source: null }, fetched);
  const kept = keepFeed(desk, purpose, fetched, options);
  const listed = await listedIn(desk, watch, fetched, kept);
  if (!listed.ok && isCutShort(listed, options.signal)) return;
  const fresh = listed.ok ? newItems(desk, watch.url, listed.value.items) : [];
  const outcome = outcomeOf(fetched, fresh.length, listed.ok);
  finish(desk, watch, { outcome, retryAt: fetched.retryAt, items: fresh.length }, listed.ok ? listed.value : null);
  told({
    url: watch.url,
    kind: watch.kind,
    outcome,
    items: fresh.length,
    page: null,
    problem: listed.ok ? null : listed.problem.message,
  });
  for (const item of fresh) {
    if (options.signal?.aborted) break;
    const followed = await followItem(desk, item, watch.url, options);
    if (followed) told(followed);
  }
}

function keepFeed(
  desk: Desk,
  purpose: 'feed' | 'sitemap',
  fetched: Fetched,
  request: Pick<FollowOptions, 'robots'>,
): Kept | null {
  const { exchanges } = fetched;
  const answer = exchanges.at(-1);
  if (!answer) return null;
  return keep(desk.archive, {
    purpose,
    at: answer.startedAt,
    exchanges,
    local: null,
    note: {
      via: 'follow',
      source: null,
      robots: robotsNote(request, fetched),
      given: { url: null, date: null, publisher: null, headline: null },
    },
  });
}

type ListedResult = { readonly ok: true; readonly value: Listed } | { readonly ok: false; readonly problem: Problem };

async function listedIn(
  { archive }: Desk,
  watch: Watch,
  { result }: Fetched,
  kept: Kept | null,
): Promise<ListedResult> {
  if (!result.ok) return result;
  const { contentType, url, bytes } = result.value.bytes
    ? result.value
    : await confirmedBy(archive, kept, result.value.url);
  if (bytes === null) return { ok: true, value: { title: null, items: [], hints: NO_HINTS } };
  if (watch.kind === 'sitemap') {
    const { readSitemap } = await import('../capture/feeds/sitemap.ts');
    const sitemap = readSitemap(bytes, contentType, url, { now: archive.now() });
    if (!sitemap.ok) return sitemap;
    const items = sitemap.value.kind === 'pages' ? sitemap.value.entries : [];
    return { ok: true, value: { title: null, items, hints: NO_HINTS } };
  }
  const { readFeed } = await import('../capture/feeds/read-feed.ts');
  const feed = readFeed(bytes, contentType, url, archive.now());
  if (!feed.ok) return feed;
  const items = feed.value.items.filter((item): item is FeedItem & { url: string } => item.url !== null);
  return { ok: true, value: { title: feed.value.title, items, hints: feed.value.hints } };
}

/**
 * What "not modified" confirms. It is gone through again: items of it may still be waiting, because they were many, or because
 * somebody stopped in the middle.
 */
async function confirmedBy(
  archive: Archive,
  kept: Kept | null,
  url: string,
): Promise<Pick<FetchedPage, 'contentType' | 'url'> & { readonly bytes: Uint8Array | null }> {
  const earlier = kept === null || kept.revisitOf === null ? null : captureOf(archive, kept.revisitOf);
  const payload = earlier && (await payloadOf(archive, earlier));
  return earlier && payload?.ok
    ? { bytes: payload.value.bytes, contentType: earlier.contentType, url: earlier.finalUrl }
    : { bytes: null, contentType: null, url };
}

function newItems({ archive }: Desk, feed: string, items: readonly Item[]): Item[] {
  const fresh = new Map<string, Item>();
  for (const item of items) if (!isKnownFrom(archive, item.url, feed)) fresh.set(urlKey(item.url), item);
  return [...fresh.values()].slice(0, MOST_ITEMS);
}

function outcomeOf({ exchanges }: Fetched, fresh: number, read: boolean): WatchLook['outcome'] {
  const status = exchanges.at(-1)?.status;
  if (status === 404 || status === 410) return 'gone';
  if (!read) return 'failed';
  return fresh > 0 ? 'new' : 'same';
}

function finish({ archive }: Desk, watch: Watch, seen: Omit<WatchLook, 'at'>, listed: Listed | null): void {
  const now = archive.now();
  const look: WatchLook = { at: now.toISOString(), ...seen };
  const history = {
    firstSeen: watch.added,
    polls: [...watch.history, look],
    hints: listed?.hints ?? null,
    key: watch.url,
  };
  looked(archive, watch, look, nextPoll(history, now), listed?.title ?? null);
}
