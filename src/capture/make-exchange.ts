/** One exchange: a connection, a request, its answer read to the end, and what it means. Never throws, never retries. */
import { STATUS_CODES } from 'node:http';
import { failed, type Problem, type Result } from '../record/problem.ts';
import { decodedContent } from '../warc/content-encoding.ts';
import { pageAddress, withoutLogin } from './address.ts';
import { type Answer, ask, MOST_HEAD } from './ask.ts';
import { type Connection, connect, type Reach } from './connect.ts';
import { type Exchange, headerOf, type Purpose, tooLarge } from './exchange.ts';
import { explain, OutOfTime, type Phase } from './explain.ts';
import { type NetworkPolicy, shownProxy } from './policy.ts';
import { type Body, readBody } from './read-body.ts';
import { requestHeaders, type Validators, withoutSecrets } from './request-headers.ts';
import { type Tap, tap } from './tap.ts';

export interface Step {
  readonly purpose: Purpose;
  readonly policy: NetworkPolicy;
  readonly reach: Reach;
  readonly cookie: string | null;
  readonly validators: Validators | null;
  /** Bytes of the body, as it comes and unpacked. */
  readonly bytes: number;
  /** What is left of the time for all steps, and the whole of it for messages. */
  readonly milliseconds: number;
  readonly wholeMilliseconds: number;
  readonly signal: AbortSignal | null;
  readonly now: () => number;
}

export interface Outcome {
  /** Null where no head of an answer came. */
  readonly exchange: Exchange | null;
  /** Where a redirect leads, null for anything else. */
  readonly redirect: Result<URL> | null;
  readonly problem: Problem | null;
}

/** Of answers that are no page (redirects, errors) so much is kept, and waited for so long. */
const ASIDE = { bytes: 262_144, milliseconds: 2000 };

export async function makeExchange(url: URL, step: Step): Promise<Outcome> {
  const startedAt = step.now();
  const clock = new AbortController();
  const timer = setTimeout(() => clock.abort(new OutOfTime()), step.milliseconds);
  const stop = (): void => clock.abort(step.signal?.reason);
  step.signal?.addEventListener('abort', stop, { once: true });
  let phase: Phase = 'connecting';
  let taps: Tap | null = null;
  let close = (): void => {};
  try {
    if (step.signal?.aborted) stop();
    const connection = await connect(url, step.policy, step.reach, clock.signal);
    close = () => connection.socket.destroy();
    phase = 'waiting';
    // Chunks and interim answers make an honest answer a little longer than its body, never twice as long.
    taps = tap(connection.socket, 2 * step.bytes + 4 * MOST_HEAD);
    const { forward } = connection;
    const headers = requestHeaders(url, step.purpose, step.cookie, step.validators, forward);
    const answer = await ask(taps.stream, forward ? withoutLogin(url) : url.pathname + url.search, headers);
    phase = 'reading';
    const main = answer.status >= 200 && answer.status <= 299;
    const body = await (main
      ? readBody(answer, step.bytes, step.purpose !== 'robots', clock.signal)
      : readAside(answer, step, clock.signal));
    const unpacked = await unpack(body, answer, step.bytes);
    const exchange = exchangeOf(url, step, startedAt, connection, taps, answer, body, unpacked);
    const error = taps.overflowed() ? tooLarge(step.bytes) : body.error;
    if (main && error) return { exchange, redirect: null, problem: said(error).problem };
    if (main && !unpacked.ok) return { exchange, redirect: null, problem: unpacked.problem };
    const redirect = redirectOf(answer, url);
    const fine = main || redirect || (answer.status === 304 && step.validators);
    return { exchange, redirect, problem: fine ? null : refusal(answer.status, url, step.policy).problem };
  } catch (error) {
    return { exchange: null, redirect: null, problem: said(taps?.overflowed() ? tooLarge(step.bytes) : error).problem };
  } finally {
    close();
    clearTimeout(timer);
    step.signal?.removeEventListener('abort', stop);
  }

  /** A socket that was destroyed by the clock fails in many ways; the clock is the reason. */
  function said(error: unknown) {
    if (step.signal?.aborted) return failed('network', `${url.host}: stopped before the whole answer was here.`);
    const reason = clock.signal.aborted ? clock.signal.reason : error;
    return explain(reason, url, step.policy, phase, Math.round(step.wholeMilliseconds / 100) / 10);
  }
}

/** A hostile redirect with an endless body costs two seconds, not the whole time. */
async function readAside(answer: Answer, step: Step, signal: AbortSignal): Promise<Body> {
  const soon = AbortSignal.any([signal, AbortSignal.timeout(ASIDE.milliseconds)]);
  const stop = (): void => void answer.body.destroy();
  soon.addEventListener('abort', stop, { once: true });
  const body = await readBody(answer, Math.min(ASIDE.bytes, step.bytes), false, soon);
  soon.removeEventListener('abort', stop);
  return body;
}

async function unpack(body: Body, answer: Answer, limit: number): Promise<Result<Uint8Array>> {
  const encoding = allOf(answer, 'content-encoding');
  if (body.truncated && encoding && encoding !== 'identity') return failed('network', 'The page is not whole.');
  return decodedContent(body.wire, encoding, limit);
}

/** Several lines of one name are one list. */
function allOf(answer: Answer, name: string): string | null {
  const lines = answer.headers.filter(([key]) => key.toLowerCase() === name).map(([, value]) => value);
  return lines.length > 0 ? lines.join(', ') : null;
}

function exchangeOf(
  url: URL,
  step: Step,
  startedAt: number,
  connection: Connection,
  taps: Tap,
  answer: Answer,
  body: Body,
  unpacked: Result<Uint8Array>,
): Exchange {
  const request = withoutSecrets(taps.sent());
  const { proxy, isolated = false } = step.policy;
  return {
    url: withoutLogin(url),
    purpose: step.purpose,
    startedAt: new Date(startedAt).toISOString(),
    milliseconds: Math.max(0, Math.round(step.now() - startedAt)),
    requestBytes: request.bytes,
    responseBytes: withoutInterim(taps.received(), answer.interim),
    withheld: request.withheld,
    status: answer.status,
    headers: answer.headers,
    bodyBytes: unpacked.ok ? unpacked.value : null,
    remoteAddress: connection.remoteAddress,
    proxy: proxy && shownProxy(proxy),
    isolated,
    tls: connection.tls,
    truncated: taps.overflowed() ? 'length' : body.truncated,
  };
}

/** 1xx answers are heads without a body. */
function withoutInterim(received: Buffer, count: number): Buffer {
  let rest = received;
  for (let left = count; left > 0; left--) {
    const end = /\r?\n\r?\n/.exec(rest.toString('latin1', 0, MOST_HEAD));
    rest = end ? rest.subarray(end.index + end[0].length) : rest;
  }
  return rest;
}

function redirectOf(answer: Answer, from: URL): Result<URL> | null {
  const location = headerOf(answer, 'location');
  if (![301, 302, 303, 307, 308].includes(answer.status) || !location) return null;
  // Header bytes arrive as Latin-1; addresses with raw UTF-8 are common.
  const to = URL.parse(Buffer.from(location, 'latin1').toString(), from.href);
  if (!to) return failed('bad-url', 'The page redirects to something that is not an address.');
  const address = pageAddress(to.href);
  if (address.ok) return address;
  return failed('bad-url', `The page redirects to an address that is not fetched. ${address.problem.message}`);
}

function refusal(status: number, url: URL, policy: NetworkPolicy) {
  const words = STATUS_CODES[status] ? `${status} ${STATUS_CODES[status]}` : `${status}`;
  const forwarded = policy.proxy?.kind === 'http' && url.protocol === 'http:';
  if (forwarded && status === 407)
    return failed('proxy', 'The proxy asks for a login, or did not accept the one given.');
  const who = forwarded ? `${url.host} or the proxy` : url.host;
  return failed('http-status', `${who} answered ${words}.`);
}
