/** What went wrong on the network, in words: the socket's error codes to a problem. */

import { failed } from '../record/problem.ts';
import { Failure } from './failure.ts';
import { type NetworkPolicy, shownProxy } from './policy.ts';

/** How far a request had come. `connecting` includes everything the proxy does. */
export type Phase = 'connecting' | 'waiting' | 'reading';

export class OutOfTime extends Error {}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOTFOUND', 'no such host; check the address'],
  ['EAI_AGAIN', 'the host name could not be looked up; check the connection'],
  ['ECONNREFUSED', 'the connection was refused'],
  ['ECONNRESET', 'the connection was cut'],
  ['EPIPE', 'the connection was cut'],
  ['ETIMEDOUT', 'no answer'],
  ['EHOSTUNREACH', 'the host cannot be reached'],
  ['ENETUNREACH', 'the network cannot be reached; check the connection'],
]);

/** `error` is anything that a request to `url` rejected with. */
export function explain(error: unknown, url: URL, policy: NetworkPolicy, phase: Phase, seconds: number) {
  if (error instanceof Failure) return { ok: false as const, problem: error.problem };
  const { proxy } = policy;
  if (error instanceof OutOfTime) {
    if (proxy && phase === 'connecting')
      return failed('proxy', `The proxy ${shownProxy(proxy)} gave no connection to ${url.host} in ${seconds} s.`);
    return failed('timeout', `No complete answer from ${url.host} in ${seconds} s; try again later.`);
  }
  const code = codeOf(error);
  // The certificate is the server's own, also at the far end of a proxy.
  if (/CERT|ALTNAME|SELF_SIGNED|UNABLE_TO/.test(code))
    return failed('network', `The certificate of ${url.host} is not valid (${code}); nothing was read.`);
  if (/^ERR_SSL|^EPROTO/.test(code)) return failed('network', `No encrypted connection to ${url.host} (${code}).`);
  const forwarded = proxy?.kind === 'http' && url.protocol === 'http:';
  if (/^HPE_/.test(code) && !forwarded) return failed('network', `${url.host} does not answer in HTTP (${code}).`);
  const reason = REASONS.get(code) ?? (code || 'the connection was cut');
  if (!proxy) return failed('network', `No complete answer from ${url.host}: ${reason}.`);
  // Only the proxy's own socket is seen from here, so whatever happens to it happened at the proxy.
  return failed('proxy', `The proxy ${shownProxy(proxy)} failed on the way to ${url.host}: ${reason}.`);
}

/** Node's error code; of several attempts (IPv4, IPv6) the first. */
function codeOf(error: unknown): string {
  const e = error as { code?: unknown; errors?: readonly unknown[] } | null;
  if (typeof e?.code === 'string') return e.code;
  return e?.errors?.[0] ? codeOf(e.errors[0]) : '';
}
