/** Entries of the log that change the watch list. Apart from watch.ts, which writes such entries. */
import type { Archive } from '../archive.ts';
import { urlKey } from '../identity/address.ts';
import type { Effect } from '../log-effects.ts';
import type { Watch } from './watch.ts';

/** What follow and unfollow entries do, now and when the log is replayed. */
export const WATCH_EFFECT: Effect = {
  kinds: new Set(['follow', 'unfollow']),
  apply(archive, entries) {
    for (const { kind, at, url, title, as } of entries) {
      if (typeof url !== 'string') continue;
      if (kind === 'unfollow') archive.sql('delete from watch where url_key = ?').run(urlKey(url));
      else if (as === 'feed' || as === 'sitemap' || as === 'page') {
        const own = {
          url,
          kind: as,
          title: typeof title === 'string' ? title : null,
          added: at,
          source: null,
        } as const;
        insertWatch(archive, own);
        archive.sql('update watch set source = null where url_key = ?').run(urlKey(url));
      }
    }
  },
};

export function insertWatch(archive: Archive, watch: Pick<Watch, 'url' | 'kind' | 'title' | 'added' | 'source'>): void {
  archive
    .sql('insert or ignore into watch (url_key, url, kind, title, added, source, due) values (?, ?, ?, ?, ?, ?, ?)')
    .run(urlKey(watch.url), watch.url, watch.kind, watch.title, watch.added, watch.source, watch.added);
}

/**
 * Pages that feeds named, from the captures that say so: for an index that is made anew, before the log is gone through. How
 * often each was looked at is not known any more; the next look is as far off as the first one lies back, a day at least.
 */
export function watchCaptured(archive: Archive): void {
  const rows = archive
    .sql(
      `select url, note ->> '$.source' as source, min(at) as added, max(at) as last from capture
       where purpose = 'page' and note ->> '$.via' = 'follow' and note ->> '$.source' is not null group by url_key`,
    )
    .all() as unknown as { url: string; source: string; added: string; last: string }[];
  for (const { url, source, added, last } of rows) {
    insertWatch(archive, { url, kind: 'page', title: null, added, source });
    const age = Math.min(Math.max(Date.parse(last) - Date.parse(added), DAY), 90 * DAY);
    archive
      .sql('update watch set due = ? where url_key = ?')
      .run(new Date(Date.parse(last) + age).toISOString(), urlKey(url));
  }
}

const DAY = 86_400_000;
