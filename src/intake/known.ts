/** What the archive knows of an address before it is asked again. */
import type { Archive } from '../archive/archive.ts';
import { urlKey } from '../archive/identity/address.ts';
import type { Validators } from '../capture/request-headers.ts';

/** Of the newest answer that had any, from the very address that gave them; null where there are none. */
export function validatorsFor(archive: Archive, url: string): Validators | null {
  const row = archive
    .sql(
      `select final_url, etag, last_modified from capture
       where url_key = ? and status = 200 and (etag is not null or last_modified is not null)
       order by at desc, id desc limit 1`,
    )
    .get(urlKey(url)) as { final_url: string; etag: string | null; last_modified: string | null } | undefined;
  return row ? { url: row.final_url, etag: row.etag, lastModified: row.last_modified } : null;
}

/**
 * Whether a feed's item was captured because this feed named it, or is watched since it did: then its time comes by itself. One that another feed named is asked for again: an
 * unchanged page costs a 304, and then it is on record that both feeds carried it.
 */
export function isKnownFrom(archive: Archive, url: string, feed: string): boolean {
  return (
    archive
      .sql(
        `select 1 from capture where url_key = ?1 and purpose = 'page' and note ->> '$.source' = ?2
         union all select 1 from watch where url_key = ?1 and source = ?2 limit 1`,
      )
      .get(urlKey(url), feed) !== undefined
  );
}
