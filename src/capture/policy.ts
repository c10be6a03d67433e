/** How every request leaves this machine: straight to the server, or through one proxy and never around it. */

export interface ProxyServer {
  /** `socks5`: host names travel to the proxy as names (socks5h); none is looked up here. */
  readonly kind: 'socks5' | 'http';
  readonly host: string;
  readonly port: number;
  readonly login: { readonly user: string; readonly password: string } | null;
}

export interface NetworkPolicy {
  readonly proxy: ProxyServer | null;
  /** The login is only there to keep the streams of sites apart: the proxy must take it, or nothing goes. */
  readonly isolated?: boolean;
}

export const direct: NetworkPolicy = { proxy: null };

const KINDS: ReadonlyMap<string, { readonly kind: ProxyServer['kind']; readonly port: number }> = new Map([
  ['socks5h:', { kind: 'socks5', port: 1080 }],
  // Plain socks5 would let this machine look names up; nobody who hides behind a proxy wants that.
  ['socks5:', { kind: 'socks5', port: 1080 }],
  ['http:', { kind: 'http', port: 80 }],
]);

/**
 * `socks5h://[user:password@]host:port`, `socks5://…` (the same) or `http://…` to a policy. Throws a TypeError on
 * anything else; its message never holds the login.
 */
export function throughProxy(address: string): NetworkPolicy {
  const wanted =
    'a proxy is written socks5h://HOST:PORT or http://HOST:PORT, with USER:PASSWORD@ before HOST if needed';
  const url = URL.parse(address);
  const known = url && KINDS.get(url.protocol);
  if (!url || !known || !url.hostname) throw new TypeError(wanted);
  if (!['', '/'].includes(url.pathname) || url.search || url.hash)
    throw new TypeError(`${wanted}, and nothing after it`);
  const login = { user: decoded(url.username), password: decoded(url.password) };
  // Both lengths travel in one byte (RFC 1929).
  if (Buffer.byteLength(login.user) > 255 || Buffer.byteLength(login.password) > 255)
    throw new TypeError('user name and password of a proxy have at most 255 bytes each');
  return {
    proxy: {
      kind: known.kind,
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port ? Number(url.port) : known.port,
      login: login.user || login.password ? login : null,
    },
  };
}

/** For messages: where the proxy is, without its login. */
export const shownProxy = (proxy: ProxyServer): string =>
  `${proxy.host.includes(':') ? `[${proxy.host}]` : proxy.host}:${proxy.port}`;

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a lone "%" that the user meant as such
  }
}
