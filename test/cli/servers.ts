/** Servers on 127.0.0.1 for tests of the network: web servers that count, and proxies that say what they were asked for. */
import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, connect, createServer as createTcp, type Server, type Socket } from 'node:net';
import type { TestContext } from 'node:test';

export interface Running {
  readonly port: number;
  /** Connections so far. */
  readonly connections: () => number;
}

/** Listens until the test ends, then closes everything that is open. */
async function listen(t: TestContext, server: Server): Promise<Running> {
  const open = new Set<Socket>();
  let count = 0;
  server.on('connection', (socket: Socket) => {
    count++;
    open.add(socket);
    socket.on('close', () => open.delete(socket)).on('error', () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    for (const socket of open) socket.destroy();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, connections: () => count };
}

export const webServer = (t: TestContext, answer: RequestListener): Promise<Running> => listen(t, createServer(answer));

export const tcpServer = (t: TestContext, talk: (socket: Socket) => void): Promise<Running> =>
  listen(t, createTcp(talk));

/** A port on which nothing listens. */
export async function deadPort(): Promise<number> {
  const server = createTcp();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export interface Asked {
  /** SOCKS address kind: 1 IPv4, 3 name, 4 IPv6. */
  readonly kind: number;
  readonly host: string;
  readonly port: number;
  readonly login: string | null;
}

export interface SocksOptions {
  /** "user:password"; without it the proxy takes everybody. */
  readonly login?: string;
  /** SOCKS reply code in place of a connection. */
  readonly refuse?: number;
  /** Hangs up at this point. */
  readonly dies?: 'greeting' | 'request' | 'mid-body';
  /** Says nothing at all. */
  readonly mute?: boolean;
}

/** A SOCKS 5 proxy: every name leads to `to` on 127.0.0.1, so names that exist nowhere else work through it only. */
export async function socksProxy(t: TestContext, to: number, options: SocksOptions = {}) {
  const asked: Asked[] = [];
  const running = await tcpServer(t, async (socket) => {
    const next = byteReader(socket);
    if (options.mute) return;
    const [, methods] = await next(2);
    await next(methods!);
    if (options.dies === 'greeting') return socket.end();
    socket.write(Buffer.of(5, options.login ? 2 : 0));
    let login: string | null = null;
    if (options.login) {
      const user = (await next((await next(2))[1]!)).toString();
      const password = (await next((await next(1))[0]!)).toString();
      login = `${user}:${password}`;
      socket.write(Buffer.of(1, login === options.login ? 0 : 1));
      if (login !== options.login) return socket.end();
    }
    const kind = (await next(4))[3]!;
    const host =
      kind === 3 ? (await next((await next(1))[0]!)).toString() : (await next(kind === 1 ? 4 : 16)).join('.');
    asked.push({ kind, host, port: (await next(2)).readUInt16BE(), login });
    if (options.dies === 'request') return socket.end();
    socket.write(Buffer.of(5, options.refuse ?? 0, 0, 1, 0, 0, 0, 0, 0, 0));
    if (options.refuse) return socket.end();
    tunnel(socket, to, options.dies === 'mid-body');
  });
  return { ...running, asked };
}

/** An HTTP proxy: CONNECT tunnels and whole addresses, both to `to` whatever the name. */
export async function httpProxy(t: TestContext, to: number, options: { readonly login?: string } = {}) {
  const asked: string[] = [];
  const expected = options.login && `Basic ${Buffer.from(options.login).toString('base64')}`;
  const server = createServer(async (request, response) => {
    asked.push(`${request.method} ${request.url}`);
    if (expected && request.headers['proxy-authorization'] !== expected) return response.writeHead(407).end();
    const url = new URL(request.url!);
    const answer = await fetch(`http://127.0.0.1:${to}${url.pathname}`, { redirect: 'manual' });
    const location = answer.headers.get('location');
    response.writeHead(answer.status, location ? { location } : {});
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  server.on('connect', (request, socket: Socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.on('error', () => {});
    if (expected && request.headers['proxy-authorization'] !== expected)
      return socket.end('HTTP/1.1 407 Login\r\n\r\n');
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    tunnel(socket, to, false);
  });
  return { ...(await listen(t, server)), asked };
}

function tunnel(socket: Socket, to: number, cut: boolean): void {
  const onward = connect(to, '127.0.0.1');
  onward.on('error', () => socket.destroy());
  socket.on('close', () => onward.destroy());
  socket.pipe(onward);
  if (!cut) return void onward.pipe(socket);
  onward.once('data', (chunk) => socket.end(chunk.subarray(0, 150)));
}

function byteReader(socket: Socket): (count: number) => Promise<Buffer> {
  return async (count) => {
    if (count === 0) return Buffer.alloc(0);
    for (;;) {
      const bytes = socket.read(count) as Buffer | null;
      if (bytes) return bytes;
      if (socket.readableEnded || socket.destroyed) return new Promise(() => {});
      await new Promise((resolve) => socket.once('readable', resolve));
    }
  };
}
