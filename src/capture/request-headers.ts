/** The head of a request: what we say about ourselves and want, and which of it is a secret that is not kept. */
import { proxyLogin } from './connect.ts';
import type { Purpose } from './exchange.ts';
import type { ProxyServer } from './policy.ts';
import { userAgent } from './user-agent.ts';

const ACCEPT: Readonly<Record<Purpose, string>> = {
  page: 'text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5',
  feed: 'application/atom+xml,application/rss+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.5',
  sitemap: 'application/xml,text/xml;q=0.9,*/*;q=0.5',
  robots: 'text/plain,*/*;q=0.5',
  icon: 'image/*,*/*;q=0.5',
};

export interface Validators {
  /** The address whose answer had them, as an exchange gives it; without it, the address that is asked for. */
  readonly url?: string;
  readonly etag: string | null;
  /** A Last-Modified header as it was received. */
  readonly lastModified: string | null;
}

export function requestHeaders(
  url: URL,
  purpose: Purpose,
  cookie: string | null,
  validators: Validators | null,
  forward: ProxyServer | null,
): Readonly<Record<string, string>> {
  return {
    host: url.host,
    'user-agent': userAgent(),
    accept: ACCEPT[purpose],
    // Robots files are read as far as their limit, which a compressed one cannot be.
    'accept-encoding': purpose === 'robots' ? 'identity' : 'gzip, deflate, br',
    connection: 'close',
    ...(cookie ? { cookie } : {}),
    ...whole('if-none-match', validators?.etag),
    ...whole('if-modified-since', validators?.lastModified),
    ...(url.username || url.password ? { authorization: login(url) } : {}),
    ...(forward ? proxyLogin(forward) : {}),
  };
}

/** Validators come from servers by way of the archive: what could break out of its line is left out. */
const whole = (name: string, value: string | null | undefined): Record<string, string> =>
  value && value.length <= 1000 && /^[\x20-\x7e\x80-\xff]+$/.test(value) ? { [name]: value } : {};

/** A request as it may be kept: without the lines that hold a login. */
export function withoutSecrets(sent: Buffer): { readonly bytes: Buffer; readonly withheld: readonly string[] } {
  const withheld: string[] = [];
  const lines = sent.toString('latin1').split('\r\n');
  const kept = lines.filter((line) => {
    const name = /^(proxy-)?authorization(?=:)/i.exec(line)?.[0].toLowerCase();
    if (name) withheld.push(name);
    return !name;
  });
  return { bytes: Buffer.from(kept.join('\r\n'), 'latin1'), withheld };
}

function login(url: URL): string {
  const plain = [url.username, url.password].map((part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  });
  return `Basic ${Buffer.from(plain.join(':')).toString('base64')}`;
}
