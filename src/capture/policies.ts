/** Which way every host goes: one way for all, and other ways for the hosts that config names. */
import { createHmac, randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import { direct, type NetworkPolicy, throughProxy } from './policy.ts';
import { bareHost, siteOf } from './site.ts';

/** A way before it is made ready for one site: `isolated` gives every site a login, and so a stream, of its own. */
export type Route = NetworkPolicy;

export interface NetworkPolicies {
  readonly usual: Route;
  /** By host, lower case; a host stands for its subdomains too. */
  readonly sources: ReadonlyMap<string, Route>;
  /** Names of streams are made of it; random, so that no two runs have the same. */
  readonly secret: Uint8Array;
}

/**
 * `{"network": WAY, "sources": {"example.org": WAY}}`, both optional, to policies. WAY is `direct`, `tor`,
 * `tor://HOST:PORT`, `socks5h://…` or `http://…`. Throws a TypeError on anything else; its message holds no login.
 */
export function networkPolicies(config: unknown, secret: Uint8Array = randomBytes(16)): NetworkPolicies {
  const { network = 'direct', sources = {}, ...rest } = plainObject(config, 'network settings are');
  const unknown = Object.keys(rest)[0];
  if (unknown !== undefined)
    throw new TypeError(`network settings are "network" and "sources", not "${shown(unknown)}"`);
  const ways = new Map<string, Route>();
  for (const [key, way] of Object.entries(plainObject(sources, '"sources" is'))) {
    const host = sourceHost(key);
    if (ways.has(host)) throw new TypeError(`"sources" names ${host} twice`);
    ways.set(host, routeOf(way, `the way of ${host}`));
  }
  return { usual: routeOf(network, '"network"'), sources: ways, secret };
}

/**
 * The way to `url` when the address came from a document or redirect that was fetched over `from`. What came through a
 * proxy never goes on direct, not even to a host whose own way is direct: else a page behind Tor could, with one
 * redirect, make this machine show its address. A proxy of the host's own is used.
 */
export function routeFor(policies: NetworkPolicies, url: URL, from: Route | null): Route {
  const own = ownRoute(policies, bareHost(url.hostname));
  return own.proxy === null && from?.proxy ? from : own;
}

/** The longest name that config has for `host` decides. */
function ownRoute({ usual, sources }: NetworkPolicies, host: string): Route {
  for (let name = host; name !== ''; name = isIP(host) ? '' : name.replace(/^[^.]*\.?/, '')) {
    const route = sources.get(name);
    if (route) return route;
  }
  return usual;
}

/** Tor keeps streams apart whose SOCKS logins differ (IsolateSOCKSAuth), and asks nothing else of them. */
export function forSite(route: Route, url: URL, policies: NetworkPolicies): NetworkPolicy {
  if (!route.isolated || !route.proxy) return route;
  const part = (what: string): string =>
    createHmac('sha256', policies.secret)
      .update(`${what} ${siteOf(url.hostname)}`)
      .digest('hex')
      .slice(0, 32);
  return { ...route, proxy: { ...route.proxy, login: { user: part('user'), password: part('password') } } };
}

function routeOf(way: unknown, what: string): Route {
  if (typeof way !== 'string') throw new TypeError(`${what} is direct, tor or the address of a proxy, in quotes`);
  if (way === 'direct') return direct;
  if (way !== 'tor' && !way.startsWith('tor://')) return throughProxy(way);
  const { proxy } = throughProxy(way === 'tor' ? 'socks5h://127.0.0.1:9050' : way.replace('tor:', 'socks5h:'));
  if (proxy!.login || !/:\d+\/?$/.test(way === 'tor' ? ':9050' : way))
    throw new TypeError('Tor is written tor or tor://HOST:PORT, without a login');
  return { proxy, isolated: true };
}

function sourceHost(key: string): string {
  const url = /[\s/\\?#@*]|^[^[].*:/.test(key) ? null : URL.parse(`http://${key}/`);
  if (!url || bareHost(url.hostname) === '' || url.hostname.startsWith('.'))
    throw new TypeError(`"sources" has hosts like example.org (its subdomains go the same way), not "${shown(key)}"`);
  return bareHost(url.hostname);
}

/** Of a key that may be an address with a login in it. */
const shown = (key: string): string =>
  key
    .replace(/^.*@/s, '')
    .replace(/[^ -~]/g, '?')
    .slice(0, 60);

function plainObject(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError(`${what} an object, {} where there is nothing to say`);
  return value as Record<string, unknown>;
}
