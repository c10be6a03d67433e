/** The client's side of SOCKS 5 (RFC 1928, login RFC 1929): the host name travels as a name, the proxy looks it up. */
import { isIPv4, isIPv6, type Socket } from 'node:net';
import { Failure } from './failure.ts';
import { type ProxyServer, shownProxy } from './policy.ts';

export interface Target {
  /** A name, an IPv4 address or an IPv6 address without brackets. */
  readonly host: string;
  readonly port: number;
}

const REPLIES: readonly string[] = [
  'done',
  'general failure',
  'its rules do not allow it',
  'the network cannot be reached',
  'the host cannot be found or reached',
  'the server refused the connection',
  'no answer in time',
  'it cannot do this command',
  'it does not take this kind of address',
];

/**
 * Asks the proxy at the other end of `socket` for `target`; afterwards the socket speaks to the target. Rejects with a
 * Failure. `mustLogin`: a proxy that would take everybody does not keep streams apart, and is not used.
 */
export async function openSocks5(socket: Socket, proxy: ProxyServer, target: Target, mustLogin = false): Promise<void> {
  const fail = (what: string): Failure => new Failure('proxy', `The proxy ${shownProxy(proxy)} ${what}.`);
  const answers = exactBytes(socket, () => fail('closed the connection before it was through'));
  try {
    // 2 is user name and password, 0 is no login.
    const methods = proxy.login ? (mustLogin ? [2] : [0, 2]) : [0];
    socket.write(Uint8Array.of(5, methods.length, ...methods));
    const [version, method] = await answers.next(2);
    if (version !== 5) throw fail('does not speak SOCKS 5; check its address and kind');
    if (method === 2 && proxy.login) {
      socket.write(loginRequest(proxy.login));
      if ((await answers.next(2))[1] !== 0) throw fail('did not accept the login');
    } else if (method !== 0 || !methods.includes(0)) {
      throw fail(
        proxy.login ? 'does not take a user name and password' : 'asks for a login; give USER:PASSWORD@ in it',
      );
    }
    socket.write(connectRequest(target));
    const head = await answers.next(4);
    if (head[0] !== 5) throw fail('gave an answer that is not SOCKS 5');
    if (head[1] !== 0) throw fail(`could not connect to ${target.host}: ${REPLIES[head[1]!] ?? `reply ${head[1]}`}`);
    // The address that the proxy uses on its side; of no use to us, but it has to be read.
    const length = head[3] === 1 ? 4 : head[3] === 4 ? 16 : head[3] === 3 ? (await answers.next(1))[0]! : null;
    if (length === null) throw fail('gave an answer that is not SOCKS 5');
    await answers.next(length + 2);
    if (answers.rest() > 0) throw fail('sent more than its answer');
  } finally {
    answers.stop();
  }
}

function loginRequest(login: { readonly user: string; readonly password: string }): Buffer {
  const user = Buffer.from(login.user);
  const password = Buffer.from(login.password);
  return Buffer.concat([Buffer.of(1, user.length), user, Buffer.of(password.length), password]);
}

/** CONNECT with the address kind 1 (IPv4), 4 (IPv6) or 3 (name). */
function connectRequest(target: Target): Buffer {
  const port = Buffer.of(target.port >> 8, target.port & 255);
  if (isIPv4(target.host)) return Buffer.concat([Buffer.of(5, 1, 0, 1, ...target.host.split('.').map(Number)), port]);
  if (isIPv6(target.host)) return Buffer.concat([Buffer.of(5, 1, 0, 4), ipv6Bytes(target.host), port]);
  const name = Buffer.from(target.host);
  if (name.length > 255) throw new Failure('bad-url', 'The host name of this address is too long.');
  return Buffer.concat([Buffer.of(5, 1, 0, 3, name.length), name, port]);
}

/** Of an address as URL normalises it: hexadecimal groups with at most one "::". */
function ipv6Bytes(address: string): Buffer {
  const [left = [], right] = address.split('::').map((side) => (side ? side.split(':') : []));
  const gap = right ? 8 - left.length - right.length : 0;
  const groups = [...left, ...Array<string>(gap).fill('0'), ...(right ?? [])];
  return Buffer.from(groups.map((g) => g.padStart(4, '0')).join(''), 'hex');
}

/** Reads answers of known length off a socket. One `next` at a time; it rejects when the socket ends or fails first. */
function exactBytes(socket: Socket, closed: () => Failure) {
  let held: Buffer = Buffer.alloc(0);
  let failure: Error | null = null;
  let wake = (): void => {};
  const onData = (chunk: Buffer): void => {
    held = Buffer.concat([held, chunk]);
    wake();
  };
  const onError = (error: Error): void => {
    failure ??= error;
    wake();
  };
  const onEnd = (): void => onError(closed());
  socket.on('data', onData).on('error', onError).on('end', onEnd).on('close', onEnd);
  return {
    async next(count: number): Promise<Buffer> {
      while (held.length < count) {
        if (failure) throw failure;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const taken = held.subarray(0, count);
      held = held.subarray(count);
      return taken;
    },
    rest: (): number => held.length,
    stop(): void {
      // The error listener stays: a socket that fails between two owners must not end the process.
      socket.off('data', onData).off('end', onEnd).off('close', onEnd);
    },
  };
}
