/** Sees every connection and every name look-up of this thread, lets through what a situation allows, and refuses the rest. */
import { AsyncLocalStorage } from 'node:async_hooks';
import dgram from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

export interface Allowed {
  /** HOST:PORT as the program asks for it and as the system is asked. */
  readonly connections: ReadonlySet<string>;
  /** Names that may be looked up, and what the answer is. */
  readonly names: ReadonlyMap<string, readonly string[]>;
}

export interface Watch {
  /** Runs `work` as a situation; gives what it did that was not allowed. */
  readonly situation: (allowed: Allowed, work: () => Promise<unknown>) => Promise<string[]>;
  /** What happened outside every situation. */
  readonly strays: readonly string[];
  /** Connections that were allowed, as the system was asked for them. */
  readonly allowed: readonly string[];
  readonly stop: () => void;
}

type Method = (...args: unknown[]) => unknown;
type Methods = Record<string, Method>;

export function watch(): Watch {
  const current = new AsyncLocalStorage<Allowed & { readonly wrong: string[] }>();
  const strays: string[] = [];
  const allowed: string[] = [];
  const undo: (() => void)[] = [];
  const record = (what: string): void => void (current.getStore()?.wrong ?? strays).push(what);
  const replace = (home: Methods, name: string, make: (old: Method) => Method): void => {
    const old = home[name];
    if (typeof old !== 'function') return;
    home[name] = make(old);
    undo.push(() => {
      home[name] = old;
    });
  };

  // Every stream socket of Node, encrypted or not, by whatever client, is connected here.
  replace(
    net.Socket.prototype as unknown as Methods,
    'connect',
    (old) =>
      function (this: net.Socket, ...args) {
        const place = placeOf(args);
        if (!current.getStore()?.connections.has(place)) record(`connects to ${place}`);
        return old.apply(this, args);
      },
  );
  // And here the system is asked, with the address.
  const { TCP } = (process as unknown as { binding: (name: string) => { TCP: { prototype: Methods } } }).binding(
    'tcp_wrap',
  );
  for (const name of ['connect', 'connect6'])
    replace(
      TCP.prototype,
      name,
      (old) =>
        function (this: unknown, ...args) {
          const place = `${args[1]}:${typeof args[2] === 'number' ? args[2] : ''}`;
          const fine = current.getStore()?.connections.has(place);
          (fine ? allowed : (current.getStore()?.wrong ?? strays)).push(fine ? place : `sends to ${place}`);
          return fine ? old.apply(this, args) : -111;
        },
    );
  for (const name of ['send', 'connect', 'bind'])
    replace(dgram.Socket.prototype as unknown as Methods, name, () => () => record(`datagram ${name}`));
  for (const home of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
    for (const name of namesOf(home))
      replace(
        home as unknown as Methods,
        name,
        () =>
          (...args) =>
            answer(name, args, home === dns.promises || home === dns.promises.Resolver.prototype),
      );
  syncBuiltinESMExports();

  function answer(method: string, args: unknown[], promised: boolean): unknown {
    const name = String(args[0]);
    const found = method === 'lookup' ? current.getStore()?.names.get(name) : undefined;
    if (!found) record(`looks up ${name} (${method})`);
    const error = found && found.length > 0 ? null : Object.assign(new Error('not here'), { code: 'ENOTFOUND' });
    const all = (found ?? []).map((address) => ({ address, family: net.isIP(address) }));
    if (promised) return error ? Promise.reject(error) : Promise.resolve(all);
    const done = args.at(-1) as Method;
    const options = args[1] as { all?: boolean };
    process.nextTick(() => (options?.all ? done(error, all) : done(error, all[0]?.address, all[0]?.family)));
    return undefined;
  }

  return {
    async situation({ connections, names }, work) {
      const wrong: string[] = [];
      await current.run({ connections, names, wrong }, work);
      return wrong;
    },
    strays,
    allowed,
    stop() {
      for (const back of undo) back();
      syncBuiltinESMExports();
    },
  };
}

/** lookup, lookupService, resolve, resolve4, reverse and so on. */
const namesOf = (home: object): string[] =>
  Object.getOwnPropertyNames(home).filter((name) => /^(lookup|resolve|reverse)/.test(name));

/** Of the many ways to call connect. */
function placeOf(args: unknown[]): string {
  const first = Array.isArray(args[0]) ? args[0][0] : args[0];
  if (typeof first === 'object' && first !== null) {
    const { host, port, path } = first as { host?: string; port?: number; path?: string };
    return path ? `socket file ${path}` : `${host ?? 'localhost'}:${port}`;
  }
  return `${typeof args[1] === 'string' ? args[1] : 'localhost'}:${first}`;
}
