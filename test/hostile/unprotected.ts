/** The app without any of the heads that bind a browser: then only escaping stands between a page and its reader. */
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';

const BINDING = [
  'content-security-policy',
  'x-content-type-options',
  'x-frame-options',
  'cross-origin-opener-policy',
  'cross-origin-embedder-policy',
  'cross-origin-resource-policy',
  'permissions-policy',
  'x-dns-prefetch-control',
];

export interface Site {
  readonly origin: string;
  close(): Promise<void>;
}

export async function siteOf(answer: (request: Request) => Response | Promise<Response>): Promise<Site> {
  const server = createAdaptorServer({ fetch: answer }) as Server;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

export const unprotected =
  (answer: (request: Request) => Response | Promise<Response>) =>
  async (request: Request): Promise<Response> => {
    const { body, status, headers } = await answer(request);
    const bare = new Headers(headers);
    for (const name of BINDING) bare.delete(name);
    return new Response(body, { status, headers: bare });
  };
