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
      else if (as === 'feed' || as === 'sitemap' || as === 'page')
        insertWatch(archive, {
          url,
          kind: as,
          title: typeof title === 'string' ? title : null,
          added: at,
          source: null,
        });
    }
  },
};

export function insertWatch(archive: Archive, watch: Pick<Watch, 'url' | 'kind' | 'title' | 'added' | 'source'>): void {
  archive
    .sql('insert or ignore into watch (url_key, url, kind, title, added, source, due) values (?, ?, ?, ?, ?, ?, ?)')
    .run(urlKey(watch.url), watch.url, watch.kind, watch.title, watch.added, watch.source, watch.added);
}
