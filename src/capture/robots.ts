/** robots.txt (RFC 9309): asked for over the same way as the page itself, read as far as 500 kB, kept for a day. */
import { failed, ok } from '../record/problem.ts';
import type { Exchange } from './exchange.ts';
import { type FetchRequest, foundIn } from './fetch-request.ts';
import { type Chain, follow } from './follow.ts';
import type { Permit } from './hop.ts';
import type { Network } from './network.ts';
import type { Route } from './policies.ts';
import type { RobotsRules } from './robots-cache.ts';
import { parseRobots } from './robots-rules.ts';

const DAY = 24 * 3_600_000;
/** A file that could not be had is asked for again after this. */
const SOON = 600_000;
/** Sites that ask for more pause than this get this. */
const MOST_DELAY = 30_000;

/** `onLookUp` gets what was fetched on the way. A request that ignores robots.txt is always permitted. */
export function robotsPermit(
  request: FetchRequest,
  network: Network,
  onLookUp: (exchanges: readonly Exchange[]) => void,
): Permit {
  return async (url, route, allowPrivate) => {
    if (request.robots === 'ignore') return ok(0);
    const { rules, fresh } = await network.robots.rules(url.origin, network.clock.now(), () =>
      load(url, request, network, route, allowPrivate),
    );
    if (fresh) onLookUp(rules.exchanges);
    if (rules.problem) return { ok: false, problem: rules.problem };
    if (rules.allows(url.href)) return ok(rules.delay ?? 0);
    return failed(
      'robots',
      `The robots.txt of ${url.host} asks programs not to fetch this address. Add it by hand, or set this source to ignore robots.txt.`,
    );
  };
}

async function load(
  url: URL,
  request: FetchRequest,
  network: Network,
  route: Route,
  allowPrivate: boolean,
): Promise<RobotsRules> {
  const asked = foundIn(url.href, 'robots', {
    // A host that may be asked for the page may be asked for this; where it redirects is another matter.
    namedBy: allowPrivate ? 'person' : 'document',
    gap: request.gap,
    urgent: request.urgent,
    // Several may wait for it, and one of them may be stopped.
    signal: null,
  });
  const limits = { ...asked.limits, milliseconds: Math.min(asked.limits.milliseconds, request.limits.milliseconds) };
  const anywhere: Permit = async () => ok(0);
  const chain = await follow(`${url.origin}/robots.txt`, { ...asked, limits }, network, route, anywhere);
  return rulesOf(url, chain, network.clock.now());
}

/** No such file allows everything; a server or network that fails allows nothing until it works again. */
function rulesOf(url: URL, chain: Chain, now: number): RobotsRules {
  const { exchanges, result } = chain;
  const last = exchanges.at(-1);
  const text = result.ok || last?.truncated === 'length' ? last?.bodyBytes : null;
  if (text) {
    const { allows, delay, sitemaps } = parseRobots(`${url.origin}/robots.txt`, Buffer.from(text).toString());
    const pause = delay === null ? null : Math.min(delay * 1000, MOST_DELAY);
    return { allows, delay: pause, sitemaps, problem: null, exchanges, until: now + DAY };
  }
  if (isAbsent(chain))
    return { allows: () => true, delay: null, sitemaps: [], problem: null, exchanges, until: now + DAY };
  const nothing = { allows: () => false, delay: null, sitemaps: [], exchanges, until: now + SOON };
  if (!result.ok && result.problem.code !== 'http-status') return { ...nothing, problem: result.problem };
  const answer = last ? `answered ${last.status}` : 'did not answer';
  const { problem } = failed(
    'robots',
    `${url.host} ${answer} when asked for its robots.txt, so nothing is fetched there for now. Add the address by hand to fetch it all the same.`,
  );
  return { ...nothing, problem };
}

/** There is no such file: 4xx, or redirects without end (RFC 9309, 2.3.1.2 and .3); "too many requests" is no answer. */
function isAbsent({ exchanges, result }: Chain): boolean {
  if (result.ok) return false;
  if (result.problem.code === 'redirects') return true;
  const status = exchanges.at(-1)?.status ?? 0;
  return result.problem.code === 'http-status' && status >= 400 && status < 500 && status !== 429;
}
