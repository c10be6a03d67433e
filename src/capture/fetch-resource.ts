/** Anything from the network, by the policies, politely, within limits, with everything that passed. */
import { withoutLogin } from './address.ts';
import type { Exchange } from './exchange.ts';
import type { FetchRequest } from './fetch-request.ts';
import { type Chain, follow } from './follow.ts';
import type { Network } from './network.ts';
import { routeFor } from './policies.ts';
import { robotsPermit } from './robots.ts';

export interface Fetched extends Chain {
  /** robots.txt files that were fetched before it. */
  readonly aside: readonly Exchange[];
  /** What robots.txt says of the last address, null where nobody looked. */
  readonly robots: 'allowed' | 'disallowed' | null;
}

/**
 * Fetches `address` (http or https). Nothing throws but misuse. Problems: `bad-url`, `proxy`, `network`, `timeout`,
 * `redirects`, `http-status`, `too-large`, `unsupported`, `robots`, `wait`, `private-address`.
 */
export async function fetchResource(address: string, request: FetchRequest, network: Network): Promise<Fetched> {
  const aside: Exchange[] = [];
  const permit = robotsPermit(request, network, (exchanges) => void aside.push(...exchanges));
  const from = request.from === null ? null : URL.parse(request.from);
  const behind = from && routeFor(network.policies, from, null);
  const chain = await follow(address, request, network, behind, permit);
  return { ...chain, aside, robots: whatRobotsSay(chain.exchanges.at(-1)?.url ?? address, network) };
}

function whatRobotsSay(address: string, network: Network): Fetched['robots'] {
  const url = URL.parse(address);
  const known = url && network.robots.known(url.origin, network.clock.now());
  return known && (known.allows(withoutLogin(url)) ? 'allowed' : 'disallowed');
}
