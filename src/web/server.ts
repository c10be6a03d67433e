/** The app on a port of this machine, or of a network where a token keeps it. */
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { type AppOptions, createApp } from './app.ts';
import { isLoopback } from './http/hosts.ts';
import type { WebServices } from './page.ts';

export interface ServeOptions extends AppOptions {
  /** 0: any that is free. */
  readonly port: number;
}

export interface Serving {
  /** What to open; with a token, its first visit carries it. */
  readonly url: string;
  /** Ends when every answer under way is cut or done. */
  close(): Promise<void>;
}

/** Short tokens can be guessed in the time a laptop stands in a café. */
const SHORTEST_TOKEN = 16;

/** Throws where it would be open to a network, and where the port is taken (the error of node:net). */
export async function serve(services: WebServices, options: ServeOptions): Promise<Serving> {
  const { port, host = '127.0.0.1', token = null } = options;
  if (token === null && !isLoopback(host))
    throw new Error(`${host} can be reached from other machines: that needs an access token (--token).`);
  if (token !== null && token.length < SHORTEST_TOKEN)
    throw new Error(`The access token needs at least ${SHORTEST_TOKEN} characters.`);
  const server = createAdaptorServer({
    fetch: createApp(services, options).fetch,
    serverOptions: {
      maxHeaderSize: 16 * 1024,
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      keepAliveTimeout: 5_000,
    },
  }) as Server;
  server.maxConnections = 256;
  server.listen(port, host);
  await once(server, 'listening');
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${name}:${(server.address() as AddressInfo).port}/${token === null ? '' : `?token=${encodeURIComponent(token)}`}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
