/** One address and where it redirects, to the answer. */
import { failed, type Result } from '../record/problem.ts';
import { pageAddress } from './address.ts';
import { cookieJar } from './cookies.ts';
import type { Exchange } from './exchange.ts';
import type { FetchRequest } from './fetch-request.ts';
import { type FetchedPage, type NotModified, type Permit, takeHop } from './hop.ts';
import type { Network } from './network.ts';
import { type Route, routeFor } from './policies.ts';
import { bareHost } from './site.ts';

export interface Chain {
  /** In order; the last is the answer. */
  readonly exchanges: readonly Exchange[];
  readonly result: Result<FetchedPage | NotModified>;
  /** ISO 8601: before this the server wants no more requests; null where it does not say. */
  readonly retryAt: string | null;
}

/** `behind`: how the document came that named `address`. `permit` is asked before every hop. */
export async function follow(
  address: string,
  request: FetchRequest,
  network: Network,
  behind: Route | null,
  permit: Permit,
): Promise<Chain> {
  const { limits } = request;
  const exchanges: Exchange[] = [];
  const jar = cookieJar();
  const typed = request.namedBy === 'person' ? hostOf(address) : null;
  let route = behind;
  let milliseconds = limits.milliseconds;
  let next = pageAddress(address);
  for (let count = 0; count <= limits.redirects; count++) {
    if (!next.ok) return { exchanges, result: next, retryAt: null };
    route = routeFor(network.policies, next.value, route);
    const way = { route, jar, typed, first: count === 0, milliseconds, permit };
    const hop = await takeHop(next.value, way, request, network);
    if (hop.exchange) exchanges.push(hop.exchange);
    if (!hop.redirect) {
      const retryAt = hop.retryAt === null ? null : new Date(hop.retryAt).toISOString();
      return { exchanges, result: hop.result, retryAt };
    }
    next = hop.redirect;
    milliseconds = Math.max(1, milliseconds - hop.milliseconds);
  }
  const result = failed('redirects', `More than ${limits.redirects} redirects; the page leads nowhere.`);
  return { exchanges, result, retryAt: null };
}

const hostOf = (address: string): string | null => {
  const url = URL.parse(address);
  return url && bareHost(url.hostname);
};
