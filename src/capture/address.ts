/** Addresses of pages: which are fetched, and how they are shown. */
import { failed, ok, type Result } from '../record/problem.ts';

/** Longer than any that a server takes; hostile ones would only fill memory. */
const MOST = 16_384;

/** An http or https address, else a problem `bad-url`. `base` is the page that a relative address stands on. */
export function pageAddress(address: string, base?: URL): Result<URL> {
  const url = URL.parse(address, base?.href);
  if (!url) return failed('bad-url', 'This is not an address; write it as https://example.org/page.');
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return failed('bad-url', `Only http and https addresses are fetched, not ${url.protocol.slice(0, 20)}`);
  if (url.href.length > MOST) return failed('bad-url', `Addresses of more than ${MOST} characters are not fetched.`);
  return ok(url);
}

/** Without login and fragment: neither says which page it is, and a login must not end up in a record. */
export function withoutLogin(url: URL): string {
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  bare.hash = '';
  return bare.href;
}

/** Any address, also a broken one, for messages: no login, at most 200 characters. */
export function shownAddress(address: string): string {
  const bare = address.replace(/^([a-z][a-z0-9+.-]*:[/\\]*)[^/\\?#]*@/i, '$1');
  return bare.length > 200 ? `${bare.slice(0, 199)}…` : bare;
}
