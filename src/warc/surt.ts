/** The key by which web archives sort addresses (SURT): `org,example)/a?b=1`. */

/** Session ids that say nothing about the page, as the Internet Archive's rules name them. */
const SESSIONS = [
  /^(.*?)(?:jsessionid=[0-9a-z]{32})(?:&(.*))?$/i,
  /^(.*?)(?:phpsessid=[0-9a-z]{32})(?:&(.*))?$/i,
  /^(.*?)(?:sid=[0-9a-z]{32})(?:&(.*))?$/i,
  /^(.*?)(?:aspsessionid[a-z]{8}=[a-z]{24})(?:&(.*))?$/i,
];

/** An address that is none of http and https is its own key. */
export function surt(uri: string): string {
  const url = /^https?:/i.test(uri) ? URL.parse(uri) : null;
  if (!url) return uri.replace(/\s/g, '%20');
  const host = url.hostname.toLowerCase().replace(/^www\d*\./, '');
  const name = host.startsWith('[') ? host : host.replace(/\.$/, '').split('.').reverse().join(',');
  const port = url.port ? `:${url.port}` : '';
  const path = plain(url.pathname)

    .toLowerCase()
    .replace(/\/+/g, '/')
    .replace(/(?<=.)\/$/, '');
  const query = withoutSessions(plain(url.search.slice(1))).toLowerCase();
  const sorted = query === '' ? '' : `?${query.split('&').sort(byBytes).join('&')}`;
  return `${name}${port})${path}${sorted}`;
}

/** Decoded until nothing is left to decode, then encoded only where it must be: `%41` and `A` are one address. */
function plain(part: string): string {
  let bytes = part;
  for (let round = 0; round < 10 && /%[0-9a-f]{2}/i.test(bytes); round++)
    bytes = bytes.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what may not stand in an address
  return bytes.replace(/[\u0000-\u0020#%\u007f-\u00ff]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

function withoutSessions(query: string): string {
  if (query.length > 10_000) return query;
  return SESSIONS.reduce((rest, pattern) => {
    const found = pattern.exec(rest);
    return found ? `${found[1]}${found[2] ?? ''}` : rest;
  }, query).replace(/&$/, '');
}

/** The order of index files: of bytes in UTF-8, which is not JavaScript's for letters beyond the first 65,536. */
export function byBytes(a: string, b: string): number {
  if (a === b) return 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
  const plain = /^[\u0000-\u007f]*$/;
  if (plain.test(a) && plain.test(b)) return a < b ? -1 : 1;
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
