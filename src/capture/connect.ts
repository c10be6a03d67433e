/** Sockets that reach the server of an address the way the policy says. The only file that opens connections. */
import { request } from 'node:http';
import { connect as connectTcp, isIP, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { connect as connectTls } from 'node:tls';
import { Failure } from './failure.ts';
import { type NetworkPolicy, type ProxyServer, shownProxy } from './policy.ts';
import { openSocks5, type Target } from './socks5.ts';

export interface Connection {
  readonly socket: Duplex;
  /** Set where the socket ends at an HTTP proxy which wants the whole address in the request line, not a tunnel. */
  readonly forward: ProxyServer | null;
}

/** Rejects with a Failure or the socket's own error. `signal` destroys what is open and whatever is made from it. */
export async function connect(url: URL, policy: NetworkPolicy, signal: AbortSignal): Promise<Connection> {
  const { proxy } = policy;
  const secure = url.protocol === 'https:';
  const target: Target = {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (secure ? 443 : 80),
  };
  const socket = await tcp(proxy ?? target, signal);
  try {
    if (proxy?.kind === 'socks5') await openSocks5(socket, proxy, target);
    if (proxy?.kind === 'http' && !secure) return { socket, forward: proxy };
    if (proxy?.kind === 'http') await openHttpTunnel(socket, proxy, target);
    return { socket: secure ? await tls(socket, target.host) : socket, forward: null };
  } catch (error) {
    socket.destroy();
    throw error;
  }
}

function tcp(to: Target, signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const socket = connectTcp({ host: to.host, port: to.port, noDelay: true });
    const stop = (): void => void socket.destroy(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    socket.once('close', () => signal.removeEventListener('abort', stop));
    socket.once('connect', () => resolve(socket));
    socket.on('error', reject); // stays on for good: a late error without a listener would end the process
  });
}

/** The certificate is always checked, whatever the environment says. */
function tls(socket: Socket, host: string): Promise<Duplex> {
  return new Promise((resolve, reject) => {
    const name = isIP(host) ? {} : { servername: host };
    const wrapped = connectTls({ socket, host, ...name, ALPNProtocols: ['http/1.1'], rejectUnauthorized: true });
    wrapped.once('secureConnect', () => resolve(wrapped));
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
    asked.end();
  });
}

/** The header that carries a proxy's login, if there is one. */
export function proxyLogin(proxy: ProxyServer): Readonly<Record<string, string>> {
  if (!proxy.login) return {};
  const { user, password } = proxy.login;
  return { 'proxy-authorization': `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` };
}
