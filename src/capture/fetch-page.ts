/** One page from the network, by the policies, within limits. Nothing in the environment changes the way it goes. */
import type { Result } from '../record/problem.ts';
import { LIMITS as ALL, type FetchLimits, wantedNow } from './fetch-request.ts';
import { fetchResource } from './fetch-resource.ts';
import type { FetchedPage } from './hop.ts';
import { openNetwork } from './network.ts';
import type { NetworkPolicies } from './policies.ts';

export type { FetchedPage, FetchLimits };

export const LIMITS: FetchLimits = ALL.page;

/**
 * Fetches `address` (http or https). Problems are values: `bad-url`, `proxy`, `network`, `timeout`, `redirects`,
 * `http-status`, `too-large`, `unsupported`, `private-address`.
 */
export async function fetchPage(
  address: string,
  policies: NetworkPolicies,
  limits: Partial<FetchLimits> = {},
): Promise<Result<FetchedPage>> {
  const { result } = await fetchResource(address, wantedNow('page', { limits }), openNetwork(policies));
  // Without validators no server's "not modified" counts as an answer.
  return result as Result<FetchedPage>;
}
