/** The network of one process: its policies, and what it remembers of hosts for as long as it lives. */
import type { LookupFunction } from 'node:net';
import { type Clock, systemClock } from './clock.ts';
import { type Hosts, politeHosts } from './hosts.ts';
import type { NetworkPolicies } from './policies.ts';
import { type RobotsCache, robotsCache } from './robots-cache.ts';

export interface Network {
  readonly policies: NetworkPolicies;
  readonly hosts: Hosts;
  readonly robots: RobotsCache;
  /** Hosts of this machine and its network that documents may lead to as well; true: all of them. */
  readonly allowPrivate: true | ReadonlySet<string>;
  readonly clock: Clock;
  readonly lookup: LookupFunction | undefined;
  readonly trust: string | undefined;
}

export interface NetworkOptions {
  readonly allowPrivate?: true | readonly string[];
  /** Requests at a time, in all. */
  readonly concurrency?: number;
  readonly clock?: Clock;
  /** Looks names up for direct connections in place of the system. For tests. */
  readonly lookup?: LookupFunction;
  /** Certificates in PEM that are trusted besides those that come with Node. For tests. */
  readonly trust?: string;
}

export function openNetwork(policies: NetworkPolicies, options: NetworkOptions = {}): Network {
  const { allowPrivate = [], concurrency = 8, clock = systemClock, lookup, trust } = options;
  return {
    policies,
    hosts: politeHosts(concurrency, clock),
    robots: robotsCache(),
    allowPrivate: allowPrivate === true || new Set(allowPrivate),
    clock,
    lookup,
    trust,
  };
}
