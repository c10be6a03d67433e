/** Politeness: one request at a time to a host, a pause between two, and not too many in all. */
import type { Clock } from './clock.ts';

export interface Hosts {
  /**
   * Waits until `host` is free, `gap` milliseconds are over since its last request, and fewer than the most requests run.
   * Gives what must be called when the request is done. `first`: before the others that wait. Rejects when `signal` aborts.
   */
  readonly turn: (host: string, gap: number, first: boolean, signal: AbortSignal | null) => Promise<() => void>;
  /** Remembers that `host` wants no request before `time`. */
  readonly holdOff: (host: string, time: number) => void;
  /** Milliseconds since 1970, or null where the host may be asked now. */
  readonly heldOff: (host: string) => number | null;
}

/** Of hosts that are idle so many are remembered before old ones are forgotten. */
const MOST_IDLE = 5000;

interface Host {
  readonly gate: Gate;
  /** When its last request ended. */
  ended: number;
  until: number;
}

export function politeHosts(most: number, clock: Clock): Hosts {
  const all = gate(most);
  const hosts = new Map<string, Host>();
  const hostOf = (name: string): Host => {
    let host = hosts.get(name);
    if (!host) {
      if (hosts.size >= MOST_IDLE) forgetOld(hosts, clock.now());
      host = { gate: gate(1), ended: Number.NEGATIVE_INFINITY, until: 0 };
      hosts.set(name, host);
    }
    return host;
  };
  return {
    async turn(name, gap, first, signal) {
      const host = hostOf(name);
      const leaveHost = await host.gate.enter(first, signal);
      try {
        const pause = host.ended + gap - clock.now();
        // A clock that was set back must not make a pause of hours.
        if (pause > 0) await clock.sleep(Math.min(pause, gap), signal);
        const leaveAll = await all.enter(first, signal);
        return () => {
          host.ended = clock.now();
          leaveAll();
          leaveHost();
        };
      } catch (error) {
        leaveHost();
        throw error;
      }
    },
    holdOff(name, time) {
      const host = hostOf(name);
      host.until = Math.max(host.until, time);
    },
    heldOff(name) {
      const until = hosts.get(name)?.until ?? 0;
      return until > clock.now() ? until : null;
    },
  };
}

function forgetOld(hosts: Map<string, Host>, now: number): void {
  for (const [name, host] of hosts)
    if (host.gate.idle() && host.until <= now && host.ended < now - 60_000) hosts.delete(name);
}

interface Gate {
  readonly enter: (first: boolean, signal: AbortSignal | null) => Promise<() => void>;
  readonly idle: () => boolean;
}

/** At most `most` inside, the others in the order of their coming. */
function gate(most: number): Gate {
  let inside = 0;
  const waiting: (() => void)[] = [];
  const leave = (): void => {
    const next = waiting.shift();
    if (next) next();
    else inside--;
  };
  return {
    idle: () => inside === 0,
    async enter(first, signal) {
      signal?.throwIfAborted();
      if (inside < most) inside++;
      else
        await new Promise<void>((resolve, reject) => {
          const go = (): void => {
            signal?.removeEventListener('abort', stop);
            resolve();
          };
          const stop = (): void => {
            waiting.splice(waiting.indexOf(go), 1);
            reject(signal?.reason);
          };
          signal?.addEventListener('abort', stop, { once: true });
          if (first) waiting.unshift(go);
          else waiting.push(go);
        });
      let left = false;
      return () => {
        if (!left) leave();
        left = true;
      };
    },
  };
}
