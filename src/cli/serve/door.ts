/** Where the app listens and who may come in; a network sees it only with a token. */
import { randomBytes } from 'node:crypto';
import { isLoopback } from '../../web/http/hosts.ts';
import { Misuse } from '../options.ts';
import type { Settings } from '../settings.ts';
import { networkAddresses } from './network-addresses.ts';

export interface Door {
  readonly host: string;
  readonly port: number;
  /** Null: whoever reaches this machine's own address may look, which is whoever works on it. */
  readonly token: string | null;
}

/** A door to a network gets a token where none was given. Throws Misuse for one that can be guessed. */
export function doorOf({ value }: Settings, given: string | null): Door {
  const host = value('host')
    .replace(/^\[(.*)\]$/, '$1')
    .replace('localhost', '127.0.0.1');
  if (given !== null && given.length < SHORTEST) throw new Misuse(`a token has at least ${SHORTEST} characters`);
  const token = given ?? (isLoopback(host) ? null : randomBytes(24).toString('base64url'));
  return { host, port: Number(value('port')), token };
}

/** As server.ts wants it. */
const SHORTEST = 16;

/** What the person opens; on a network, what that means. */
export function addressLines(url: string, { host }: Door): string[] {
  if (isLoopback(host)) return [`${url}\n`];
  const anywhere = host === '0.0.0.0' || host === '::';
  const urls = anywhere ? networkAddresses(host === '0.0.0.0').map((address) => at(url, address)) : [url];
  return [
    ...(urls.length > 0 ? urls : [url]).map((line) => `${line}\n`),
    'This can be reached from other machines. Whoever has the address with its token sees and changes this archive;\n',
    'what goes over the network is not encrypted.\n',
  ];
}

function at(url: string, address: string): string {
  const moved = new URL(url);
  moved.hostname = address.includes(':') ? `[${address}]` : address;
  return moved.href;
}
