/** When two addresses are one: what tells a page apart, and what only tells how somebody came to it. */

/** Parameters that publishers, mailers and networks add for counting, and those that only choose another dress of a page. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|gclsrc|gad_source|gad_campaignid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh|mibextid|mc_[ce]id|mkt_tok|vero_id|_hs\w+|hs\w*|cmp(id)?|ncid|icid|intcid|sr_share|ref|ref_src|ref_url|referrer|source|src|smid|smtyp|ito|at_\w+|ns_\w+|xtor|rss|partner|feature|s_cid|tpcc|guccounter|guce_\w+|_ga|_gl|wt[._]\w+|__twitter_impression|share|shared|taid|traffic_source|ocid|cvid|ei|amp|outputtype|print|printable|mobile|m|phpsessid|jsessionid|session_?id)$/i;

/** Subdomains that show the same pages in another dress. */
const DRESS = /^((www\d?|m|mobile|amp|edition|beta)\.)+/;

/** The site an address is on: its host without "www", "m", "amp". "" for anything that is no web address. */
export function siteOf(address: string | null): string {
  const url = address === null ? null : webAddress(address);
  return url ? bareHost(url) : '';
}

/** What an address is found again by; two with the same key are one page. Other addresses than the web's are their own key. */
export function urlKey(address: string): string {
  const url = webAddress(address);
  if (!url) return address;
  const query = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort();
  const path = plainPath(url.pathname)
    .replace(/;jsessionid=[^/;]*/gi, '')
    .replace(/^\/amp(?=\/)/i, '')
    .replace(/\/$/, '')
    .replace(/\/(amp|print|index\.(html?|php))$/i, '')
    .replace(/\.(amp|print)(\.html?)?$/i, '$2');
  // Sites of one page tell their pages apart behind "#!" or "#/"; every other fragment is a place within a page.
  const place = /^#!?\/./.test(url.hash) || url.hash.startsWith('#!') ? plainPath(url.hash) : '';
  return `${bareHost(url)}${path}${query.length > 0 ? `?${query.join('&')}` : ''}${place}`;
}

/** Whether both addresses hold the same number of an article: long enough to be one, and no date. */
export function sameNumber(a: string, b: string): boolean {
  const numbers = new Set(numbersIn(a));
  return siteOf(a) === siteOf(b) && numbersIn(b).some((number) => numbers.has(number));
}

function numbersIn(address: string): string[] {
  const url = webAddress(address);
  return (`${url?.pathname ?? ''}${url?.search ?? ''}`.match(/\d{6,20}/g) ?? []).filter((number) => !DATE.test(number));
}

const DATE = /^(19|20)\d\d(0[1-9]|1[0-2])(([0-2]\d|3[01])(\d{4}|\d{6})?)?$/;

/** An address on a cache that shows pages of others as its own is taken for that of the page. */
function webAddress(address: string): URL | null {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const held = /\.cdn\.ampproject\.org$/.test(url.hostname) ? /^\/[cv]\/(?:s\/)?(.+)$/.exec(url.pathname)?.[1] : null;
  return (held && URL.parse(`https://${held}${url.search}`)) || url;
}

/** One way to write each character, and no empty folders. */
const plainPath = (path: string): string =>
  path
    .replace(/%[0-9a-f]{2}/gi, (code) => {
      const character = String.fromCharCode(Number.parseInt(code.slice(1), 16));
      return /[\w.~-]/.test(character) ? character : code.toUpperCase();
    })
    .replace(/\/{2,}/g, '/');

function bareHost(url: URL): string {
  const hostname = url.hostname.replace(/\.$/, '');
  const host = url.port ? `${hostname}:${url.port}` : hostname;
  const bare = host.replace(DRESS, '');
  return bare.includes('.') ? bare : host;
}
