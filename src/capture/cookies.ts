/** The cookies of one capture: set on the way through its redirects, forgotten with it. */
import { isIP } from 'node:net';
import { parseSetCookie, type SetCookie } from './set-cookie.ts';
import { bareHost, siteOf } from './site.ts';

export interface CookieJar {
  /** `lines`: the Set-Cookie headers of an answer from `url`. */
  readonly store: (url: URL, lines: readonly string[], now: number) => void;
  /** The Cookie header for `url`, null where there is none. */
  readonly header: (url: URL) => string | null;
}

interface Held extends SetCookie {
  readonly host: string;
  /** Only `host` itself gets it, not its subdomains. */
  readonly exact: boolean;
  readonly folder: string;
}

const MOST = 100;
const MOST_IN_A_HEADER = 16_384;

export function cookieJar(): CookieJar {
  const held = new Map<string, Held>();
  return {
    store(url, lines, now) {
      for (const line of lines.slice(0, MOST)) {
        const parsed = parseSetCookie(line, now);
        const cookie = parsed && accepted(parsed, url);
        if (!cookie) continue;
        const key = [cookie.name, cookie.host, cookie.folder].join(';');
        if (cookie.over) held.delete(key);
        else if (held.size < MOST || held.has(key)) held.set(key, cookie);
      }
    },
    header(url) {
      const fit = [...held.values()].filter((cookie) => isFor(cookie, url));
      // Longer paths first, as servers expect of two cookies with one name.
      fit.sort((a, b) => b.folder.length - a.folder.length);
      let header = '';
      for (const { name, value } of fit) {
        const next = `${header}${header && '; '}${name}=${value}`;
        if (next.length <= MOST_IN_A_HEADER) header = next;
      }
      return header || null;
    },
  };
}

/** A cookie for a domain is taken from a host in it, and only up to the site: never for all of a country's or hoster's sites. */
function accepted(cookie: SetCookie, url: URL): Held | null {
  const host = bareHost(url.hostname);
  const secure = url.protocol === 'https:';
  const { domain } = cookie;
  const folder = cookie.path ?? (url.pathname.replace(/\/[^/]*$/, '') || '/');
  if (cookie.secure && !secure) return null;
  if (/^__secure-/i.test(cookie.name) && !cookie.secure) return null;
  if (/^__host-/i.test(cookie.name) && (!cookie.secure || domain !== null || folder !== '/')) return null;
  if (domain === null || domain === host) return { ...cookie, host, exact: domain === null || isIP(host) > 0, folder };
  const parent = host.endsWith(`.${domain}`) && isIP(host) === 0 && domain.includes('.');
  const within = domain === siteOf(host) || domain.endsWith(`.${siteOf(host)}`);
  return parent && within ? { ...cookie, host: domain, exact: false, folder } : null;
}

function isFor({ host, exact, folder, secure }: Held, url: URL): boolean {
  const asked = bareHost(url.hostname);
  if (asked !== host && (exact || !asked.endsWith(`.${host}`))) return false;
  if (secure && url.protocol !== 'https:') return false;
  return url.pathname === folder || url.pathname.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}
