/** Whose page it is. */
import type { LinkedData } from './json-ld.ts';
import type { Metas } from './metas.ts';

const TITLE_SUFFIX = /\s+[|–—·»•-]\s+([^|–—·»•]{2,40})$/;

export function findPublisher(metas: Metas, ld: LinkedData, headline: string | null): string | null {
  const named =
    metas.get('og:site_name') ?? ld.publisher ?? metas.get('application-name', 'publisher', 'dc.publisher', 'cre');
  if (named && named.length <= 80 && !/^https?:/i.test(named)) return named;
  const suffix = metas.title && TITLE_SUFFIX.exec(metas.title)?.[1]?.trim();
  return suffix && !headline?.includes(suffix) ? suffix : null;
}
