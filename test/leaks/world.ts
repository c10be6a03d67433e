/** A small hostile world in a thread of its own: a web site, and proxies that fail in every way. */
import type { Socket } from 'node:net';
import { Worker } from 'node:worker_threads';

/** Serves one connection to a proxy. `onward` opens one to the web site, `asked` notes for which host, and who logged in. */
export type Talk = (socket: Socket, onward: () => Socket, asked: (host: string, login: string | null) => void) => void;

export interface Ports {
  readonly web: number;
  /** Nothing listens here. */
  readonly dead: number;
  readonly socks: Readonly<Record<string, number>>;
  readonly http: Readonly<Record<string, number>>;
  /** Proxies that fail from the second host on. */
  readonly socksLater: Readonly<Record<string, number>>;
  readonly httpLater: Readonly<Record<string, number>>;
}

export interface Seen {
  /** Connections to the web site that came through no proxy. */
  readonly direct: number;
  /** Hosts that proxies were asked for. */
  readonly asked: readonly string[];
}

export interface World {
  readonly ports: Ports;
  readonly seen: () => Promise<Seen>;
  readonly stop: () => Promise<unknown>;
}

export async function startWorld(): Promise<World> {
  const worker = new Worker(new URL('./world-worker.ts', import.meta.url), { env: { ...process.env } });
  const next = <T>(): Promise<T> =>
    new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
    });
  const ports = await next<Ports>();
  return {
    ports,
    seen() {
      const answer = next<Seen>();
      worker.postMessage('seen');
      return answer;
    },
    stop: () => worker.terminate(),
  };
}
