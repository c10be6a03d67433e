/** Sockets that reach the server of an address the way the policy says. The only file that opens connections. */
import { lookup as lookUp } from 'node:dns';
import { request } from 'node:http';
import { connect as connectTcp, isIP, type LookupFunction, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { connect as connectTls, createSecureContext, rootCertificates, type SecureContext } from 'node:tls';
import { Failure } from './failure.ts';
import { type NetworkPolicy, type ProxyServer, shownProxy } from './policy.ts';
import { isPrivateAddress, isPrivateHost } from './private-address.ts';
import { bareHost } from './site.ts';
import { openSocks5, type Target } from './socks5.ts';

export interface TlsFacts {
  readonly protocol: string;
  readonly cipher: string;
  /** Of the server's certificate: "sha256:" and hexadecimal. */
  readonly certificate: string;
}

export interface Connection {
  readonly socket: Duplex;
  /** Set where the socket ends at an HTTP proxy which wants the whole address in the request line, not a tunnel. */
  readonly forward: ProxyServer | null;
  /** Of the server; null behind a proxy, where only the proxy knows it. */
  readonly remoteAddress: string | null;
  readonly tls: TlsFacts | null;
}

export interface Reach {
  /** Whether this request may go to this machine and its own network. */
  readonly allowPrivate: boolean;
  /** Looks names up for direct connections; the system's, except in tests. */
  readonly lookup?: LookupFunction | undefined;
  /** Certificates in PEM that are trusted besides those that come with Node. For tests. */
  readonly trust?: string | undefined;
}

/** Rejects with a Failure or the socket's own error. `signal` destroys what is open and whatever is made from it. */
export async function connect(url: URL, policy: NetworkPolicy, reach: Reach, signal: AbortSignal): Promise<Connection> {
  const { proxy } = policy;
  const secure = url.protocol === 'https:';
  const target: Target = { host: bareHost(url.hostname), port: Number(url.port) || (secure ? 443 : 80) };
  refuseTarget(target.host, proxy, reach);
  const socket = proxy ? await tcp(atHome(proxy), signal) : await tcpDirect(target, reach, signal);
  try {
    if (proxy?.kind === 'socks5') await openSocks5(socket, proxy, target, policy.isolated);
    const remoteAddress = proxy ? null : (socket.remoteAddress ?? null);
    if (proxy?.kind === 'http' && !secure) return { socket, forward: proxy, remoteAddress, tls: null };
    if (proxy?.kind === 'http') await openHttpTunnel(socket, proxy, target);
    const encrypted = secure ? await tls(socket, target.host, reach.trust) : null;
    return { socket: encrypted?.socket ?? socket, forward: null, remoteAddress, tls: encrypted?.facts ?? null };
  } catch (error) {
    socket.destroy();
    throw error;
  }
}

/** What can be said about a host without looking it up. Throws a Failure. */
export function refuseTarget(host: string, proxy: ProxyServer | null, reach: Reach): void {
  // RFC 7686: not even the name may be seen outside Tor.
  if (!proxy && /(^|\.)onion$/.test(host))
    throw new Failure('proxy', 'An .onion address is reached through Tor only; set the network of this source to tor.');
  if (!reach.allowPrivate && isPrivateHost(host)) throw leadsHome(host);
}

const leadsHome = (host: string): Failure =>
  new Failure(
    'private-address',
    `A page or feed led to ${host}, which is on this machine or its own network; not fetched.`,
  );

/** Addresses are checked when they are looked up for this very connection: a name that answers differently later gains nothing. */
function publicOnly(lookup: LookupFunction): LookupFunction {
  return (host, options, done) =>
    lookup(host, { ...options, all: true }, (error, found) => {
      if (error) return done(error, []);
      const all = Array.isArray(found) ? found : [];
      const fit = all.filter(({ address }) => !isPrivateAddress(address));
      if (fit.length === 0) return done(leadsHome(host), []);
      if (options.all) return done(null, fit);
      done(null, fit[0]!.address, fit[0]!.family);
    });
}

async function tcpDirect(target: Target, reach: Reach, signal: AbortSignal): Promise<Socket> {
  const lookup = reach.lookup ?? lookUp;
  const socket = await tcp(target, signal, reach.allowPrivate ? lookup : publicOnly(lookup));
  if (reach.allowPrivate || !isPrivateAddress(socket.remoteAddress ?? '')) return socket;
  socket.destroy();
  throw leadsHome(target.host);
}

/** "localhost" is not looked up: the name is this machine's, the answer of a resolver need not be. */
const atHome = ({ host, port }: ProxyServer): Target => ({ host: host === 'localhost' ? '127.0.0.1' : host, port });

function tcp(to: Target, signal: AbortSignal, lookup: LookupFunction = lookUp): Promise<Socket> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const socket = connectTcp({ host: to.host, port: to.port, lookup, noDelay: true });
    const stop = (): void => void socket.destroy(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    socket.once('close', () => signal.removeEventListener('abort', stop));
    socket.once('connect', () => resolve(socket));
    socket.on('error', reject); // stays on for good: a late error without a listener would end the process
  });
}

let context: { readonly trust: string | undefined; readonly made: SecureContext } | undefined;

/** The roots that came with Node, whatever NODE_EXTRA_CA_CERTS or the system's store adds. Costly, so made once. */
function secureContext(trust: string | undefined): SecureContext {
  if (context?.trust !== trust || !context)
    context = { trust, made: createSecureContext({ ca: [...rootCertificates, ...(trust ? [trust] : [])] }) };
  return context.made;
}

/** The certificate is always checked, whatever the environment says. */
function tls(socket: Socket, host: string, trust?: string): Promise<{ socket: Duplex; facts: TlsFacts }> {
  return new Promise((resolve, reject) => {
    const wrapped = connectTls({
      socket,
      host,
      ...(isIP(host) ? {} : { servername: host }),
      ALPNProtocols: ['http/1.1'],
      rejectUnauthorized: true,
      minVersion: 'TLSv1.2',
      secureContext: secureContext(trust),
    });
    wrapped.once('secureConnect', () => {
      const print = wrapped.getPeerCertificate().fingerprint256 ?? '';
      const certificate = `sha256:${print.replaceAll(':', '').toLowerCase()}`;
      const facts = { protocol: wrapped.getProtocol() ?? '', cipher: wrapped.getCipher().standardName, certificate };
      resolve({ socket: wrapped, facts });
    });
    wrapped.on('error', reject);
    const cut = (): void => reject(new Error('closed before the encryption was set up'));
    wrapped.once('close', cut);
    socket.once('close', cut);
  });
}

/** CONNECT: afterwards the socket speaks to the target. */
function openHttpTunnel(socket: Socket, proxy: ProxyServer, target: Target): Promise<void> {
  const place = `${target.host.includes(':') ? `[${target.host}]` : target.host}:${target.port}`;
  const fail = (what: string): Failure => new Failure('proxy', `The proxy ${shownProxy(proxy)} ${what}.`);
  return new Promise((resolve, reject) => {
    const asked = request({
      createConnection: () => socket,
      method: 'CONNECT',
      path: place,
      setHost: false,
      headers: { host: place, ...proxyLogin(proxy) },
    });
    asked.once('connect', (answer, _, head) => {
      if (answer.statusCode === 407) reject(fail('asks for a login, or did not accept the one given'));
      else if (answer.statusCode !== 200) reject(fail(`could not connect to ${target.host} (${answer.statusCode})`));
      else if (head.length > 0) reject(fail('sent more than its answer'));
      else resolve();
    });
    // Some proxies answer a refusal as an ordinary response.
    asked.once('response', (answer) => reject(fail(`could not connect to ${target.host} (${answer.statusCode})`)));
    asked.on('error', reject);
    asked.once('close', () => reject(fail('closed the connection before it was through')));
    asked.end();
  });
}

/** The header that carries a proxy's login, if there is one. */
export function proxyLogin(proxy: ProxyServer): Readonly<Record<string, string>> {
  if (!proxy.login) return {};
  const { user, password } = proxy.login;
  return { 'proxy-authorization': `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` };
}
