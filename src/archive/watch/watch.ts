/** The watch list: feeds, news sitemaps and pages that `follow` goes to. A person's additions are entries of the log. */
import type { Archive } from '../archive.ts';
import { urlKey } from '../identity/address.ts';
import { record } from '../store/log.ts';
import { insertWatch } from './effect.ts';

export type WatchKind = 'feed' | 'sitemap' | 'page';

export interface Watch {
  readonly url: string;
  readonly kind: WatchKind;
  readonly title: string | null;
  readonly added: string;
  /** The feed that named this page; null for what a person put on the list. */
  readonly source: string | null;
  readonly due: string;
  /** When it was last looked at, and what came of it; null before the first look. */
  readonly checked: string | null;
  readonly outcome: string | null;
  /** The looks that the schedule goes by, oldest first. */
  readonly history: readonly WatchLook[];
}

export interface WatchLook {
  readonly at: string;
  readonly outcome: 'new' | 'changed' | 'same' | 'gone' | 'failed';
  readonly retryAt: string | null;
  /** Of a feed: new items. */
  readonly items: number | null;
}

/** Looks that are kept: enough for every step of the schedule. */
const KEPT = 60;

/** What a person adds: an entry of the log. Something on the list already stays as it is. */
export function follow(
  archive: Archive,
  by: string,
  watch: { readonly url: string; readonly kind: WatchKind; readonly title: string | null },
): Watch {
  return archive.transaction(() => {
    // What a feed had named is from now on the person's own.
    if (watched(archive, watch.url)?.source !== null)
      record(archive, { kind: 'follow', by, url: watch.url, as: watch.kind, title: watch.title });
    return watched(archive, watch.url)!;
  });
}

/** False where it was not on the list. Pages that a feed had named stay. */
export function unfollow(archive: Archive, by: string, url: string): boolean {
  return archive.transaction(() => {
    const known = watched(archive, url);
    if (known) record(archive, { kind: 'unfollow', by, url: known.url });
    return known !== null;
  });
}

/** A page that a feed named, watched from its first capture on. */
export function watchPage(archive: Archive, url: string, source: string, at: string): void {
  insertWatch(archive, { url, kind: 'page', title: null, added: at, source });
}

export function watched(archive: Archive, url: string): Watch | null {
  const row = archive.sql(`${SELECT} where url_key = ?`).get(urlKey(url)) as Row | undefined;
  return row ? watchOf(row) : null;
}

export function watchList(archive: Archive, kind: WatchKind | null = null): Watch[] {
  const rows = archive.sql(`${SELECT} where ?1 is null or kind = ?1 order by kind, added, url`).all(kind);
  return (rows as unknown as Row[]).map(watchOf);
}

/** What is due at `now`, the longest waiting first. */
export function dueWatches(archive: Archive, now: string, limit: number): Watch[] {
  // Looked at in the future: by a clock that was wrong.
  const rows = archive
    .sql(`${SELECT} where due <= ?1 or checked > ?1 order by kind = 'page', due limit ?2`)
    .all(now, limit);
  return (rows as unknown as Row[]).map(watchOf);
}

/** When the next one is due; null for an empty list. */
export function nextDueTime(archive: Archive): string | null {
  return (archive.sql('select min(due) as due from watch').get() as { due: string | null }).due;
}

/** What a look gave, and when the next one is due. */
export function looked(
  archive: Archive,
  watch: Watch,
  look: WatchLook,
  due: string,
  title: string | null = null,
): void {
  const history = [...watch.history, look].slice(-KEPT);
  archive
    .sql(
      'update watch set due = ?, checked = ?, outcome = ?, history = ?, title = coalesce(?, title) where url_key = ?',
    )
    .run(due, look.at, look.outcome, JSON.stringify(history), title, urlKey(watch.url));
}

type Row = Omit<Watch, 'history'> & { readonly history: string };

const SELECT = 'select url, kind, title, added, source, due, checked, outcome, history from watch';

const watchOf = (row: Row): Watch => ({ ...row, history: JSON.parse(row.history) as WatchLook[] });
