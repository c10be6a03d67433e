/** One page from the network, by the one policy, within limits. Nothing in the environment changes the way it goes. */
import { STATUS_CODES } from 'node:http';
import { failed, ok, type Result } from '../record/problem.ts';
import { pageAddress, withoutLogin } from './address.ts';
import { connect } from './connect.ts';
import { decodeContent } from './content-encoding.ts';
import { type Answer, ask, wireBytes } from './exchange.ts';
import { explain, OutOfTime, type Phase } from './explain.ts';
import type { NetworkPolicy } from './policy.ts';

export interface FetchedPage {
  /** The body, decompressed, otherwise as the server sent it. */
  readonly bytes: Uint8Array;
  /** The Content-Type header as sent, null where there was none. */
  readonly contentType: string | null;
  /** Where it was found after redirects, without login and fragment. */
  readonly url: string;
  readonly status: number;
}

export interface FetchLimits {
  /** For everything together: redirects, head and body. */
  readonly milliseconds: number;
  /** Of the page, both compressed and decompressed. */
  readonly bytes: number;
  readonly redirects: number;
}

export const LIMITS: FetchLimits = { milliseconds: 30_000, bytes: 32_000_000, redirects: 10 };

/**
 * Fetches `address` (http or https). Problems are values: `bad-url`, `proxy`, `network`, `timeout`, `redirects`,
 * `http-status`, `too-large`, `unsupported`.
 */
export async function fetchPage(
  address: string,
  policy: NetworkPolicy,
  limits: Partial<FetchLimits> = {},
): Promise<Result<FetchedPage>> {
  const bounds = { ...LIMITS, ...limits };
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(new OutOfTime()), bounds.milliseconds);
  try {
    return await follow(address, policy, bounds, abort.signal);
  } finally {
    clearTimeout(timer);
  }
}

async function follow(
  address: string,
  policy: NetworkPolicy,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<Result<FetchedPage>> {
  let url = pageAddress(address);
  for (let hop = 0; hop <= limits.redirects; hop++) {
    if (!url.ok) return url;
    const step = await get(url.value, policy, limits, signal);
    if (!step.ok) return step;
    if (!(step.value instanceof URL)) return ok(step.value);
    url = pageAddress(step.value.href);
    if (!url.ok)
      return failed('bad-url', `The page redirects to an address that is not fetched. ${url.problem.message}`);
  }
  return failed('redirects', `More than ${limits.redirects} redirects; the page leads nowhere.`);
}

/** The page at `url`, or the address that it redirects to. */
async function get(
  url: URL,
  policy: NetworkPolicy,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<Result<FetchedPage | URL>> {
  let phase: Phase = 'connecting';
  let close = (): void => {};
  try {
    const connection = await connect(url, policy, signal);
    close = () => connection.socket.destroy();
    phase = 'waiting';
    const answer = await ask(url, connection);
    phase = 'reading';
    const next = redirect(answer, url);
    if (next) return next;
    if (answer.status < 200 || answer.status > 299) return refusal(answer.status, url, policy);
    const wire = await wireBytes(answer, limits.bytes);
    const bytes = await decodeContent(wire, answer.headers['content-encoding'], limits.bytes);
    const contentType = answer.headers['content-type'] ?? null;
    return ok({ bytes, contentType, url: withoutLogin(url), status: answer.status });
  } catch (error) {
    // A socket that was destroyed by the clock fails in many ways; the clock is the reason.
    const reason = signal.aborted ? signal.reason : error;
    return explain(reason, url, policy, phase, Math.round(limits.milliseconds / 100) / 10);
  } finally {
    close();
  }
}

function redirect(answer: Answer, from: URL): Result<URL> | null {
  const { location } = answer.headers;
  if (![301, 302, 303, 307, 308].includes(answer.status) || !location) return null;
  // Header bytes arrive as Latin-1; addresses with raw UTF-8 are common.
  const to = URL.parse(Buffer.from(location, 'latin1').toString(), from.href);
  return to ? ok(to) : failed('bad-url', 'The page redirects to something that is not an address.');
}

function refusal(status: number, url: URL, policy: NetworkPolicy) {
  const words = STATUS_CODES[status] ? `${status} ${STATUS_CODES[status]}` : `${status}`;
  const forwarded = policy.proxy?.kind === 'http' && url.protocol === 'http:';
  if (forwarded && status === 407)
    return failed('proxy', 'The proxy asks for a login, or did not accept the one given.');
  const who = forwarded ? `${url.host} or the proxy` : url.host;
  return failed('http-status', `${who} answered ${words}.`);
}
