/** One step on the way to an answer: by the policy of its host, when the host's turn has come, with this capture's cookies. */
import { failed, ok, type Problem, type Result } from '../record/problem.ts';
import { withoutLogin } from './address.ts';
import { type Reach, refuseTarget } from './connect.ts';
import type { CookieJar } from './cookies.ts';
import { type Exchange, headerOf } from './exchange.ts';
import { Failure } from './failure.ts';
import type { FetchRequest } from './fetch-request.ts';
import { makeExchange } from './make-exchange.ts';
import type { Network } from './network.ts';
import { forSite, type Route } from './policies.ts';
import { isPrivateHost } from './private-address.ts';
import type { Validators } from './request-headers.ts';
import { retryTime } from './retry-after.ts';
import { bareHost } from './site.ts';

export interface FetchedPage {
  /** The body, decompressed, otherwise as the server sent it. */
  readonly bytes: Uint8Array;
  /** The Content-Type header as sent, null where there was none. */
  readonly contentType: string | null;
  /** Where it was found after redirects, without login and fragment. */
  readonly url: string;
  readonly status: number;
}

/** The answer to validators that still hold. */
export interface NotModified {
  readonly bytes: null;
  readonly contentType: null;
  readonly url: string;
  readonly status: 304;
}

/** Gives the pause that the site wants between two requests, or why there is to be none. */
export type Permit = (url: URL, route: Route, allowPrivate: boolean) => Promise<Result<number>>;

/** What earlier steps have left for this one. */
export interface Way {
  readonly route: Route;
  readonly jar: CookieJar;
  /** The host that a person named. */
  readonly typed: string | null;
  readonly first: boolean;
  /** Time left. */
  readonly milliseconds: number;
  readonly permit: Permit;
}

export interface Hop {
  /** Null where no answer came or nothing was asked. */
  readonly exchange: Exchange | null;
  readonly redirect: Result<URL> | null;
  readonly result: Result<FetchedPage | NotModified>;
  /** Milliseconds since 1970: before this the host wants no more requests. */
  readonly retryAt: number | null;
  /** Time that the exchange took. */
  readonly milliseconds: number;
}

export async function takeHop(url: URL, way: Way, request: FetchRequest, network: Network): Promise<Hop> {
  const reach = reachOf(url, way.typed, request, network);
  const refused = refusal(url, way.route, reach);
  if (refused) return stopped(refused);
  const pause = await way.permit(url, way.route, reach.allowPrivate);
  const until = network.hosts.heldOff(url.host);
  if (!pause.ok) return stopped(pause.problem, until);
  if (until !== null && !request.urgent) return stopped(notYet(url.host, until), until);
  const leave = await turn(network, url.host, Math.max(request.gap, pause.value), request);
  if (!leave) return stopped(failed('network', `${url.host}: stopped before it was asked.`).problem);
  try {
    // While this one waited its turn, the answer to another may have asked for a pause.
    const since = request.urgent ? null : network.hosts.heldOff(url.host);
    if (since !== null) return stopped(notYet(url.host, since), since);
    return await exchangeHop(url, way, reach, request, network);
  } finally {
    leave();
  }
}

async function exchangeHop(url: URL, way: Way, reach: Reach, request: FetchRequest, network: Network): Promise<Hop> {
  const { now } = network.clock;
  const began = now();
  const policy = forSite(way.route, url, network.policies);
  const { exchange, redirect, problem } = await makeExchange(url, {
    purpose: request.purpose,
    policy,
    reach,
    cookie: way.jar.header(url),
    // A validator is a name that the server once gave us: other addresses, and streams of Tor, must not see it.
    validators: policy.isolated ? null : validatorsFor(url, way.first, request.validators),
    bytes: request.limits.bytes,
    milliseconds: way.milliseconds,
    wholeMilliseconds: request.limits.milliseconds,
    signal: request.signal,
    now,
  });
  const milliseconds = Math.max(0, now() - began);
  if (!exchange) return { ...stopped(problem!), milliseconds };
  way.jar.store(url, valuesOf(exchange, 'set-cookie'), now());
  const retryAt = retryTime(exchange.status, headerOf(exchange, 'retry-after'), now());
  if (retryAt !== null) network.hosts.holdOff(url.host, retryAt);
  const result = problem ? { ok: false as const, problem } : ok(answerOf(exchange, url));
  return { exchange, redirect, result, retryAt, milliseconds };
}

/**
 * This machine and its network are for what a person named: the host that was typed just now, or a host that shows in its
 * name what it is. A public name on a watch list is not: who owns it next may point it anywhere.
 */
function reachOf(url: URL, typed: string | null, request: FetchRequest, network: Network): Reach {
  const host = bareHost(url.hostname);
  const named = host === typed && (request.urgent || isPrivateHost(host));
  const allowPrivate = network.allowPrivate === true || network.allowPrivate.has(host) || named;
  return { allowPrivate, lookup: network.lookup, trust: network.trust };
}

function refusal(url: URL, route: Route, reach: Reach): Problem | null {
  try {
    refuseTarget(bareHost(url.hostname), route.proxy, reach);
    return null;
  } catch (error) {
    if (error instanceof Failure) return error.problem;
    throw error;
  }
}

const validatorsFor = (url: URL, first: boolean, validators: Validators | null): Validators | null =>
  validators && (validators.url === undefined ? first : validators.url === withoutLogin(url)) ? validators : null;

/** Null where the caller has stopped. */
async function turn(network: Network, host: string, gap: number, { urgent, signal }: FetchRequest) {
  try {
    return await network.hosts.turn(host, gap, urgent, signal);
  } catch (error) {
    if (signal?.aborted) return null;
    throw error;
  }
}

function answerOf(exchange: Exchange, url: URL): FetchedPage | NotModified {
  const place = withoutLogin(url);
  if (exchange.status === 304) return { bytes: null, contentType: null, url: place, status: 304 };
  const contentType = headerOf(exchange, 'content-type');
  return { bytes: exchange.bodyBytes ?? new Uint8Array(), contentType, url: place, status: exchange.status };
}

const valuesOf = ({ headers }: Exchange, name: string): string[] =>
  headers.filter(([key]) => key.toLowerCase() === name).map(([, value]) => value);

const stopped = (problem: Problem, retryAt: number | null = null): Hop => ({
  exchange: null,
  redirect: null,
  result: { ok: false, problem },
  retryAt,
  milliseconds: 0,
});

const notYet = (host: string, until: number): Problem =>
  failed('wait', `${host} asked for no more requests before ${new Date(until).toISOString()}; try again then.`).problem;
